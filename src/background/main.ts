/** The background: wakes for an event, decides, and may be stopped at any time. What must last is in storage. */
import browser, { type Runtime } from 'webextension-polyfill';
import { parseMessage, type SaveOutcome } from '../messages';
import { rememberClosed } from '../storage/closed-listings';
import { forgetTab } from '../storage/frames-with-card';
import { changeSettings, moveOldSettings } from '../storage/settings';
import { switchTips } from '../storage/switches';
import { concernsTips } from '../storage/tips-changes';
import { considerCandidate } from './candidates';
import { detectInOpenTabs } from './open-tabs';
import { registerGrantedSites } from './registered-sites';
import { saveShown } from './save-shown';
import { offerSelectionMenu, onSelectionMenu, readSelection } from './selection-menu';

const report = (error: unknown) => console.error('The Mayor of the Product:', error);

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const message = sender.id === browser.runtime.id ? parseMessage(data) : null;
  if (!message) return undefined;
  switch (message.type) {
    case 'candidate':
      return considerCandidate(message, sender).catch(report);
    case 'close':
      return rememberClosed(message.id).catch(report);
    case 'switch':
      return switchTips(message.change, message.site).catch(report);
    case 'fold':
      return changeSettings({ cardFolded: message.folded }).then(() => {}, report);
    case 'save':
      return saveShown(message, sender).catch((error) => {
        report(error);
        return 'unavailable' satisfies SaveOutcome;
      });
  }
});

onSelectionMenu(readSelection, report);

browser.runtime.onInstalled.addListener(() => {
  offerSelectionMenu().catch(report);
  moveOldSettings().then(lookAnew).catch(report); // tabs that were open before the install or the update have no living detect.js
});

browser.runtime.onStartup.addListener(() => {
  registerGrantedSites().catch(report);
});

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  registerGrantedSites()
    .then(() => detectInOpenTabs(origins))
    .catch(report);
});

browser.permissions.onRemoved.addListener(() => {
  registerGrantedSites().catch(report);
});

browser.storage.onChanged.addListener((changes, area) => {
  if (concernsTips(changes, area)) lookAnew().catch(report);
});

/** Registers what is granted, and lets the open tabs look again: cards go where tips are off now, and come where they are on. */
async function lookAnew(): Promise<void> {
  await registerGrantedSites();
  const { origins = [] } = await browser.permissions.getAll();
  await detectInOpenTabs(origins);
}

browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId).catch(report);
});
