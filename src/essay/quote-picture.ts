import { fitQuote } from './picture-layout';

/** The size in which the networks show the picture of a link, in pixels. */
const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 96;
const FRAME = 28;
const BAR = 10; // the green line beside the quote
const GAP = 40;
const KEY = 76; // drawn from a square of 20 units
const SOURCE_SIZE = 30;

// The picture is paper and ink whatever the scheme: it is shown elsewhere.
const colours = { paper: '#fbf8f1', rule: '#e4dccb', ink: '#1d2530', muted: '#5d6675', mayor: '#0f6b5c' };
/** The tokens' serif, whose every member or its like stands on some system; `serif` is everywhere. */
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif';
/** As in ui/KeyMark. */
const KEY_PATH = 'M10 9.5a4 4 0 1 1-8 0a4 4 0 1 1 8 0M10 9.5h8.5v4M14.5 9.5v3';

/** What stands in the picture, as it stands there. */
export interface QuoteOnPicture {
  readonly quote: string;
  readonly source: string;
}

/** Draws the quote on warm paper, its source below. Rejects where the browser gives no canvas or no picture of it. */
export async function drawQuotePicture(canvas: HTMLCanvasElement, { quote, source }: QuoteOnPicture): Promise<Blob> {
  canvas.width = PICTURE.width;
  canvas.height = PICTURE.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  drawPaper(pen);
  drawKey(pen);
  drawQuote(pen, quote);
  drawSource(pen, source);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) throw new Error('no picture of the canvas');
  return picture;
}

function drawPaper(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, PICTURE.width, PICTURE.height);
  pen.strokeStyle = colours.rule;
  pen.lineWidth = 2;
  pen.strokeRect(FRAME, FRAME, PICTURE.width - 2 * FRAME, PICTURE.height - 2 * FRAME);
}

function drawKey(pen: CanvasRenderingContext2D): void {
  pen.save();
  pen.translate(MARGIN - KEY / 10, FRAME + 36);
  pen.scale(KEY / 20, KEY / 20);
  pen.strokeStyle = colours.mayor;
  pen.lineWidth = 1.8;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(KEY_PATH));
  pen.restore();
}

function drawQuote(pen: CanvasRenderingContext2D, quote: string): void {
  const [top, bottom] = [FRAME + 36 + KEY + 16, PICTURE.height - MARGIN - SOURCE_SIZE - 24];
  const start = MARGIN + BAR + GAP;
  const face = (size: number) => `600 ${size}px ${SERIF}`;
  const measure = (text: string, size: number) => {
    pen.font = face(size);
    return pen.measureText(text).width;
  };
  const { size, lineHeight, lines } = fitQuote(quote, PICTURE.width - MARGIN - start, bottom - top, measure);
  const height = lines.length * lineHeight;
  const first = top + (bottom - top - height) / 2;
  pen.fillStyle = colours.mayor;
  pen.fillRect(MARGIN, first, BAR, height);
  pen.fillStyle = colours.ink;
  pen.font = face(size);
  pen.textBaseline = 'middle';
  lines.forEach((line, index) => {
    pen.fillText(line, start, first + (index + 0.5) * lineHeight);
  });
}

function drawSource(pen: CanvasRenderingContext2D, source: string): void {
  pen.fillStyle = colours.muted;
  pen.font = `400 ${SOURCE_SIZE}px ${SERIF}`;
  pen.textBaseline = 'alphabetic';
  pen.fillText(source, MARGIN, PICTURE.height - MARGIN + SOURCE_SIZE / 2, PICTURE.width - 2 * MARGIN);
}
