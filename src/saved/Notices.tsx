import type { Translate } from '../ui/translate';
import type { ShelfState } from './shelf-state';

/** A line for each kind of record that is not simply there. */
export function Notices({
  t,
  shelf: { setAside, newer, upgraded },
}: {
  readonly t: Translate;
  readonly shelf: ShelfState;
}) {
  return (
    <>
      {setAside > 0 && <p class="notice">{t('savedSetAside', { count: setAside })}</p>}
      {newer > 0 && <p class="notice">{t('savedNewerRecords', { count: newer })}</p>}
      {upgraded > 0 && <p class="notice">{t('savedUpgraded', { count: upgraded })}</p>}
    </>
  );
}
