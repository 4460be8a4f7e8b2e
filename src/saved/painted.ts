const AT_MOST_MS = 100; // a page in the background draws no frame

/** Resolves once what was just drawn is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve)); // behind the frame
    setTimeout(resolve, AT_MOST_MS);
  });
