import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Switches } from '../core/tips-here';

/** What decides where tips show: the match patterns that are granted, and the switches. */
export interface Standing {
  readonly origins: readonly string[];
  readonly switches: Switches;
}

/** What is remembered of a standing: enough to see what has changed since. */
export interface StandingMark {
  readonly origins: readonly string[];
  /** The switches as JSON, whose keys come in one order: a schema's. */
  readonly switches: string;
}

const KEY = 'standing';

const MarkSchema = v.object({ origins: v.array(v.string()), switches: v.string() });

/** What a standing is remembered by. */
export function markOf({ origins, switches }: Standing): StandingMark {
  return { origins: [...origins].sort(), switches: JSON.stringify(switches) };
}

/** The standing that was last put into effect; null in a browser or an extension that has just started. */
export async function readStandingMark(): Promise<StandingMark | null> {
  const { [KEY]: mark } = await browser.storage.session.get(KEY);
  return v.parse(v.fallback(v.nullable(MarkSchema), null), mark ?? null);
}

/** Remembered for as long as the browser and this version of the extension run. */
export async function rememberStanding(mark: StandingMark): Promise<void> {
  await browser.storage.session.set({ [KEY]: mark });
}
