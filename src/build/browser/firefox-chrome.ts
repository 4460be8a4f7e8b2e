import type { Browser } from 'puppeteer-core';
import { callResult, callSource, type Remote } from './extension-browser';

/** The part of puppeteer's own WebDriver BiDi connection that is used; Firefox allows one session only, so it is shared. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Firefox's own process: functions run there with the rights of the browser itself. */
export interface FirefoxChrome {
  /** Sends a WebDriver BiDi command that puppeteer has no method for. */
  send<T>(method: string, params: object): Promise<T>;
  /** Runs a function in the browser window's own document. */
  // biome-ignore lint/suspicious/noExplicitAny: any function will do as long as its arguments are JSON
  run<Args extends any[], T>(fn: Remote<Args, T>, ...args: Args): Promise<T>;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Opens the way into Firefox's own process; needs `--remote-allow-system-access`. */
export async function firefoxChrome(browser: Browser): Promise<FirefoxChrome> {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (!connection) throw new Error('This puppeteer-core keeps its BiDi connection to itself');
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await connection.send(method, params)).result as T;
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window');
  return {
    send,
    async run(fn, ...args) {
      const answer = await send<Evaluation>('script.evaluate', {
        target: { context },
        expression: callSource(fn, args),
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(`In Firefox: ${answer.exceptionDetails?.text}`);
      return callResult(answer.result?.value);
    },
  };
}
