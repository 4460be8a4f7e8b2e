import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate';

interface SiteListProps {
  readonly t: Translate;
  /** The heading's id and words. */
  readonly id: string;
  readonly title: string;
  readonly sites: readonly string[];
  /** Sites that stay, because the organisation has listed them. */
  readonly fixed?: readonly string[];
  readonly empty: string;
  onRemove(site: string): void;
  /** Brings a removed site back; called within the click. */
  onUndo(site: string): void;
}

/** A list of sites, each with a way to remove it; a removed one keeps its place for as long as the page is open, to be brought back. */
export function SiteList({ t, id, title, sites, fixed = [], empty, onRemove, onUndo }: SiteListProps) {
  const [known, setKnown] = useState<readonly string[]>(sites);
  const all = [...new Set([...known, ...sites])].filter((site) => !fixed.includes(site));
  if (all.length > known.length) setKnown(all);
  return (
    <>
      <h3 id={id}>{title}</h3>
      {all.length + fixed.length === 0 && <p class="empty">{empty}</p>}
      <ul class="sites" aria-labelledby={id}>
        {fixed.map((site) => (
          <li key={site}>
            <span class="site">
              <bdi>{site}</bdi>
            </span>
            <span class="organisation">{t('settingsByOrganisation')}</span>
          </li>
        ))}
        {all.map((site) => (
          <SiteRow
            key={site}
            t={t}
            site={site}
            isRemoved={!sites.includes(site)}
            onRemove={() => onRemove(site)}
            onUndo={() => onUndo(site)}
          />
        ))}
      </ul>
    </>
  );
}

interface SiteRowProps {
  readonly t: Translate;
  readonly site: string;
  readonly isRemoved: boolean;
  onRemove(): void;
  onUndo(): void;
}

function SiteRow({ t, site, isRemoved, onRemove, onUndo }: SiteRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const clicked = useRef(false);
  useEffect(() => {
    if (clicked.current) button.current?.focus();
    clicked.current = false;
  }, [isRemoved]);
  const act = (work: () => void) => () => {
    clicked.current = true;
    work();
  };
  return (
    <li class={isRemoved ? 'removed' : undefined}>
      <span class="site">
        <bdi>{site}</bdi>
      </span>
      {isRemoved && <span>{t('settingsRemoved')}</span>}
      <button
        ref={button}
        key={String(isRemoved)}
        type="button"
        class="button"
        onClick={act(isRemoved ? onUndo : onRemove)}
      >
        {t(isRemoved ? 'settingsUndo' : 'settingsRemove')} <span class="unseen">{site}</span>
      </button>
    </li>
  );
}
