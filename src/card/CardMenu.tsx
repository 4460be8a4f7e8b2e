import { useRef } from 'preact/hooks';
import type { MessageKey, Translate } from '../ui/translate';
import { trusted } from './trusted';

/** What the card's menu can switch; all of it is taken back in the popup. */
export type CardSwitch = 'site-off' | 'pause' | 'never';

const SWITCHES: readonly (readonly [CardSwitch, MessageKey])[] = [
  ['site-off', 'tipsNotHere'],
  ['pause', 'tipsPause'],
  ['never', 'tipsNever'],
];

interface CardMenuProps {
  readonly t: Translate;
  /** The site that “not here” means, where it is another than the person would take it for. */
  readonly site: string | null;
  onMove(): void;
  onSwitch(change: CardSwitch): void;
  onSettings(): void;
}

/** The card's menu; it closes by Escape, by a choice, and when focus leaves it. */
export function CardMenu({ t, site, onMove, onSwitch, onSettings }: CardMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault(); // so that the card does not fold too
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const closeWhenLeft = ({ relatedTarget }: FocusEvent) => {
    if (!menu.current?.contains(relatedTarget as Node | null)) close();
  };
  const item = (label: string, act: () => void) => (
    <li key={label}>
      <button
        type="button"
        onClick={trusted(() => {
          close();
          act();
        })}
      >
        {label}
      </button>
    </li>
  );
  return (
    <details class="menu" ref={menu} onKeyDown={closeByEscape} onFocusOut={closeWhenLeft}>
      <summary class="menu-button" aria-label={t('cardMenu')} title={t('cardMenu')}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul>
        {item(t('cardMove'), () => {
          onMove();
          menu.current?.querySelector('summary')?.focus();
        })}
        {SWITCHES.map(([change, label]) =>
          item(change === 'site-off' && site ? t('cardNotOn', { site }) : t(label), () => onSwitch(change)),
        )}
        {item(t('settingsOpen'), onSettings)}
      </ul>
    </details>
  );
}
