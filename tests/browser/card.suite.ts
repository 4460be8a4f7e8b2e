import { beforeEach, describe, expect, it } from 'vitest';
import {
  cardIn,
  clickInCard,
  expectNoCard,
  forgetAll,
  type Harness,
  markupOf,
  open,
  serve,
  waitForCard,
} from './harness';
import { careerPage, greenhouseListing, twoPanes } from './pages';

const LISTING = 'https://boards.greenhouse.io/northwind/jobs/4012345';
const PRODUCT = greenhouseListing({ title: 'Senior Product Manager, Payments' });
const STRICT_CSP = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const INDEED = 'https://www.indeed.com/jobs';
const QUOTE = 'In reality, a product manager is the mayor of their product.';

/** The in-page card, in whichever browser the harness drives. */
export function cardSuite(harness: () => Harness): void {
  beforeEach(() => forgetAll(harness()));

  const openListing = async (url = LISTING, body = PRODUCT, headers = {}) => {
    serve(harness(), url, body, headers);
    return open(harness(), url);
  };
  const openWithCard = async (...args: Parameters<typeof openListing>) => {
    const page = await openListing(...args);
    await waitForCard(page);
    return page;
  };

  describe('the card', () => {
    it('shows the quote, the headline and one finding on a product listing', async () => {
      const page = await openWithCard();
      const card = await cardIn(page);
      expect(card).toMatchObject({ quote: QUOTE, folded: false });
      expect(card?.headline).toContain('answers for the roadmap');
      expect(card?.finding).toBeTruthy();
      expect(PRODUCT).toContain(card?.words);
      await page.close();
    });

    it.each([['Software Engineer, Payments'], ['Product Marketing Manager'], ['Project Manager']])(
      'does not show on %s',
      async (title) => {
        const page = await openListing(LISTING, greenhouseListing({ title }));
        await expectNoCard(page);
        await page.close();
      },
    );

    it('adds one element to the page and changes nothing else; focus stays where it was', async () => {
      const page = await openListing(LISTING, `${PRODUCT}<input id="mine" autofocus>`);
      const before = await markupOf(page);
      await waitForCard(page);
      await page.focus('#mine');
      expect(await markupOf(page)).toBe(before);
      expect(await page.evaluate(() => document.querySelectorAll('#mayor-tip').length)).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine');
      await page.close();
    });

    it('looks the same under a strict page CSP', async () => {
      const look = async (headers: Record<string, string>) => {
        const page = await openWithCard(LISTING, PRODUCT, headers);
        const styles = await page.evaluate(() => {
          const shadow = document.getElementById('mayor-tip')?.shadowRoot;
          const card = shadow?.querySelector('.card');
          if (!shadow || !card) return null;
          const { backgroundColor, borderRadius, width } = getComputedStyle(card);
          return { backgroundColor, borderRadius, width, position: getComputedStyle(shadow.host).position };
        });
        await page.close();
        return styles;
      };
      const strict = await look(STRICT_CSP);
      expect(strict).toEqual(await look({}));
      expect(strict).toMatchObject({ borderRadius: '14px', width: '340px', position: 'fixed' });
    });

    it('is not moved or hidden by the styles of the page', async () => {
      const rude = '<style>div{display:none!important;position:static!important} *{font-size:60px!important}</style>';
      const page = await openWithCard(LISTING, greenhouseListing({ title: 'Product Owner' }, rude));
      const box = await page.evaluate(() => {
        const host = document.getElementById('mayor-tip');
        const card = host?.shadowRoot?.querySelector('.card');
        return (
          card && { position: getComputedStyle(host as Element).position, width: card.getBoundingClientRect().width }
        );
      });
      expect(box).toEqual({ position: 'fixed', width: 340 });
      await page.close();
    });
  });

  describe('closed', () => {
    const tracked = `${LISTING}?gh_src=abc&utm_source=newsletter`;

    it('stays closed after a reload, by another address of the job, and with a killed background', async () => {
      const page = await openWithCard();
      await clickInCard(page, 'Close for this listing');
      expect(await cardIn(page)).toBeNull();
      await page.reload();
      await expectNoCard(page);
      serve(harness(), tracked, PRODUCT);
      await page.goto(tracked);
      await expectNoCard(page);
      await harness().browser.killBackground();
      await page.reload();
      await expectNoCard(page);
      await page.close();
    });

    it('stays closed after going on and back, and other listings still get theirs', async () => {
      const other = 'https://boards.greenhouse.io/northwind/jobs/4099999';
      const page = await openWithCard();
      await clickInCard(page, 'Close for this listing');
      serve(harness(), other, greenhouseListing({ title: 'Product Owner' }));
      await page.goto(other);
      await waitForCard(page);
      await page.goBack();
      await expectNoCard(page);
      await page.close();
    });
  });

  describe('folded', () => {
    it('is a pill, stays one on the next listing, and opens again', async () => {
      const page = await openWithCard();
      await clickInCard(page, 'Fold');
      expect(await cardIn(page)).toMatchObject({ folded: true });
      await page.reload();
      await waitForCard(page);
      expect(await cardIn(page)).toMatchObject({ folded: true });
      await clickInCard(page, 'The Mayor of the Product: open the tip');
      expect(await cardIn(page)).toMatchObject({ folded: false, quote: QUOTE });
      await page.close();
    });

    it('by Escape, and the keyboard stays in the card when it was there', async () => {
      const page = await openWithCard();
      await page.keyboard.press('Escape');
      expect(await cardIn(page)).toMatchObject({ folded: true });
      const focused = () =>
        page.evaluate(() => document.getElementById('mayor-tip')?.shadowRoot?.activeElement?.className ?? null);
      expect(await focused()).toBeNull();
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('pill');
      await page.keyboard.press('Enter');
      expect(await cardIn(page)).toMatchObject({ folded: false });
      expect(await focused()).not.toBeNull();
      await page.close();
    });

    it('acts on nothing that the page does by script', async () => {
      const page = await openWithCard();
      await page.evaluate(() => {
        const shadow = document.getElementById('mayor-tip')?.shadowRoot;
        for (const button of shadow?.querySelectorAll('button') ?? []) button.click();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      });
      await new Promise((done) => setTimeout(done, 300));
      expect(await cardIn(page)).toMatchObject({ folded: false, quote: QUOTE });
      await page.close();
    });
  });

  describe('without a reload', () => {
    const jobs = [
      { key: 'aaaaaaaaaaaaaaaa', title: 'Product Manager', company: 'Northwind' },
      { key: 'bbbbbbbbbbbbbbbb', title: 'Software Engineer', company: 'Contoso' },
      { key: 'cccccccccccccccc', title: 'Head of Product', company: 'Fabrikam' },
    ];
    const pick = (page: Awaited<ReturnType<typeof openListing>>, key: string) => page.click(`#card-${key}`);

    it('is silent while no job is open', async () => {
      const page = await openListing(`${INDEED}?q=product`, twoPanes(jobs));
      await expectNoCard(page);
      await page.close();
    });

    it('goes with the listing and comes with the next', async () => {
      const page = await openWithCard(`${INDEED}?q=product&vjk=aaaaaaaaaaaaaaaa`, twoPanes(jobs));
      await pick(page, 'bbbbbbbbbbbbbbbb');
      expect(await cardIn(page)).toBeNull();
      await expectNoCard(page);
      await pick(page, 'cccccccccccccccc');
      await waitForCard(page);
      await page.goBack();
      await expectNoCard(page);
      await page.goBack();
      await waitForCard(page);
      await page.close();
    });

    it('stays closed when the person comes back to a closed listing', async () => {
      const page = await openWithCard(`${INDEED}?q=product&vjk=aaaaaaaaaaaaaaaa`, twoPanes(jobs));
      await clickInCard(page, 'Close for this listing');
      await pick(page, 'cccccccccccccccc');
      await waitForCard(page);
      await pick(page, 'aaaaaaaaaaaaaaaa');
      await expectNoCard(page);
      await page.close();
    });
  });

  it('runs nowhere else', async () => {
    const page = await openListing('https://careers.example.com/jobs/1', careerPage({ title: 'Product Manager' }));
    await expectNoCard(page);
    await page.close();
  });
}
