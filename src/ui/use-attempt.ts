import { useState } from 'preact/hooks';
import type { MessageKey } from './translate';

/** Does what was clicked; false means that it was refused. */
export type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** Runs what was clicked, and says when it was refused or failed: the key of that sentence, or null. */
export function useAttempt(onFailure: (error: unknown) => void): [MessageKey | null, Attempt] {
  const [said, say] = useState<MessageKey | null>(null);
  const attempt: Attempt = async (work) => {
    say(null); // emptied first, so that the same sentence is announced again
    try {
      if ((await work()) === false) say('tipsRefused');
    } catch (error) {
      onFailure(error);
      say('settingsNotStored');
    }
  };
  return [said, attempt];
}
