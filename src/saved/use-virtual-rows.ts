import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

const OVERSCAN = 8; // rows beyond the window, so that Tab always finds the next one

/** The rows that are drawn: those in the window and a few around them, with the space that the others take. */
export interface VirtualRows {
  /** In rising order, mostly without a gap. */
  readonly rows: readonly { readonly index: number; readonly start: number; readonly end: number }[];
  /** The height of all rows, in CSS px. */
  readonly height: number;
  scrollTo(index: number): void;
}

/**
 * Draws thousands of rows as a few while the window scrolls. `body` holds the rows, each `rowHeight` CSS px high. The row
 * at `kept` stays drawn wherever it is: the focus is in it.
 */
export function useVirtualRows(
  count: number,
  rowHeight: number,
  body: RefObject<HTMLElement | null>,
  kept: number | null,
): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const margin = useRef(0);
  const made = useRef<Virtualizer<Window, Element> | null>(null);
  const options = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: (): Window => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    scrollMargin: margin.current,
    overscan: OVERSCAN,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept === null || kept < 0 || kept >= count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = body.current ? body.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top; // what stands above the table has grown or shrunk
    redraw(undefined);
  });

  const rows = virtualizer.getVirtualItems().map(({ index, start, end }) => ({
    index,
    start: start - margin.current,
    end: end - margin.current,
  }));
  return {
    rows,
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
