/** Keeps a text of unknown writing direction from turning the sentence around it (first strong isolate … pop isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
