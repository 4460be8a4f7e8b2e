import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseListing } from '../../src/core/listing-record';
import type { Listing } from '../../src/core/types';

const listing: Listing = {
  id: 'greenhouse:1',
  title: 'Product Manager',
  company: 'Northwind',
  place: null,
  text: 'You own the roadmap.',
  url: 'https://boards.greenhouse.io/northwind/jobs/1',
  board: 'Greenhouse',
  lang: null,
  source: 'board',
};

describe('a listing that comes out of a page', () => {
  it.each([
    [listing],
    [{ ...listing, text: '' }],
    [{ ...listing, url: 'about:srcdoc' }],
    [{ ...listing, text: 'x'.repeat(120_000), title: '<img src=x onerror=1>' }],
  ])('is taken: %#', (data) => expect(parseListing(data)).toEqual(data));

  it.each([
    [undefined],
    [null],
    ['Product Manager'],
    [[]],
    [{}], // an element of the page, as JSON
    [{ ...listing, id: '' }],
    [{ ...listing, title: 7 }],
    [{ ...listing, title: undefined }],
    [{ ...listing, company: {} }],
    [{ ...listing, text: null }],
    [{ ...listing, text: 'x'.repeat(1_000_001) }],
    [{ ...listing, url: 'no address' }],
    [{ ...listing, source: 'page' }],
  ])('is none: %#', (data) => expect(parseListing(data)).toBeNull());

  it('loses what it does not have', () => {
    const data = JSON.parse(`{"__proto__":{"title":"Owned"},"extra":1,${JSON.stringify(listing).slice(1)}`);
    expect(parseListing(data)).toEqual(listing);
  });

  it('is a listing or none, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(listing)), (data, key) => {
        expect(parseListing(data)).toBeNull();
        const parsed = parseListing({ ...listing, [key]: data });
        if (parsed) expect(parsed).toEqual({ ...listing, [key]: data });
      }),
    );
  });
});
