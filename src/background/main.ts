/** The background: wakes for an event, decides, and may be stopped at any time. What must last is in storage. */
import browser, { type Runtime } from 'webextension-polyfill';
import { FAILED } from '../answers';
import { type Message, parseMessage, type SaveOutcome } from '../messages';
import { rememberClosed } from '../storage/closed-listings';
import { forgetTab } from '../storage/frames-with-card';
import { changeSettings, moveOldSettings } from '../storage/settings';
import { switchTips } from '../storage/switches';
import { concernsTips } from '../storage/tips-changes';
import { considerCandidate } from './candidates';
import { FOCUS_COMMAND, moveFocus, openEssayAt, stylePhrases } from './card-errands';
import { openNotes, saveShown } from './save-shown';
import { offerSelectionMenu, onSelectionMenu, readSelection } from './selection-menu';
import { settle } from './settle';
import { siteOfSender } from './site-of-sender';
import { welcome } from './welcome';

/** Chromium's answer to a call that reaches it when it has stopped this worker already: the call was not made. */
const STOPPED = 'No SW';

/** Tells whether a failure is a real one, and reports it. A call of a stopped worker is none: settle() and the senders make it anew. */
function report(error: unknown): boolean {
  if (error instanceof Error && error.message === STOPPED) return false;
  console.error('The Mayor of the Product:', error);
  return true;
}

browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
  const message = sender.id === browser.runtime.id ? parseMessage(data) : null;
  return message ? answer(message, sender) : undefined;
});

async function answer(message: Message, sender: Runtime.MessageSender): Promise<unknown> {
  try {
    return (await doAsTold(message, sender)) ?? true;
  } catch (error) {
    return report(error) && (message.type === 'save' ? ('unavailable' satisfies SaveOutcome) : FAILED);
  }
}

function doAsTold(message: Message, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'candidate':
      return considerCandidate(message, sender);
    case 'close':
      return rememberClosed(message.id, sender.tab?.incognito);
    case 'switch':
      return switchTips(message.change, siteOfSender(message.site, sender));
    case 'fold':
      return changeSettings({ cardFolded: message.folded }).then(() => {});
    case 'move':
      return changeSettings({ cardCorner: message.corner }).then(() => {});
    case 'phrases':
      return stylePhrases(message.shown, sender);
    case 'open':
      return openEssayAt(message.point, sender);
    case 'settings':
      return browser.runtime.openOptionsPage();
    case 'save':
      return saveShown(message, sender);
    case 'notes':
      return openNotes(message.id, sender);
  }
}

onSelectionMenu(readSelection, report);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') welcome().catch(report);
  offerSelectionMenu().catch(report);
  moveOldSettings().then(settle).catch(report);
});

// What these tell has been found when the background started for them; they are here to start it, and for one that runs.
const settleNow = () => {
  settle().catch(report);
};
browser.runtime.onStartup.addListener(settleNow);
browser.permissions.onAdded.addListener(settleNow);
browser.permissions.onRemoved.addListener(settleNow);
browser.storage.onChanged.addListener((changes, area) => {
  if (concernsTips(changes, area)) settleNow();
});

// Firefox for Android has no keyboard commands.
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === FOCUS_COMMAND) moveFocus(tab?.id).catch(report);
});

browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId).catch(report);
});

settleNow();
