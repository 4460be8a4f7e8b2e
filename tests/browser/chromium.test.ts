import { launchChromium } from '../../src/build/browser/chromium';
import { extensionSuite } from './extension.suite';

extensionSuite('chromium', launchChromium);
