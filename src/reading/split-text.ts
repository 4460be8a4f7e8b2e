import type { Finding } from '../core/types';

/** The text in pieces, a finding where its quote stands; of two findings that overlap the first is kept. */
export function splitAtFindings(text: string, findings: readonly Finding[]): (string | Finding)[] {
  const pieces: (string | Finding)[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at) continue;
    pieces.push(text.slice(at, finding.start), finding);
    at = finding.end;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
