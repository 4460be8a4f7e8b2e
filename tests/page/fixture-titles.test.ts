import titleRules from 'content:titles';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeTitle } from '../../src/core/title';

const ROOT = path.resolve(import.meta.dirname, '../fixtures/boards');
const titles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { expected } = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
    return expected ? [{ name: file.slice(0, -'.json'.length), title: expected.title as string }] : [];
  });
const isLookAlike = ({ name }: { name: string }) => path.basename(name).includes('look-alike');
const lookAlikes = titles.filter(isLookAlike);
const listings = titles.filter((title) => !isLookAlike(title));

describe('the fixtures judge as they should', () => {
  it.each(listings)('$name, "$title", is product management', ({ title }) => {
    expect(judgeTitle(title, titleRules).verdict).toBe('pm');
  });

  it.each(lookAlikes)('$name, "$title", is not', ({ title }) => {
    expect(judgeTitle(title, titleRules).verdict).toBe('not-pm');
  });
});
