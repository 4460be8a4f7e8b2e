/** Firefox notes it when a page is left, or the background stopped, while an answer is on its way to it. */
const LEFT_MID_WAY = /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/;

/** Of what a browser recorded, the errors that are ours. */
export const ourErrors = (recorded: readonly string[]): string[] =>
  recorded.filter((error) => !LEFT_MID_WAY.test(error));
