import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedListing } from '../../src/core/saved-listing';
import { listCsv } from '../../src/saved/csv';
import { listMarkdown, sheetMarkdown, type Wording } from '../../src/saved/markdown';
import { anySavedListing, savedListing } from '../core/saved-records';
import { t } from '../ui/popup-props';
import { words } from '../ui/reading-data';

const wording: Wording = { t, words, general: [{ about: { lever: 'people' }, ask: 'manager' }] };
const rowsOf = (listings: readonly SavedListing[]) =>
  parse(listCsv(listings, wording), { bom: true, columns: true, relax_column_count: false }) as Record<
    string,
    string
  >[];

describe('CSV', () => {
  it('has a row a listing', () => {
    const [row] = rowsOf([savedListing({ notes: 'One\nTwo, "three"', answers: { 'lever:budget': 'None' } })]);
    expect(row).toMatchObject({
      Title: 'Senior Product Manager, Payments',
      Company: 'Northwind',
      Saved: '2026-11-25T10:00:00.000Z',
      'Win over': '2',
      Notes: 'One\nTwo, "three"',
    });
    expect(row?.Answers).toContain('None');
    expect(row?.['Not stated']).toContain('budget');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'guards %j, which a spreadsheet would run',
    (title) => {
      expect(rowsOf([savedListing({ title })])[0]?.Title).toBe(`'${title}`);
    },
  );

  it('never begins a cell as a formula, and keeps every row whole', () => {
    fc.assert(
      fc.property(fc.array(anySavedListing, { maxLength: 5 }), (listings) => {
        const rows = rowsOf(listings);
        expect(rows.length).toBe(listings.length);
        for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('leaves empty what was not read', () => {
    expect(rowsOf([savedListing({ reading: null })])[0]).toMatchObject({
      'Win over': '',
      'Not stated': '',
      Phrases: '',
    });
  });
});

describe('Markdown', () => {
  it('of a sheet: whom to ask, the question, the answer or room for it', () => {
    const text = sheetMarkdown(savedListing({ answers: { 'lever:budget': 'None.\n# Not a heading' } }), wording);
    const { question } = words.levers.budget;
    expect(text).toContain('# Senior Product Manager, Payments, Northwind\n');
    expect(text).toContain(`## Ask the hiring manager\n\n**${question}**\n\n> None.\n> \\# Not a heading\n`);
    expect(text).toContain('_____');
  });

  it('of everything holds each title, note and answer', () => {
    const text = listMarkdown([savedListing({ notes: 'Mine' }), savedListing({ title: 'Lead PM' })], wording);
    for (const part of ['# Saved listings', '## Senior', '## Lead PM', '> Mine', 'Win over: 2'])
      expect(text).toContain(part);
  });

  it.each([
    ['*bold* [link](javascript:alert) <b>', '\\*bold\\* \\[link\\](javascript:alert) \\<b\\>'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
  ])('takes %j by its letters', (title, expected) => {
    expect(sheetMarkdown(savedListing({ title, company: null }), wording)).toContain(`# ${expected}\n`);
  });
});
