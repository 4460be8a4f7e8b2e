/**
 * Sends a message, and once more where the background did not answer that it was done: it was stopped over it, which
 * Chromium tells by an empty answer, and starts again for the second. Rejects when the extension is gone.
 */
export async function deliver(send: () => Promise<unknown>): Promise<void> {
  const done = await send().catch(() => false);
  if (done !== true) await send();
}
