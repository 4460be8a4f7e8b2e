import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { distanceTo, placeIn, scrollerOf } from './reading-place';

/** The popup may close at any moment, so that a place is told while scrolling, this many milliseconds apart. */
const PACE = 200;

/** Restores the reader's place in the blocks of `prose` before anything is painted, and tells the later ones. */
export function useReadingPlace(
  prose: RefObject<HTMLElement | null>,
  place: number,
  isWanted: boolean,
  onPlace: (place: number) => void,
): void {
  useLayoutEffect(() => {
    const view = isWanted ? viewOf(prose.current) : null;
    if (view) view.scroller.scrollTop += distanceTo(place, view.blocks, view.top);
  }, []); // once, when the essay appears
  useEffect(() => {
    const scroller = viewOf(prose.current)?.scroller;
    if (!scroller) return;
    const { document, window } = { document: scroller.ownerDocument, window: scroller.ownerDocument.defaultView };
    const source = scroller === document.scrollingElement ? document : scroller;
    let timer: number | undefined;
    const tell = () => {
      timer = undefined;
      const view = viewOf(prose.current);
      if (view?.isSeen) onPlace(placeIn(view.blocks, view.top));
    };
    const onScroll = () => {
      timer ??= window?.setTimeout(tell, PACE);
    };
    source.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window?.clearTimeout(timer);
      source.removeEventListener('scroll', onScroll);
    };
  }, [prose, onPlace]);
}

function viewOf(prose: HTMLElement | null) {
  const scroller = prose && scrollerOf(prose);
  if (!scroller) return null;
  const isPage = scroller === prose.ownerDocument.scrollingElement;
  return {
    scroller,
    blocks: [...prose.children],
    top: isPage ? 0 : scroller.getBoundingClientRect().top,
    isSeen: prose.getClientRects().length > 0, // another tab of the popup may scroll the same page
  };
}
