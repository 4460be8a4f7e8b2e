import essay from 'content:essay';
import content from 'content:points';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readStored, writeStored } from '../storage/local';
import { createTranslate } from '../ui/translate';
import { PopupFrame } from './PopupFrame';
import type { OtherTab } from './popup-tab';
import { readTab } from './read-tab';
import type { TabReading } from './tab-reading';

/** Most pages are read within this time, in milliseconds; only a slower one shows that it is being read. */
const PATIENCE = 100;

const t = createTranslate((key) => browser.i18n.getMessage(key));
const warn = (error: unknown) => console.error('The Mayor of the Product:', error);

function draw(reading: TabReading | null, lastTab: OtherTab): void {
  const frame = (
    <PopupFrame
      t={t}
      essay={essay}
      points={content.points}
      counterparts={content.counterparts}
      reading={reading}
      lastTab={lastTab}
      onOtherTab={(tab) => writeStored('lastTab', tab).catch(warn)}
      onReload={() => reload().catch(warn)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
  render(frame, document.body.querySelector('main') ?? document.body);
}

/** Reloads the tab under the popup, which has then nothing left to say. */
async function reload(): Promise<void> {
  await browser.tabs.reload();
  window.close();
}

async function open(): Promise<void> {
  // The language of the sentences, which need not be the browser's own.
  document.documentElement.lang = t('localeTag');
  document.documentElement.dir = t('localeDirection');
  const timer = setTimeout(() => draw(null, 'essay'), PATIENCE);
  try {
    const [reading, lastTab] = await Promise.all([readTab(), readStored('lastTab')]);
    draw(reading, lastTab);
  } finally {
    clearTimeout(timer);
  }
}

open().catch((error) => {
  warn(error);
  draw({ state: 'error' }, 'essay');
});
