import { useEffect, useState } from 'preact/hooks';

const SETTLED_MS = 300; // a pause between two words, not between two letters

/** The value once it has not changed for 300 ms, at first at once; `onSettled` hears of each but the first. */
export function useSettled<Value>(value: Value, onSettled: (value: Value) => void): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => {
      setSettled(() => value);
      onSettled(value);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value, settled, onSettled]);
  return settled;
}
