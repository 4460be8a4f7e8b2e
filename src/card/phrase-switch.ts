import type { Heard } from '../answers';
import type { Finding } from '../core/types';
import type { Message } from '../messages';
import type { PhraseCount, PhrasesHandle } from '../phrases/handle';
import { painterOf } from '../phrases/painter-of';

/** The card's switch for the listing's phrases: they are painted while the person wants them and the card is open. */
export class PhraseSwitch {
  /** The person wants them. */
  isOn = false;
  #isPainted = false;
  readonly #findings: readonly Finding[];
  readonly #painter: PhrasesHandle;
  readonly #tell: (message: Message) => Promise<Heard>;

  /** `onOff` is called when someone else took the phrases away: the popup, or a newer card. Ends with `signal`. */
  constructor(
    findings: readonly Finding[],
    { document, tell }: { document: Document; tell: (message: Message) => Promise<Heard> },
    onOff: () => void,
    signal: AbortSignal,
  ) {
    this.#findings = findings;
    this.#tell = tell;
    this.#painter = painterOf(document);
    this.#painter.onChange = (count) => {
      if (count || !this.#isPainted) return;
      this.#isPainted = false;
      this.isOn = false;
      onOff();
    };
    signal.addEventListener('abort', () => {
      this.turnOff();
      this.#painter.onChange = null;
    });
  }

  /** Gives how many phrases are seen; null where the browser gave them no styles: the extension was updated or removed, or its permission taken back. */
  async turnOn(): Promise<PhraseCount | null> {
    this.isOn = true;
    const count = this.#painter.show(this.#findings);
    this.#isPainted = true;
    if ((await this.#tell({ type: 'phrases', shown: true })) === 'done') return count;
    this.turnOff();
    return null;
  }

  turnOff(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.#wipe();
    this.#tell({ type: 'phrases', shown: false });
  }

  /** Goes with the card: a pill shows no phrases. */
  follow(isOpen: boolean): void {
    if (!this.isOn || isOpen === this.#isPainted) return;
    if (isOpen) {
      this.#painter.show(this.#findings);
      this.#isPainted = true;
    } else this.#wipe();
  }

  #wipe(): void {
    this.#isPainted = false; // before, so that it is not taken for somebody else's hiding
    this.#painter.hide();
  }

  /** Scrolls to a finding, its phrases shown; false where it is folded away on the page, or gone from it. */
  reveal(finding: Finding): boolean {
    return this.#painter.reveal(finding);
  }
}
