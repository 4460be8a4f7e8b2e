import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { score } from './scores';
import { evaluateTitles } from './titles';

function csv(...lines: readonly string[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'evaluate-')), 'titles.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const HEADER = 'title,label,kind,language,item_type,company,url';

test('errors carry the title, the verdict and its reason; rows labelled unsure are left out', async () => {
  const report = await evaluateTitles(
    csv(
      HEADER,
      '"Product Manager, Search",PM,product-manager,en,posting,acme,',
      'Head of Moonshots,PM,product-lead,en,posting,acme,',
      'Product Owner,not-PM,other,fr,taxonomy,acme,',
      'Nurse,not-PM,no-product-word,en,posting,acme,',
      'PM,unsure,pm-abbrev,en,posting,acme,',
    ),
  );
  expect(report).toMatchObject({
    n: 4,
    positives: 2,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    leftOut: 1,
    byItemType: { posting: { n: 3, precision: 1, recall: 0.5 }, taxonomy: { n: 1, precision: 0, recall: null } },
    byLanguage: {},
    languagesUnder20Titles: { en: { n: 3 }, fr: { n: 1 } },
    errors: [
      { error: 'missed', title: 'Head of Moonshots', verdict: 'not-pm', reason: 'no head and noun of product work' },
      { error: 'false alarm', title: 'Product Owner', verdict: 'pm', reason: 'Product Owner' },
    ],
  });
});

test('a language with twenty titles is measured', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `Product Manager ${i},PM,product-manager,en,posting,acme,`);
  expect(await evaluateTitles(csv(HEADER, ...rows))).toMatchObject({
    byLanguage: { en: { n: 20, recall: 1 } },
    languagesUnder20Titles: {},
  });
});

test.each([
  ['other columns', ['name,label', 'Nurse,PM'], /title/],
  ['another label', [HEADER, 'Nurse,maybe,x,en,posting,acme,'], /PM/],
])('%s are refused', async (_, lines, message) => {
  await expect(evaluateTitles(csv(...lines))).rejects.toThrow(message);
});

test.each([
  [[true, true], [true, true], { precision: 1, recall: 1, f1: 1 }],
  [[true, false], [false, false], { precision: null, recall: 0, f1: 0 }],
  [[false, false], [false, false], { precision: null, recall: null, f1: null }],
  [[true, true, true, false], [true, true, false, true], { precision: 0.6667, recall: 0.6667, f1: 0.6667 }],
])('%s answered %s', (expected, answered, figures) => {
  const outcomes = expected.map((label, i) => ({ expected: label, answered: answered[i] ?? false }));
  expect(score(outcomes)).toMatchObject(figures);
});
