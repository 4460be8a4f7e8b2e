/**
 * Runs `work` once all that was asked for before under the same name has ended, in whichever page of ours: what reads,
 * changes and writes one value loses nothing to another window. A page that goes away meanwhile holds nobody up.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
