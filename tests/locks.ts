/** Stands for the browser's locks where Node (before 24) and jsdom have none. */
const queues = new Map<string, Promise<unknown>>();

const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn);
    return turn;
  },
};

if (typeof navigator === 'undefined')
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
else if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
