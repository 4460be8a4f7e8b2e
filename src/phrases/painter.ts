import type { Finding, Side } from '../core/types';
import { findPassages } from '../page/passages';
import type { PhraseCount, PhrasesHandle } from './handle';
import { isLightText, isSeen, scrollToRange } from './sight';

const OWN_HOST = 'mayor-tip';
const QUIET_MS = 200; // a re-render comes as a burst
const UNFOLDED_MS = 400; // what a click opens has often slid into its place by then
const MOST_IDLE_LOOKS = 50; // a page that goes on changing elsewhere for so long is left alone until the person acts

const SIDES: readonly Side[] = ['wins', 'answers', 'holds'];
/** The names of our highlights: a page shares the registry, so it is never cleared. `-dark`: where the page's text is light. */
const NAMES = SIDES.flatMap((side) => [`mayor-tip-${side}`, `mayor-tip-${side}-dark`]);

/** A finding and where it stands now. */
interface Placed {
  readonly finding: Finding;
  readonly range: Range | null;
  /** What the range held when it was made: a range survives the removal of its nodes, empty. */
  readonly words: string;
}

/** Paints findings into the page they were read from, without touching a node of it. */
export class PhrasePainter implements PhrasesHandle {
  onChange: PhrasesHandle['onChange'] = null;
  readonly #document: Document;
  #lifetime = new AbortController();
  #findings: readonly Finding[] = [];
  #placed: readonly Placed[] = [];
  #count: PhraseCount | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  show(findings: readonly Finding[]): PhraseCount {
    this.#end();
    this.#findings = findings;
    this.#place();
    this.#follow();
    return this.#recount();
  }

  hide(): void {
    if (!this.#count) return;
    this.#end();
    this.#count = null;
    this.onChange?.(null);
  }

  reveal(finding: Finding): boolean {
    const range = this.#placed.find((placed) => placed.finding.start === finding.start)?.range;
    if (!range || !isSeen(range)) return false;
    scrollToRange(range);
    return true;
  }

  #end(): void {
    this.#lifetime.abort();
    for (const name of NAMES) CSS.highlights.delete(name);
    this.#placed = [];
  }

  #place(): void {
    const passages = this.#findings.map(({ quote, sentence, start, sentenceStart }) => ({
      quote,
      sentence,
      at: start - sentenceStart,
    }));
    const ranges = findPassages(this.#document.body, passages, isSeen, ({ id }) => id === OWN_HOST);
    this.#placed = this.#findings.map((finding, at) => {
      const range = ranges[at] ?? null;
      return { finding, range, words: range?.toString() ?? '' };
    });
    this.#paint();
  }

  #paint(): void {
    const byName = new Map<string, Range[]>();
    for (const { finding, range } of this.#placed) {
      if (!range) continue;
      const name = `mayor-tip-${finding.side}${isLightText(range) ? '-dark' : ''}`;
      byName.set(name, [...(byName.get(name) ?? []), range]);
    }
    for (const name of NAMES) {
      const ranges = byName.get(name);
      if (ranges) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    }
  }

  /** Has the page taken nodes of a phrase away, and how many phrases are not in it? */
  #state(): { readonly isBroken: boolean; readonly missing: number } {
    const isBroken = ({ range, words }: Placed) =>
      range !== null && (range.toString() !== words || !range.startContainer.isConnected);
    return {
      isBroken: this.#placed.some(isBroken),
      missing: this.#placed.filter(({ range }) => range === null).length,
    };
  }

  /** Counts anew, and tells where that gives another count than before. */
  #recount(): PhraseCount {
    const seen = this.#placed.filter(({ range }) => range && isSeen(range)).length;
    const away = this.#placed.length - seen;
    if (seen === this.#count?.seen && away === this.#count.away) return this.#count;
    this.#count = { seen, away };
    this.onChange?.(this.#count);
    return this.#count;
  }

  /** Looks again after the page was changed, at most every 200 ms; gives up on a page that only changes elsewhere, until the person acts. */
  #follow(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    let idleLooks = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      const { isBroken, missing } = this.#state();
      if (isBroken || missing > 0) this.#place();
      const before = this.#count;
      const isIdle = this.#recount() === before && !isBroken && this.#state().missing === missing;
      idleLooks = isIdle ? idleLooks + 1 : 0;
      if (idleLooks >= MOST_IDLE_LOOKS) observer.disconnect();
    };
    const lookIn = (ms: number) => {
      timer ??= setTimeout(look, ms);
    };
    const observer = new MutationObserver(() => lookIn(QUIET_MS));
    const observe = () =>
      observer.observe(this.#document.body, { childList: true, subtree: true, characterData: true });
    const act = (event: Event) => {
      const isTyping = event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ';
      if (!event.isTrusted || isTyping) return;
      idleLooks = 0;
      observe();
      lookIn(UNFOLDED_MS);
    };
    for (const type of ['click', 'keyup', 'toggle'] as const) {
      this.#document.addEventListener(type, act, { signal, capture: true, passive: true });
    }
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    observe();
  }
}
