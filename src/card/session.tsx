import { render } from 'preact';
import type { Heard } from '../answers';
import type { Finding } from '../core/types';
import type { Message, SaveOutcome } from '../messages';
import { aloneIn, siteOf } from '../page/site';
import { groupQuestions, questionsText } from '../ui/question-groups';
import type { Translate } from '../ui/translate';
import { Card } from './Card';
import type { CardSwitch } from './CardMenu';
import { CardFocus } from './card-focus';
import { CardPlace } from './card-place';
import type { CardTask } from './handle';
import { PhraseSwitch } from './phrase-switch';
import { phrasesLine } from './phrases-line';
import { SaveSteps } from './saving';

/** What a card needs of its surroundings. */
export interface CardSurroundings {
  readonly window: Window & typeof globalThis;
  readonly shadow: ShadowRoot;
  readonly t: Translate;
  /** Names the listing in a sentence: its title and company. */
  readonly about: string;
  /** Tells the background. */
  tell(message: Message): Promise<Heard>;
  /** Saves the listing with this id; in a private window only `evenPrivately`. */
  save(id: string, evenPrivately: boolean): Promise<SaveOutcome>;
  /** Takes the whole card away. */
  hide(): void;
  /** Shows it once more, unless the page has moved on. */
  comeBack(kept: Kept): void;
}

/** What a card hands on to the next one of the same listing: the page has completed its text, or the card could not be sent away. */
export interface Kept {
  readonly isAsking: boolean;
  readonly showsPhrases: boolean;
  readonly hasFocus: boolean;
  readonly before: HTMLElement | null;
  /** What is to be said at once. */
  readonly said: string;
}

/** One card on one listing, from the moment it is shown until `signal` ends it: what the person does with it. */
export class CardSession {
  readonly #task: CardTask;
  readonly #around: CardSurroundings;
  readonly #signal: AbortSignal;
  readonly #place: CardPlace;
  readonly #phrases: PhraseSwitch;
  readonly #focus: CardFocus;
  #isFolded: boolean;
  #isAsking = false;
  readonly #saving: SaveSteps;
  /** What the person's last act came to. */
  #said = '';

