/** The welcome page: the background opens it once, after the install; the settings lead to it later. */
import essay from 'content:essay';
import sample from 'content:sample';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readSitesAccess } from '../sites/grants';
import { keepDraft, newDraftId, readingAddress } from '../storage/drafts';
import { readPresets } from '../storage/presets';
import { readSettings } from '../storage/settings';
import { switchTips } from '../storage/switches';
import { createTranslate } from '../ui/translate';
import { WelcomePage, type WelcomePageProps } from './WelcomePage';

const t = createTranslate((key) => browser.i18n.getMessage(key));
const warn = (error: unknown) => console.error('The Mayor of the Product:', error);

async function draw(): Promise<void> {
  const [{ tips }, presets, access, toolbar] = await Promise.all([
    readSettings(),
    readPresets(),
    readSitesAccess(),
    readToolbar(),
  ]);
  const page = (
    <WelcomePage
      t={t}
      quote={essay.quote}
      tips={tips}
      presets={presets}
      access={access}
      toolbar={toolbar}
      onTips={(on) => switchTips(on ? 'ever' : 'never', '')}
      onAllow={(origins) => browser.permissions.request({ origins: [...origins] })}
      onSample={openSample}
      onSettings={() => browser.runtime.openOptionsPage()}
      onFailure={warn}
    />
  );
  render(page, document.body.querySelector('main') ?? document.body);
}

async function readToolbar(): Promise<WelcomePageProps['toolbar']> {
  if (location.protocol !== 'moz-extension:') return 'chromium';
  return (await browser.runtime.getPlatformInfo()).os === 'android' ? 'android' : 'firefox';
}

/** Opens the reading page on the listing of an invented company. */
async function openSample(): Promise<void> {
  const id = newDraftId();
  await keepDraft(id, { ...sample, isWriting: false });
  await browser.tabs.create({ url: browser.runtime.getURL(readingAddress(id)) });
}

document.documentElement.lang = t('localeTag');
document.documentElement.dir = t('localeDirection');
document.title = `${t('welcomeTitle')} · ${t('extensionName')}`;
const redraw = () => draw().catch(warn);
redraw();
for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
  event.addListener(() => void redraw());
}
browser.storage.onChanged.addListener((changes, area) => {
  // Chromium hands presets over a little after the install.
  if (area === 'managed' && changes.welcomeOff?.newValue === true) window.close();
  else redraw();
});
