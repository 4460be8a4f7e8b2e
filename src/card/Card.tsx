import type { ComponentChildren } from 'preact';
import type { Reading, ReadingWords, Tip } from '../core/types';
import { KeyMark } from '../ui/KeyMark';
import type { Translate } from '../ui/translate';
import { CardActions, type Saving } from './CardActions';
import { CardMenu, type CardSwitch } from './CardMenu';
import { CardReading, type CardReadingProps } from './CardReading';
import type { CardTask } from './handle';
import { PointThatFits } from './PointThatFits';
import { trusted } from './trusted';

export interface CardProps extends Pick<CardReadingProps, 'headline' | 'onPlace' | 'onEssay' | 'onCopy'> {
  readonly t: Translate;
  readonly tip: Tip;
  /** Null where the reading has to stay out of the page. */
  readonly reading: Reading | null;
  readonly words: ReadingWords;
  /** The site that the menu has to name; see CardMenu. */
  readonly site: string | null;
  readonly folded: boolean;
  readonly phrasesShown: boolean;
  readonly isAsking: boolean;
  /** The listing was saved before. */
  readonly saved: CardTask['saved'];
  readonly saving: Saving;
  /** What the person's last act came to; empty when there is nothing to say. */
  readonly said: string;
  onFold(folded: boolean): void;
  onClose(): void;
  onMove(): void;
  onSwitch(change: CardSwitch): void;
  onSettings(): void;
  onPhrases(): void;
  onAsking(): void;
  onSave(): void;
  /** Opens what the person wrote about the listing. */
  onNotes(): void;
}

/** The in-page card: the essay's quote and what it has to do with this listing, or, folded, a pill. */
export function Card({ folded, ...props }: CardProps) {
  const { t, tip, reading, onFold } = props;
  if (folded) return <Pill t={t} onOpen={trusted(() => onFold(false))} />;
  return (
    <aside class="card" aria-labelledby="name" tabIndex={-1}>
      <CardHead {...props} />
      {/* It scrolls, and the keyboard must reach what scrolls: by its buttons, or else by itself. */}
      <div class="content" tabIndex={tip.finding || props.isAsking ? undefined : 0}>
        {props.saved && <SavedBefore t={t} saved={props.saved} onNotes={trusted(props.onNotes)} />}
        <blockquote lang="en" dir="ltr">
          {tip.quote}
        </blockquote>
        {reading ? (
          <CardReading {...props} reading={reading} />
        ) : (
          <>
            <p class="headline">{t('cardKeptOut')}</p>
            <PointThatFits t={t} point={tip.point} />
          </>
        )}
      </div>
      {reading && (
        <CardActions
          {...props}
          phrasesShown={reading.findings.length > 0 ? props.phrasesShown : null}
          questions={reading.questions.length}
        />
      )}
    </aside>
  );
}

interface SavedBeforeProps {
  readonly t: Translate;
  readonly saved: NonNullable<CardTask['saved']>;
  onNotes(event: Event): void;
}

/** Says that the listing was saved. The notes stay out: a page can read what stands in it. */
function SavedBefore({ t, saved, onNotes }: SavedBeforeProps) {
  return (
    <p class="saved-before">
      {saved.said}{' '}
      <button type="button" class="button quiet" onClick={onNotes}>
        {t(saved.hasNotes ? 'cardNotes' : 'cardNoNotes')}
      </button>
    </p>
  );
}

function CardHead({ t, site, onFold, onClose, onMove, onSwitch, onSettings }: Omit<CardProps, 'folded'>) {
  return (
    <header>
      <KeyMark />
      <h2 id="name">{t('extensionName')}</h2>
      <CardMenu t={t} site={site} onMove={onMove} onSwitch={onSwitch} onSettings={onSettings} />
      <IconButton label={t('cardFold')} isExpanded onClick={trusted(() => onFold(true))}>
        –
      </IconButton>
      <IconButton label={t('cardClose')} onClick={trusted(onClose)}>
        ×
      </IconButton>
    </header>
  );
}

function Pill({ t, onOpen }: { readonly t: Translate; onOpen(event: Event): void }) {
  return (
    <button type="button" class="pill" aria-expanded="false" aria-label={t('cardOpen')} onClick={onOpen}>
      <KeyMark />
      <span>{t('extensionName')}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly isExpanded?: boolean;
  readonly children: ComponentChildren;
  onClick(event: Event): void;
}

function IconButton({ label, isExpanded, children, onClick }: IconButtonProps) {
  return (
    <button type="button" aria-expanded={isExpanded} aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
