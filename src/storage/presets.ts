import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { noPresets, type Presets } from '../core/settings';

const off = v.fallback(v.boolean(), false);
const PresetsShape = v.fallback(
  v.object({
    tipsOff: off,
    linkedInOff: off,
    welcomeOff: off,
    offSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.toLowerCase())), v.readonly()), []),
  }),
  noPresets,
);

/** What the organisation behind this browser has preset; a damaged preset counts as none. docs/for-organisations.md tells how. */
export async function readPresets(): Promise<Presets> {
  const managed = browser.storage.managed as typeof browser.storage.managed | undefined;
  try {
    return v.parse(PresetsShape, (await managed?.get()) ?? {});
  } catch {
    return noPresets; // Firefox rejects where there is no policy; older ones for Android have no such storage
  }
}
