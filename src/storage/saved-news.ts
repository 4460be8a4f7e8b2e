/** Which saved records changed, or that any of them may have. */
export type SavedNews = readonly string[] | 'all';

const CHANNEL = 'saved-listings';
const here = Math.random();

/** Tells the extension's other pages what changed. */
export function announceSaved(news: SavedNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ from: here, news });
  channel.close();
}

/** Calls back with what other pages changed, until `signal` ends it. */
export function hearSaved(listener: (news: SavedNews) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<{ from: number; news: SavedNews }>) => {
    if (data.from !== here) listener(data.news);
  });
  signal.addEventListener('abort', () => channel.close());
}
