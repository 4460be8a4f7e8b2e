import { type ComparedLever, compareLevers, type LeverState } from '../core/compare-saved';
import { fragmentOf } from '../core/saved-address';
import type { SavedListing } from '../core/saved-listing';
import { SIDES } from '../ui/finding-groups';
import { LEVER_NAMES } from '../ui/headline';
import { SideMark } from '../ui/SideMark';
import type { MessageKey, Translate } from '../ui/translate';

interface CompareViewProps {
  readonly t: Translate;
  /** Two to four; fewer where some are no longer saved. */
  readonly listings: readonly SavedListing[];
}

const STATES: Record<LeverState, MessageKey> = {
  stated: 'savedStated',
  unsaid: 'savedUnsaid',
  unknown: 'savedUnknown',
};

/** Listings side by side: first what one states and another leaves unsaid, then where they agree, then their words. */
export function CompareView({ t, listings }: CompareViewProps) {
  const levers = compareLevers(listings);
  return (
    <>
      <p>
        <a class="standalone" href={fragmentOf({ name: 'list', open: null })}>
          {t('savedAll')}
        </a>
      </p>
      <h1>{t('savedCompareTitle')}</h1>
      {listings.length === 0 ? (
        <p>{t('savedCompareGone')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard must reach what scrolls
        <section class="compare-frame" aria-label={t('savedCompareTitle')} tabIndex={0}>
          <table class="compare">
            <thead>
              <tr>
                <td />
                {listings.map((listing) => (
                  <th key={listing.id} scope="col">
                    <a class="standalone" href={fragmentOf({ name: 'list', open: listing.id })} dir="auto">
                      {listing.title}
                    </a>
                    <span class="where" dir="auto">
                      {listing.company}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <LeverRows
              t={t}
              listings={listings}
              heading={t('savedDiffers')}
              levers={levers.filter(({ differs }) => differs)}
            />
            <LeverRows
              t={t}
              listings={listings}
              heading={t('savedAgrees')}
              levers={levers.filter(({ differs }) => !differs)}
            />
            <tbody>
              <GroupHeading label={t('savedPhrases')} span={listings.length + 1} />
              {SIDES.map((side) => (
                <tr key={side}>
                  <th scope="row">
                    <SideMark t={t} side={side} />
                  </th>
                  {listings.map((listing) => (
                    <QuotesCell key={listing.id} t={t} listing={listing} side={side} />
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t('savedNotes')}</th>
                {listings.map(({ id, notes }) => (
                  <td key={id} class={notes ? 'notes' : 'notes none'} dir="auto">
                    {notes || t('savedNoNotes')}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

const GroupHeading = ({ label, span }: { readonly label: string; readonly span: number }) => (
  <tr class="group">
    <th scope="rowgroup" colSpan={span}>
      {label}
    </th>
  </tr>
);

interface LeverRowsProps extends CompareViewProps {
  readonly heading: string;
  readonly levers: readonly ComparedLever[];
}

function LeverRows({ t, listings, heading, levers }: LeverRowsProps) {
  if (levers.length === 0) return null;
  return (
    <tbody>
      <GroupHeading label={heading} span={listings.length + 1} />
      {levers.map(({ lever, states }) => (
        <tr key={lever}>
          <th scope="row" class="lever">
            {t(LEVER_NAMES[lever])}
          </th>
          {states.map((state, index) => (
            <td key={listings[index]?.id} class={`state ${state}`}>
              {t(STATES[state])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface QuotesCellProps {
  readonly t: Translate;
  readonly listing: SavedListing;
  readonly side: (typeof SIDES)[number];
}

function QuotesCell({ t, listing: { reading }, side }: QuotesCellProps) {
  if (!reading?.isRead) return <td class="state unknown">{t('savedUnknown')}</td>;
  return (
    <td>
      <span class="times">{new Intl.NumberFormat(t('localeTag')).format(reading.counts[side])}</span>
      <ul>
        {reading.quotes
          .filter((quote) => quote.side === side)
          .map(({ signal, quote }) => (
            <li key={signal}>
              <q lang={reading.language ?? undefined} dir="auto">
                {quote}
              </q>
            </li>
          ))}
      </ul>
    </td>
  );
}
