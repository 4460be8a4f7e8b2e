import rules from 'content:titles';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmsProductWork, judgeTitle } from '../../src/core/title';

describe('the words that decided it are the title’s own', () => {
  test.each([
    ['Senior Product Manager, Payments', 'pm', ['Product', 'Manager']],
    ['Director, Product - Search', 'pm', ['Director', 'Product']],
    ['Chef(fe) de produit digital (H/F)', 'pm', ['Chef(fe)', 'de', 'produit']],
    ['ＰＲＯＤＵＣＴ ＭＡＮＡＧＥＲ', 'pm', ['PRODUCT', 'MANAGER']],
    ['Recruiter, Product Managers', 'not-pm', ['Product', 'Managers', 'Recruiter']],
    ['Product Manager / Designer', 'unsure', ['Product', 'Manager', 'Designer']],
    ['Product Designer', 'not-pm', []],
    ['Nurse', 'not-pm', []],
    ['', 'not-pm', []],
  ] as const)('%s', (title, verdict, words) => {
    expect(judgeTitle(title, rules)).toEqual({ verdict, words });
  });
});

describe('marks, case and site chrome change nothing', () => {
  const frames = [
    (title: string) => title.toUpperCase(),
    (title: string) => title.toLowerCase(),
    (title: string) => `${title} (m/w/d)`,
    (title: string) => `${title} - H/F`,
    (title: string) => `${title} (all genders) | Remote`,
    (title: string) => `[PLAT-12] ${title}`,
    (title: string) => `${title} IC-02`,
    (title: string) => `【急募】${title}`,
    (title: string) => `Job Application for ${title} at Acme`,
    (title: string) => `Acme hiring ${title} in Toulouse, Occitanie, France | LinkedIn`,
    (title: string) => `${title} - Acme - Berlin - Indeed.com`,
    (title: string) => `\u202a${title}\u202c`,
    (title: string) => title.replaceAll(' ', '\u00a0'),
  ];
  const titles = [
    ['Product Manager', 'pm'],
    ['Head of Product', 'pm'],
    ['Produktmanager:in', 'pm'],
    ['Gerente de Produto', 'pm'],
    ['Product Marketing Manager', 'not-pm'],
    ['Engineering Manager, Product', 'not-pm'],
    ['Produktionsleiter', 'not-pm'],
    ['Jefe de proyecto', 'not-pm'],
  ] as const;
  test.each(titles)('%s is %s', (title, verdict) => {
    expect(frames.map((frame) => judgeTitle(frame(title), rules).verdict)).toEqual(frames.map(() => verdict));
  });
});

describe('hostile titles', () => {
  const A_MEGABYTE = 1_000_000;
  const SOON_MS = 500; // a generous multiple of the 20 ms measured, so that a busy machine does not fail it
  test.each([
    ['a megabyte of letters', 'a'.repeat(A_MEGABYTE)],
    ['a megabyte of nouns', 'product '.repeat(A_MEGABYTE / 8)],
    ['a megabyte of heads', 'product manager, '.repeat(A_MEGABYTE / 17)],
    ['a megabyte of brackets', '('.repeat(A_MEGABYTE)],
    ['a megabyte of ideographs', '产品'.repeat(A_MEGABYTE / 2)],
    ['a megabyte of accents', `e${'\u0301'.repeat(A_MEGABYTE)}`],
  ])('%s is judged in linear time', (_, title) => {
    const start = performance.now();
    expect(judgeTitle(title, rules).words.length).toBeLessThan(20);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  });

  test.each([
    'constructor',
    '__proto__ product',
    'toString manager of product',
    '\ud800 product',
    'product \udc00 \u202e',
  ])('the words of the language are no words of a title: %s', (title) => {
    expect(['not-pm', 'unsure', 'pm']).toContain(judgeTitle(title, rules).verdict);
    expect(judgeTitle(title, rules).verdict).not.toBe('unsure');
  });

  test('any text gets a verdict with words it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const { words } = judgeTitle(title, rules);
        expect(words.every((word) => title.normalize('NFKC').includes(word))).toBe(true);
      }),
    );
  });
});

describe('a listing’s text confirms an unsure title with two kinds of evidence', () => {
  test.each([
    ['You own the roadmap and groom the backlog.', true],
    ['Sie priorisieren das Backlog und führen Kundeninterviews.', true],
    ['Vous portez la feuille de route et la vision produit.', true],
    ['负责产品路线图，分析用户需求。', true],
    ['As a product manager you work with design and engineering.', true],
    ['You own the roadmap. The roadmap is yours.', false],
    ['You run the shift and keep the aisles tidy.', false],
    ['A cross-functional team with requirements and metrics.', false],
    ['Our vision is a backlogged world; discover crossroadmaps.', false],
    ['You bill clients and file reports.', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(confirmsProductWork(text, rules)).toBe(expected);
  });
});
