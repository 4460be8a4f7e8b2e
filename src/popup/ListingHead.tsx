import type { Listing } from '../core/types';
import { isolate } from '../ui/isolate';
import { OpenInTab } from '../ui/OpenInTab';
import type { Translate } from '../ui/translate';

interface ListingHeadProps {
  readonly t: Translate;
  readonly listing: Listing;
  /** Opens the same reading in a tab of its own. */
  onOpenInTab(): void;
}

/** Which listing it is: title, company, place and board. */
export function ListingHead({ t, listing, onOpenInTab }: ListingHeadProps) {
  const facts = [listing.company, listing.place, listing.board].filter((fact) => fact !== null);
  return (
    <header class="listing-head">
      <h2 dir="auto" lang={listing.lang ?? undefined}>
        {listing.title}
      </h2>
      <OpenInTab t={t} onOpen={onOpenInTab} />
      {facts.length > 0 && <p>{facts.map(isolate).join(' · ')}</p>}
    </header>
  );
}
