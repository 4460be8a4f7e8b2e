import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLocales } from '../../src/build/locales';
import type { Headline } from '../../src/core/types';
import { putHeadline } from '../../src/ui/headline';
import { createTranslate } from '../../src/ui/translate';

const { en = {} } = compileLocales(path.resolve(import.meta.dirname, '../../content/locales'));
const t = createTranslate((key) => en[key]?.message ?? '');

const empty: Headline = { answersFor: [], holds: [], wins: false, unsaid: [] };

describe('the headline in words', () => {
  test.each<[Partial<Headline>, string]>([
    [
      { answersFor: ['outcomes', 'roadmap'], unsaid: ['budget', 'people', 'price'] },
      'This listing suggests a role that answers for the roadmap and outcomes. Not stated: budget, people, and price.',
    ],
    [
      { answersFor: ['revenue', 'delivery', 'product', 'vision'] },
      'This listing suggests a role that answers for the product, revenue, and delivery.',
    ],
    [{ answersFor: ['product'] }, 'This listing suggests a role that answers for the product.'],
    [
      { answersFor: ['vision'], holds: ['budget', 'roadmap'], wins: true, unsaid: ['price'] },
      'This listing suggests a role that answers for the vision, holds budget and the roadmap decision, and wins people over. Not stated: price.',
    ],
    [{ wins: true }, 'This listing suggests a role that wins people over.'],
    [{}, 'This listing says little about what the role answers for, holds, or must win.'],
    [
      { unsaid: ['engineers', 'success'] },
      'This listing says little about what the role answers for, holds, or must win. Not stated: whom engineers report to and how success is measured.',
    ],
  ])('%j', (parts, sentence) => {
    expect(putHeadline(t, { isRead: true, headline: { ...empty, ...parts } })).toBe(sentence);
  });

  test('a language without signals is said to be one', () => {
    expect(putHeadline(t, { isRead: false, headline: empty })).toMatch(/language/);
  });
});
