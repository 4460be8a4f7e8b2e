import type { Listing } from '../core/types';

/** Everything that a reading rests on, but for values typed into fields. */
const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true } as const;

/**
 * Makes `read` remember what it found for as long as the document and its address stay as they were: of one listing the
 * background, the card and the watcher all ask. The first change ends that, so that a restless page pays for one change
 * alone. What changes in or at elements for which `isOurs` is no change.
 */
export function rereadOnChange(
  document: Document,
  window: Window & typeof globalThis,
  read: () => Listing | null,
  isOurs: (node: Node) => boolean,
): () => Listing | null {
  let remembered: { readonly listing: Listing | null; readonly href: string } | null = null;
  const isChange = ({ target, addedNodes, removedNodes }: MutationRecord) => {
    const moved = [...addedNodes, ...removedNodes];
    return !isOurs(target) && (moved.length === 0 || !moved.every(isOurs));
  };
  const forget = (records: readonly MutationRecord[]) => {
    if (!records.some(isChange)) return;
    remembered = null;
    observer.disconnect();
  };
  const observer = new window.MutationObserver(forget);
  return () => {
    forget(observer.takeRecords());
    const { href } = window.location;
    if (remembered?.href === href) return remembered.listing;
    observer.observe(document, WATCHED);
    remembered = { listing: read(), href };
    return remembered.listing;
  };
}
