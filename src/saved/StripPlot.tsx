import { useMemo, useState } from 'preact/hooks';
import type { SavedListing } from '../core/saved-listing';
import type { Side } from '../core/types';
import { SIDES } from '../ui/finding-groups';
import { isolate } from '../ui/isolate';
import type { Translate } from '../ui/translate';
import { Strip } from './Strip';

interface StripPlotProps {
  readonly t: Translate;
  readonly listings: readonly SavedListing[];
  readonly open: string | null;
  onOpen(id: string): void;
}

/** One strip a side, one dot a listing, all on one scale: what many listings say, at a glance. */
export function StripPlot({ t, listings, open, onOpen }: StripPlotProps) {
  const [said, setSaid] = useState<string | null>(null);
  const read = useMemo(() => listings.filter(({ reading }) => reading?.isRead), [listings]);
  const names = useMemo(
    () =>
      new Map(
        read.map(({ id, title, company }) => [
          id,
          [title, company]
            .filter((part) => part !== null)
            .map(isolate)
            .join(', '),
        ]),
      ),
    [read],
  );
  const most = useMemo(
    () => Math.max(1, ...read.flatMap(({ reading }) => SIDES.map((side) => countOf(reading, side)))),
    [read],
  );
  const unread = listings.length - read.length;
  if (read.length === 0) return null;
  return (
    <section class="plot" aria-labelledby="plot">
      <h2 id="plot" class="label">
        {t('savedPlot')}
      </h2>
      <p id="plot-help" class={said === null ? 'quiet' : 'unseen'}>
        {t('savedPlotHelp')}
      </p>
      {said !== null && (
        <p class="said-dot" aria-hidden="true">
          {said}
        </p>
      )}
      {SIDES.map((side) => (
        <Strip
          key={side}
          t={t}
          side={side}
          entries={read.map(({ id, reading }) => ({ id, count: countOf(reading, side) }))}
          most={most}
          open={open}
          nameOf={(id) => names.get(id) ?? ''}
          onSay={setSaid}
          onOpen={onOpen}
        />
      ))}
      {unread > 0 && <p class="quiet">{t('savedPlotUnread', { count: unread })}</p>}
    </section>
  );
}

const countOf = (reading: SavedListing['reading'], side: Side) => reading?.counts[side] ?? 0;
