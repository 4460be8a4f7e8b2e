/** The page may click our buttons by script: only the person's own clicks count. */
export const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
