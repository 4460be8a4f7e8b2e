import { siteOfPattern } from '../core/match-patterns';
import type { Translate } from './translate';

interface BoardsProps {
  readonly t: Translate;
  /** Match patterns of the sites that are on from install. */
  readonly boards: readonly string[];
  /** Those of them that the browser holds back. */
  readonly withheld: readonly string[];
  /** Called within the click. */
  onAllow(origins: readonly string[]): void;
}

/** The sites on which tips show from the start, and a way to allow those that the browser holds back. */
export function Boards({ t, boards, withheld, onAllow }: BoardsProps) {
  return (
    <>
      <details class="boards">
        <summary>{t('settingsBoards', { count: boards.length })}</summary>
        <ul dir="ltr">
          {boards.map((board) => (
            <li key={board}>{siteOfPattern(board)}</li>
          ))}
        </ul>
      </details>
      {withheld.length > 0 && (
        <div class="withheld">
          <p>{t('settingsWithheld', { count: withheld.length })}</p>
          <button type="button" class="button primary" onClick={() => onAllow(withheld)}>
            {t('settingsAllowBoards')}
          </button>
        </div>
      )}
    </>
  );
}
