import { randomUUID } from 'node:crypto';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { BROWSER_TIMEOUT_MS, waitUntil } from './extension-browser';

const ANSWER_WITHIN_MS = 300;
const silence = () => new Promise<false>((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS, false));

type InPlainDocument = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

/**
 * The extension's service worker. A worker that is started right after it was stopped keeps its target, to which
 * puppeteer's own handle is dead by then: each call here attaches anew.
 */
export class ChromiumBackground {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #inPlainDocument: InPlainDocument;

  constructor(browser: Browser, origin: string, inPlainDocument: InPlainDocument) {
    this.#browser = browser;
    this.#origin = origin;
    this.#inPlainDocument = inPlainDocument;
  }

  /** Runs an expression where the background runs, starting it if it sleeps. Throws what that throws. */
  async evaluate(expression: string): Promise<unknown> {
    return evaluateIn(this.#target ?? (await this.#start()), expression);
  }

  /** Stops it, and waits until it has stopped; by then the next event may have started another. */
  async kill(): Promise<void> {
    const target = this.#target;
    if (!target) return;
    const mark = JSON.stringify(randomUUID());
    await evaluateIn(target, `globalThis.mark = ${mark}`);
    const { targetInfo } = await withSession(target, (session) => session.send('Target.getTargetInfo'));
    const root = await this.#browser.target().createCDPSession();
    await root.send('Target.closeTarget', { targetId: targetInfo.targetId });
    await waitUntil('the service worker to stop', async () => {
      if (!this.#browser.targets().includes(target)) return true;
      // One that has stopped answers nothing, and is not gone before this lets go of it.
      return withSession(target, (session) =>
        Promise.race([evaluateWith(session, `globalThis.mark !== ${mark}`).catch(() => false), silence()]),
      ).catch(() => false);
    });
    await root.detach();
  }

  get #target(): Target | undefined {
    return this.#browser.targets().find((target) => this.#isWorker(target));
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.#origin);
  }

  #start(): Promise<Target> {
    return this.#inPlainDocument(async (page) => {
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
      return this.#browser.waitForTarget((target) => this.#isWorker(target), { timeout: BROWSER_TIMEOUT_MS });
    });
  }
}

async function withSession<T>(target: Target, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await target.createCDPSession();
  return work(session).finally(() => session.detach().catch(() => {})); // it may be gone with the worker
}

const evaluateIn = (target: Target, expression: string) =>
  withSession(target, (session) => evaluateWith(session, expression));

async function evaluateWith(session: CDPSession, expression: string): Promise<unknown> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
