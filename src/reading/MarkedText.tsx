import type { Finding } from '../core/types';
import { splitAtFindings } from './split-text';

interface MarkedTextProps {
  readonly text: string;
  readonly lang: string | null;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Is this a promise that no lever backs? */
  isUnbacked(finding: Finding): boolean;
}

/** The id of a finding's place in the marked text. */
export const placeId = ({ start }: Finding): string => `place-${start}`;

/** The listing as it was written, its paragraphs kept, each phrase a link to what is said of it. */
export function MarkedText({ text, lang, findings, isUnbacked }: MarkedTextProps) {
  return (
    <div class="marked-text" lang={lang ?? undefined} dir="auto">
      {splitAtFindings(text, findings).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a key={piece.start} id={placeId(piece)} href={`#finding-${piece.signal}`}>
            <mark class={`phrase ${piece.side === 'wins' ? 'mayor' : 'ceo'} ${isUnbacked(piece) ? 'wavy' : ''}`}>
              {piece.quote}
            </mark>
          </a>
        ),
      )}
    </div>
  );
}