  constructor(task: CardTask, around: CardSurroundings, kept: Kept | null, signal: AbortSignal) {
    this.#task = task;
    this.#around = around;
    this.#signal = signal;
    this.#isFolded = task.folded;
    this.#saving = new SaveSteps(Boolean(task.saved)); // Chromium drops what is null on its way into a page
    const { window, shadow, tell } = around;
    this.#focus = new CardFocus(shadow);
    this.#place = new CardPlace(task, shadow, window, () => this.#draw(), signal);
    const { document } = window;
    this.#phrases = new PhraseSwitch(task.reading?.findings ?? [], { document, tell }, () => this.#say(''), signal);
    if (kept) {
      this.#isAsking = kept.isAsking;
      this.#said = kept.said;
    }
    this.#draw();
    if (kept) this.#takeOver(kept);
    signal.addEventListener('abort', () => render(null, this.#place.panel));
    window.addEventListener('keydown', (event) => this.#foldOnEscape(event), { signal, passive: true });
  }

  /** For the next card, if it is on the same listing. */
  get kept(): Kept {
    const { isInside, before } = this.#focus;
    return { isAsking: this.#isAsking, showsPhrases: this.#phrases.isOn, hasFocus: isInside, before, said: '' };
  }

  /** Goes on where the card before left off, without coming in anew. */
  #takeOver({ showsPhrases, hasFocus, before }: Kept): void {
    this.#place.panel.firstElementChild?.classList.add('still');
    this.#focus.before = before;
    if (hasFocus) this.#focus.enter('.card, .pill');
    if (showsPhrases) this.#phrases.turnOn().then(() => this.#draw()); // said aloud when the person did it
  }

  /** Into the card, which opens for it, or back to where focus was. */
  moveFocus(): void {
    if (this.#focus.isInside) {
      this.#focus.leave();
      return;
    }
    this.#focus.remember();
    if (this.#isPill) this.#fold(false);
    this.#focus.enter('.card');
  }

  get #isPill(): boolean {
    return this.#isFolded || this.#place.isCovered;
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const { t } = this.#around;
    const { id, tip, reading, headline, words, saved } = this.#task;
    const { panel } = this.#place;
    const hadFocus = this.#focus.isInside;
    this.#phrases.follow(!this.#isPill);
    render(
      <Card
        t={t}
        tip={tip}
        reading={reading}
        headline={headline}
        words={words}
        site={aloneIn(this.#around.window)}
        folded={this.#isPill}
        phrasesShown={this.#phrases.isOn}
        isAsking={this.#isAsking}
        saved={saved}
        saving={this.#saving.next}
        said={this.#said}
        onFold={(folded) => this.#fold(folded)}
        onClose={() => this.#leave({ type: 'close', id })}
        onMove={() => this.#move()}
        onSwitch={(change: CardSwitch) => this.#leave({ type: 'switch', change, site: siteOf(this.#around.window) })}
        onSettings={() => this.#around.tell({ type: 'settings' })}
        onPhrases={() => this.#switchPhrases()}
        onAsking={() => this.#ask()}
        onSave={() => this.#save()}
        onNotes={() => this.#around.tell({ type: 'notes', id })}
        onPlace={() => tip.finding && this.#showPlace(tip.finding)}
        onEssay={() => this.#around.tell({ type: 'open', point: tip.point.id })}
        onCopy={() => this.#copyQuestions()}
      />,
      panel,
    );
    // The focused button was replaced.
    if (hadFocus && !this.#focus.isInside) this.#focus.enter('[aria-expanded]');
  }

  #say(said: string): void {
    this.#said = said;
    this.#draw();
  }

  /** Goes away at once; comes back, and says so, where that could not be kept for the next time. */
  async #leave(message: Message): Promise<void> {
    const kept = { ...this.kept, hasFocus: false, said: this.#around.t('cardNotKept') };
    this.#focus.leave();
    this.#around.hide();
    if ((await this.#around.tell(message)) === 'failed') this.#around.comeBack(kept);
  }

  #fold(folded: boolean): void {
    this.#isFolded = folded;
    if (!folded) this.#place.insist();
    this.#say('');
    this.#around.tell({ type: 'fold', folded });
  }

  #move(): void {
    this.#around.tell({ type: 'move', corner: this.#place.move() });
  }

  async #switchPhrases(): Promise<void> {
    if (this.#phrases.isOn) {
      this.#phrases.turnOff();
      this.#say('');
    } else this.#say(phrasesLine(this.#around.t, await this.#phrases.turnOn()));
  }

  async #showPlace(finding: Finding): Promise<void> {
    const count = this.#phrases.isOn ? undefined : await this.#phrases.turnOn();
    if (count === null) this.#say(phrasesLine(this.#around.t, null));
    else this.#say(this.#phrases.reveal(finding) ? '' : this.#around.t('readingNotShown'));
  }

  async #save(): Promise<void> {
    const { save, t } = this.#around;
    this.#say(''); // emptied first, so that a second time is announced again
    this.#say(t(await this.#saving.take((evenPrivately) => save(this.#task.id, evenPrivately))));
  }

  #ask(): void {
    this.#isAsking = !this.#isAsking;
    this.#say('');
    const asking = this.#isAsking ? this.#around.shadow.getElementById('asking') : null;
    const content = asking?.closest<HTMLElement>('.content');
    if (asking && content) content.scrollTop = asking.offsetTop - content.offsetTop;
  }

  async #copyQuestions(): Promise<void> {
    const { t, about, window } = this.#around;
    const text = questionsText(t, about, groupQuestions(this.#task.reading?.questions ?? [], this.#task.words));
    this.#say(''); // emptied first, so that a second time is announced again
    const copied = await window.navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#say(t(copied ? 'readingCopied' : 'readingCopyFailed'));
  }

  #foldOnEscape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented || this.#isPill) return;
    this.#fold(true);
    if (this.#focus.before) this.#focus.leave();
  }
}
