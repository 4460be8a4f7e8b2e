import { launchFirefox } from '../../src/build/browser/firefox';
import { extensionSuite } from './extension.suite';

extensionSuite('firefox', launchFirefox);
