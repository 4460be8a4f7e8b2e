import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface TabsProps<Id extends string> {
  /** Names the row of tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  onSelect(id: Id): void;
}

/**
 * Tabs after the WAI-ARIA pattern: one tab stop, arrow keys (following the writing direction), Home and End. All panels
 * stay in the document and keep their scroll position.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const ids = tabs.map(({ id }) => id);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const list = event.currentTarget;
    const next = ids[nextIndex(event, ids.indexOf(selected), ids.length, list.matches(':dir(rtl)'))];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === selected}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="panels">
        {tabs.map(({ id, content }) => (
          <div
            key={id}
            class="panel"
            role="tabpanel"
            id={`panel-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={id !== selected}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel scrolls, and the keyboard must reach what scrolls
            tabIndex={0}
          >
            {content}
          </div>
        ))}
      </div>
    </>
  );
}

/** Where a key leads from the tab at `index` of `count`; -1 for a key that is none of ours. */
function nextIndex(event: KeyboardEvent, index: number, count: number, isRtl: boolean): number {
  if (event.ctrlKey || event.altKey || event.metaKey) return -1;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return -1;
  const step = (event.key === 'ArrowRight') === isRtl ? -1 : 1;
  return (index + step + count) % count;
}
