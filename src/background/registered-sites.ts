import browser from 'webextension-polyfill';
import { LINKEDIN } from '../core/match-patterns';
import { readSwitches } from '../storage/switches';

const ID = 'granted-sites';

/** The match patterns of the boards named in the manifest, where detect.js runs from install. */
function namedHosts(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

let lastRegistration: Promise<void> = Promise.resolve();

/** Makes detect.js run on exactly the sites that the person has granted beside the named boards. Call it after every change. */
export function registerGrantedSites(): Promise<void> {
  lastRegistration = lastRegistration.then(register, register); // two grants at once must not both register
  return lastRegistration;
}

async function register(): Promise<void> {
  const named = namedHosts();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !named.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const excludeMatches = (await readSwitches()).linkedIn ? named : [...named, ...LINKEDIN];
  await browser.scripting.registerContentScripts([
    { id: ID, matches, excludeMatches, js: ['detect.js'], allFrames: true, runAt: 'document_idle' },
  ]);
}
