/**
 * Sends a message, and once more where the background did not answer that it was done: it was stopped over it, which
 * Chromium tells by an empty answer, and starts again for the second. Gives the answer. Rejects when the extension is gone.
 */
export async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  const done = await send().catch(() => false);
  return done !== true && typeof done !== 'string' ? send() : done;
}
