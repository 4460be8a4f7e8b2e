import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Finding } from '../core/types';
import phraseStyles from '../phrases/phrases.css';
import type { Shown } from './shown';
import type { Frame } from './tab-reading';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ShownSchema = v.nullable(v.object({ seen: Count, away: Count, isThere: v.boolean() }));

/**
 * Marks findings in the frame that they were read from, and scrolls to `finding`, or to the first that can be seen. The
 * card's own marks are the same ones. Null when the frame is gone.
 */
export async function showInPage(
  { tabId, frameId }: Frame,
  findings: readonly Finding[],
  finding: Finding | null,
): Promise<Shown | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, css: phraseStyles });
    await browser.scripting.executeScript({ target, files: ['phrases.js'] });
    const [shown] = await browser.scripting.executeScript({
      target,
      func: (findings: readonly Finding[], finding: Finding | null) => {
        const count = globalThis.mayorPhrases?.show(findings);
        const isThere = (finding ? [finding] : findings).some((each) => globalThis.mayorPhrases?.reveal(each));
        return count ? { ...count, isThere } : null;
      },
      args: [findings, finding],
    });
    return v.parse(ShownSchema, shown?.result ?? null);
  } catch {
    return null; // the page went away, or what it answered is none of ours
  }
}
