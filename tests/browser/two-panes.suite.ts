import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAll, type Harness } from './harness';
import {
  ENGINEER,
  expectRight,
  HEAD,
  JOBS,
  type Job,
  MANAGER,
  NAMESAKE,
  NO_CARD_AFTER_MS,
  openBoard,
  POLL_MS,
  pause,
  pick,
  travel,
} from './open-board';
import { notesOf, takeNotes } from './shown-card';
import type { Plan } from './two-panes';

/** Each takes a second or more; SWITCHES=100 npm run e2e for a thorough run. */
const SWITCHES = Number(process.env.SWITCHES ?? 25);
/** A card may stand so long over a pane that was replaced under the same address: one burst, and a busy machine. */
const LONGEST_LAG_MS = 2_000; // 0.4 s on a quiet machine
const QUIET_WITHIN_MS = 20_000; // the watch ends 10 s after the load

/** The order and the times in which real sites change. */
const PLANS: Readonly<Record<string, Plan>> = {
  'the address first, the pane at once': { address: 0, title: 0, text: 0 },
  'the address first, the pane after 300 ms': { address: 0, title: 300, text: 300 },
  'the address first, the pane after 2 s': { address: 0, title: 2_000, text: 2_000 },
  'the title 600 ms before the text': { address: 0, title: 200, text: 800 },
  'the text 500 ms before the title': { address: 0, text: 200, title: 700 },
  'the pane emptied, then filled': { address: 0, empty: 0, title: 400, text: 450 },
  'the text completed late': { address: 0, title: 100, teaser: 100, text: 900 },
  'the pane first, the address after 500 ms': { title: 0, text: 0, address: 500 },
  'the pane first, title before text, the address last': { title: 0, text: 300, address: 600 },
  'the list rendered anew, replaceState': { address: 50, replace: true, list: 60, title: 250, text: 250 },
};

/** Pseudo-random numbers from 0 to below 1, the same in every run (Park and Miller, 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Never stale: whatever a board with two panes does, the card is about the listing in front of the person, or there is none. */
export function twoPanesSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  describe('never stale, on a two-pane board', () => {
    it.each(Object.entries(PLANS))('%s', async (_, plan) => {
      const page = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, page);
      await takeNotes(harness());
      for (const job of [HEAD, ENGINEER, NAMESAKE, MANAGER]) {
        await pick(page, job, plan);
        await expectRight(harness(), job, page);
      }
      const { faults, cards, longestLag } = await notesOf(harness());
      expect(faults).toEqual([]);
      expect(cards, 'samples with a card').toBeGreaterThan(0);
      expect(longestLag).toBeLessThan(LONGEST_LAG_MS);
      await page.close();
    });

    it.each([
      ['nothing was open', null],
      ['a job was open that is none of ours', ENGINEER],
    ])('the first card of a page on which %s', async (_, first) => {
      const page = await openBoard(harness(), first);
      await pause(NO_CARD_AFTER_MS);
      await takeNotes(harness());
      await pick(page, HEAD, { address: 0, title: 200, text: 1_500 });
      await expectRight(harness(), HEAD, page);
      const { faults } = await notesOf(harness());
      expect(faults).toEqual([]);
      await page.close();
    });

    it('a job that loads late, and back and forward', async () => {
      const page = await openBoard(harness(), MANAGER, { loadsAfter: 1_200 });
      await expectRight(harness(), MANAGER, page);
      await takeNotes(harness());
      await pick(page, ENGINEER, { address: 0, title: 500, text: 700 });
      await expectRight(harness(), ENGINEER, page);
      await pick(page, HEAD, { address: 0, title: 100, text: 100 });
      await expectRight(harness(), HEAD, page);
      for (const job of [ENGINEER, MANAGER]) {
        await travel(page, -1);
        await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, job.key);
        await expectRight(harness(), job, page);
      }
      await travel(page, 2);
      await page.waitForFunction((key) => location.href.includes(key), { polling: POLL_MS }, HEAD.key);
      await expectRight(harness(), HEAD, page);
      expect((await notesOf(harness())).faults).toEqual([]);
      await page.close();
    });

    it('a job passed over before it came', async () => {
      const page = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, page);
      await takeNotes(harness());
      await pick(page, HEAD, { address: 0, title: 400, text: 2_000 });
      await pause(600);
      await pick(page, NAMESAKE, { address: 0, title: 900, text: 900 });
      await expectRight(harness(), NAMESAKE, page);
      await pick(page, MANAGER, { address: 0, title: 400, text: 400 });
      await pick(page, ENGINEER, { address: 0, title: 300, text: 300 });
      await expectRight(harness(), ENGINEER, page);
      expect((await notesOf(harness())).faults).toEqual([]);
      await page.close();
    });

    it(`${SWITCHES} switches in a row`, { timeout: 600_000 }, async () => {
      const page = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, page);
      await takeNotes(harness());
      const random = seeded(4);
      const oneOf = <T>(things: readonly T[]): T => things[Math.floor(random.next().value * things.length)] as T;
      let [current, right]: [Job, number] = [MANAGER, 0];
      for (let n = 0; n < SWITCHES; n += 1) {
        current = oneOf(JOBS.filter((job) => job !== current));
        await pick(page, current, oneOf(Object.values(PLANS)));
        await expectRight(harness(), current, page);
        right += 1;
      }
      const { faults, longestLag } = await notesOf(harness());
      expect({ right, faults }).toEqual({ right: SWITCHES, faults: [] });
      expect(longestLag).toBeLessThan(LONGEST_LAG_MS);
      await page.close();
    });

    it('costs nothing once nothing changes for ten seconds, whatever else moves on the page', async () => {
      const page = await openBoard(harness(), MANAGER);
      await expectRight(harness(), MANAGER, page);
      await takeNotes(harness());
      await page.evaluate(() => {
        const clock = document.body.appendChild(document.createElement('p'));
        setInterval(() => clock.replaceChildren(String(performance.now())), 20);
      });
      const started = Date.now();
      const readsLater = async () => {
        const { reads } = await notesOf(harness());
        await pause(2_000);
        return (await notesOf(harness())).reads - reads;
      };
      await expect.poll(readsLater, { timeout: QUIET_WITHIN_MS, interval: 0, message: 'no more reads' }).toBe(0);
      const { reads } = await notesOf(harness());
      expect(reads).toBeGreaterThan(0);
      expect(reads).toBeLessThan((Date.now() - started) / 350); // one in 400 ms at most
      await pick(page, HEAD, { address: 0, title: 300, text: 300 });
      await expectRight(harness(), HEAD, page);
      await page.close();
    });
  });
}
