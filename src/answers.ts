/** The background's answer where something stood against what was asked: no room in the storage, a permission taken back. */
export const FAILED = 'failed';

/** What became of a message: done, failed, or nobody is there any more to do it. */
export type Heard = 'done' | typeof FAILED | 'gone';
