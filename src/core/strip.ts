/** Where one listing's dot stands in a strip. */
export interface Dot {
  readonly id: string;
  readonly count: number;
  /** Of its centre, in the strip's own units. */
  readonly x: number;
  readonly y: number;
}

/** The size of a strip and of its dots, in the same units. */
export interface StripBox {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/**
 * Places one dot a listing, from left to right by its count of one side, 0 up to `most`. Listings with the same count fill
 * a block around the middle of the strip, in the order given: all blocks are as dense as the largest needs, so that their
 * areas can be compared. Dots are in walking order.
 */
export function placeDots(
  entries: readonly { readonly id: string; readonly count: number }[],
  most: number,
  { width, height, radius }: StripBox,
): Dot[] {
  const band = width / (most + 1);
  const groups = new Map<number, { readonly id: string }[]>();
  for (const entry of entries) {
    const group = groups.get(entry.count);
    if (group) group.push(entry);
    else groups.set(entry.count, [entry]);
  }
  const largest = Math.max(0, ...[...groups.values()].map((group) => group.length));
  const gap = gapFor(largest, band - radius, height, radius);
  return [...groups.keys()]
    .sort((a, b) => a - b)
    .flatMap((count) => {
      const group = groups.get(count) ?? [];
      const cells = gridFor(group.length, gap, height, radius);
      return group.map(({ id }, index) => ({
        id,
        count,
        x: band * (count + 0.5) + (Math.floor(index / cells.rows) - (cells.columns - 1) / 2) * gap,
        y: height / 2 + ((index % cells.rows) - (cells.rows - 1) / 2) * gap,
      }));
    });
}

/** How far apart dots can stand so that `count` of them fit a box: no further than they need. */
const gapFor = (count: number, width: number, height: number, radius: number): number =>
  Math.min(radius * 2.5, Math.sqrt((width * height) / count));

/** Rows and columns of a block of `count` dots, as high as the box allows. */
function gridFor(count: number, gap: number, height: number, radius: number) {
  const mostRows = Math.max(1, Math.floor((height - 2 * radius) / gap) + 1);
  const columns = Math.ceil(count / mostRows);
  return { rows: Math.ceil(count / columns), columns };
}
