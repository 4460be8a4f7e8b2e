import browser, { type Scripting } from 'webextension-polyfill';
import { LINKEDIN } from '../core/match-patterns';
import type { Standing } from '../storage/standing';

const ID = 'granted-sites';

/** The match patterns of the boards named in the manifest, where detect.js runs from install. */
function namedHosts(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/**
 * Makes detect.js run on exactly the sites that the person has granted beside the named boards. A registration that is
 * right is left as it is, another is changed in one step: at no moment is a granted site without it.
 */
export async function registerGrantedSites(standing: Standing): Promise<void> {
  const wanted = registrationFor(standing);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (!registered) {
    await browser.scripting.registerContentScripts([wanted]);
  } else if (!isRight(registered, wanted)) {
    await browser.scripting.updateContentScripts([wanted]);
  }
}

function registrationFor({ origins, switches }: Standing): Scripting.RegisteredContentScript | null {
  const named = namedHosts();
  const matches = origins.filter((origin) => !named.includes(origin));
  if (matches.length === 0) return null;
  const excludeMatches = switches.linkedIn ? named : [...named, ...LINKEDIN];
  return { id: ID, matches, excludeMatches, js: ['detect.js'], allFrames: true, runAt: 'document_idle' };
}

/** The patterns are all that ever differs; browsers give them back in an order of their own. */
function isRight(registered: Scripting.RegisteredContentScript, wanted: Scripting.RegisteredContentScript): boolean {
  const patterns = ({ matches = [], excludeMatches = [] }: Scripting.RegisteredContentScript) =>
    [matches, excludeMatches].map((list) => [...new Set(list)].sort().join(' ')).join('\n');
  return patterns(registered) === patterns(wanted);
}
