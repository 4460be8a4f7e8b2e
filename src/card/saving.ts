import type { SaveOutcome } from '../messages';
import { SAVE_OUTCOMES } from '../ui/saved-trouble';
import type { MessageKey } from '../ui/translate';
import type { Saving } from './CardActions';

/** What the save button does next, click after click. */
export class SaveSteps {
  #next: Saving;

  constructor(isSaved: boolean) {
    this.#next = isSaved ? 'again' : 'first';
  }

  get next(): Saving {
    return this.#next;
  }

  /** Takes the step with `save`; gives the sentence that says what came of it. */
  async take(save: (evenPrivately: boolean) => Promise<SaveOutcome>): Promise<MessageKey> {
    const step = this.#next;
    const outcome = await save(step === 'privately');
    if (outcome === 'private') this.#next = 'privately';
    else if (outcome === 'saved') this.#next = 'again';
    return step === 'again' && outcome === 'saved' ? 'saveAgainDone' : SAVE_OUTCOMES[outcome];
  }
}
