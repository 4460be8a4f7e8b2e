import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayBeJobOfBoard } from '../../src/page/boards/address-gate';
import { mayShowJob } from '../../src/page/identity';

const root = path.resolve(import.meta.dirname, '../fixtures/boards');
const addresses = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name): string => JSON.parse(readFileSync(path.join(root, name), 'utf8')).url);

describe('mayBeJobOfBoard', () => {
  it.each([
    ['https://boards.greenhouse.io/northwind/jobs/4711', true],
    ['https://boards.greenhouse.io/northwind?gh_jid=4711', true],
    ['https://boards.greenhouse.io/northwind', false],
    ['https://boards.greenhouse.io/northwind?gh_jid=all', false],
    ['https://jobs.lever.co/northwind', false],
    // The page may name the job that is open beside a list.
    ['https://www.glassdoor.com/Job/index.htm', true],
    // What is no board's takes a closer look.
    ['https://northwind.example/', true],
    ['about:blank', true],
  ])('%s: %s', (address, may) => expect(mayBeJobOfBoard(new URL(address))).toBe(may));

  it('is never stricter than the closer look', () => {
    const both = addresses.map((address) => [mayShowJob(address), mayBeJobOfBoard(new URL(address))]);
    expect(both.filter(([may, mayOfBoard]) => may && !mayOfBoard)).toEqual([]);
    expect(both.filter(([, mayOfBoard]) => !mayOfBoard).length).toBeGreaterThan(40);
  });
});
