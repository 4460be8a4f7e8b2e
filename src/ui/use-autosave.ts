import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether what is typed is kept: all of it, not yet, or not for an error. */
export type Keeping =
  | { readonly state: 'idle' | 'typing' | 'kept' }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * A text that keeps itself once nothing was typed for `pauseMs`, when its box loses the focus, and when the page goes away.
 * `stored` is what is kept; what another page writes there appears, unless something is being typed here.
 */
export function useAutosave(stored: string, pauseMs: number, keep: (text: string) => Promise<void>) {
  const [text, setText] = useState(stored);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestKeep = useRef(keep);
  latestKeep.current = keep;

  const flush = useRef(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    if (text === null) return;
    pending.current = null;
    latestKeep.current(text).then(
      () => pending.current === null && setKeeping({ state: 'kept' }),
      (error: unknown) => {
        pending.current ??= text; // tried again with the next key
        setKeeping({ state: 'failed', error });
      },
    );
  }).current;

  useEffect(() => {
    if (pending.current === null) setText(stored);
  }, [stored]);

  useLayoutEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  const type = (text: string) => {
    setText(text);
    setKeeping({ state: 'typing' });
    pending.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pauseMs);
  };
  return { text, keeping, type, flush };
}
