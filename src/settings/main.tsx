/** The settings, in a tab: opened by the popup's gear and from the browser's own page of extensions. */
import essay from 'content:essay';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createTranslate } from '../ui/translate';
import { actions } from './actions';
import { readView } from './read-view';
import { SettingsPage } from './SettingsPage';
import { Unreadable } from './Unreadable';

const t = createTranslate((key) => browser.i18n.getMessage(key));
const warn = (error: unknown) => console.error('The Mayor of the Product:', error);
const root = () => document.body.querySelector('main') ?? document.body;

async function draw(): Promise<void> {
  try {
    const view = await readView();
    render(<SettingsPage t={t} view={view} quote={essay.quote} onFailure={warn} {...actions(draw)} />, root());
  } catch (error) {
    warn(error);
    render(<Unreadable t={t} onRetry={draw} />, root());
  }
}

document.documentElement.lang = t('localeTag');
document.documentElement.dir = t('localeDirection');
document.title = `${t('settingsTitle')} · ${t('extensionName')}`;
draw();
for (const event of [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved]) {
  event.addListener(() => void draw());
}
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') draw(); // a key may have been changed in another tab
});
