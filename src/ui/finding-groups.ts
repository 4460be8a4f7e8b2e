import type { Finding, Side } from '../core/types';

/** All findings of one signal in one listing; `findings` is not empty, its first is the one to show. */
export interface FindingGroup {
  readonly signal: string;
  readonly side: Side;
  readonly findings: readonly Finding[];
}

/** The order in which sides are shown everywhere: the mayor's first. */
export const SIDES: readonly Side[] = ['wins', 'answers', 'holds'];

/** The findings of one side by their signal: clear signals before weak ones, then the ones said most often, then as in the text. */
export function groupFindings(findings: readonly Finding[], side: Side): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.side !== side) continue;
    const group = groups.get(finding.signal);
    if (group) group.push(finding);
    else groups.set(finding.signal, [finding]);
  }
  const isWeak = ({ findings }: FindingGroup) => Number(findings.every(({ strength }) => strength === 'weak'));
  return [...groups]
    .map(([signal, findings]) => ({ signal, side, findings }))
    .sort((a, b) => isWeak(a) - isWeak(b) || b.findings.length - a.findings.length);
}
