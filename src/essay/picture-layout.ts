/** Width of a text in pixels, set in the quote's face at a size in pixels. */
export type Measure = (text: string, size: number) => number;

/** A quote broken into lines, at the largest size that fits. Lengths in pixels. */
export interface QuoteLayout {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

const LARGEST = 76;
const SMALLEST = 22; // still read with ease where the picture is shown at half its width
const STEP = 2;
const LEADING = 1.3;

/**
 * Breaks a quote between words so that it fits a box, set as large as it can be. What is too long even at the smallest
 * size ends in “…”, on the last line that fits.
 */
export function fitQuote(quote: string, width: number, height: number, measure: Measure): QuoteLayout {
  for (let size = LARGEST; size > SMALLEST; size -= STEP) {
    const layout = layOut(quote, size, width, measure);
    if (
      layout.lines.length * layout.lineHeight <= height &&
      layout.lines.every((line) => measure(line, size) <= width)
    ) {
      return layout;
    }
  }
  const layout = layOut(quote, SMALLEST, width, measure);
  const most = Math.max(1, Math.floor(height / layout.lineHeight));
  if (layout.lines.length <= most) return layout;
  const lines = layout.lines.slice(0, most);
  return { ...layout, lines: [...lines.slice(0, -1), cutToFit(lines.at(-1) ?? '', width, SMALLEST, measure)] };
}

function layOut(quote: string, size: number, width: number, measure: Measure): QuoteLayout {
  const lines: string[] = [];
  for (const word of quote.split(/\s+/).filter((word) => word !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { size, lineHeight: Math.round(size * LEADING), lines };
}

function cutToFit(line: string, width: number, size: number, measure: Measure): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ')}…`;
}
