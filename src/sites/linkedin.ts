import browser from 'webextension-polyfill';
import { LINKEDIN } from '../core/match-patterns';
import { switchTips } from '../storage/switches';

/** Switches tips on for LinkedIn. Call it within the click: the browsers ask for the permission only then. False when refused. */
export async function switchOnLinkedIn(): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [...LINKEDIN] });
  await switchTips('linkedin-on', ''); // before the answer: the prompt may close the window
  if (!(await asked)) await switchTips('linkedin-off', '');
  return asked;
}
