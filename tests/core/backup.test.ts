import { describe, expect, it } from 'vitest';
import { type Backup, compareBackup, type ReadBackup, readBackup, writeBackup } from '../../src/core/backup';
import { writeSavedFile } from '../../src/core/saved-file';
import { defaultSettings } from '../../src/core/settings';
import { NOW, savedListing } from './saved-records';

const saved = writeSavedFile({ saved: [savedListing()], setAside: [] }, NOW);
const everything: Backup = {
  settings: { tips: false, textSize: 2 },
  offSites: ['jobs.lever.co'],
  closedListings: ['greenhouse:1', 'lever:2'],
  saved,
};
const written = (parts: Partial<Backup> = {}) => writeBackup({ ...everything, ...parts }, NOW);
/** The export with fields of its JSON replaced. */
const spoilt = (parts: object) => JSON.stringify({ ...JSON.parse(written()), ...parts });
const read = (text: string): ReadBackup => {
  const backup = readBackup(text);
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
};

describe('readBackup', () => {
  it('reads what writeBackup wrote', () => {
    const { saved, ...others } = read(written());
    expect(others).toEqual({
      settings: { ...defaultSettings, tips: false, textSize: 2 },
      offSites: everything.offSites,
      closedListings: everything.closedListings,
    });
    expect(saved?.file.listings).toEqual([savedListing()]);
  });

  it('reads an export without the saved listings, which the browser did not give', () => {
    expect(read(written({ saved: null }))).toMatchObject({ offSites: everything.offSites, saved: null });
  });

  it('reads an export of the saved listings alone, as the saved page writes it', () => {
    expect(read(saved)).toMatchObject({ settings: null, offSites: [], closedListings: [], saved: { text: saved } });
  });

  it.each([
    ['what an editor put before it', `\uFEFF${written()}`],
    [
      'settings of a newer version, as far as they are known',
      spoilt({ settings: { version: 99, tips: false, new: 1 } }),
    ],
    ['fields that it does not know', spoilt({ more: true })],
  ])('is not bothered by %s', (_, text) => expect(read(text).settings).toMatchObject({ tips: false }));

  it.each([
    ['not-json', ''],
    ['not-json', 'Dear diary'],
    ['not-json', written().slice(0, -20)],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', '"mayor-of-the-product/everything"'],
    ['not-ours', spoilt({ format: 'somebody-elses/export' })],
    ['not-ours', spoilt({ version: 0 })],
    ['not-ours', spoilt({ version: '1' })],
    ['newer-file', spoilt({ version: 2 })],
    ['newer-file', spoilt({ saved: { ...JSON.parse(saved), version: 99 } })],
    ['damaged', spoilt({ settings: 'all on' })],
    ['damaged', spoilt({ offSites: ['jobs.lever.co', 7] })],
    ['damaged', spoilt({ offSites: ['x'.repeat(254)] })],
    ['damaged', spoilt({ closedListings: [''] })],
    ['damaged', spoilt({ closedListings: undefined })],
    ['damaged', spoilt({ saved: [] })],
    ['damaged', spoilt({ saved: { ...JSON.parse(saved), saved: [savedListing(), savedListing()] } })],
  ])('says %s', (trouble, text) => expect(readBackup(text)).toBe(trouble));
});

describe('compareBackup', () => {
  const now = { settings: defaultSettings, offSites: ['jobs.lever.co'], closedListings: [] };

  it('tells what would be another, and what would be added', () => {
    expect(compareBackup(read(written()), now)).toEqual({
      settings: [
        { key: 'tips', from: true, to: false },
        { key: 'textSize', from: 0, to: 2 },
      ],
      offSites: [],
      closedListings: ['greenhouse:1', 'lever:2'],
    });
  });

  it('counts what stands in a list twice once', () => {
    const { offSites } = compareBackup(read(written({ offSites: ['a.example', 'a.example'] })), now);
    expect(offSites).toEqual(['a.example']);
  });

  it('tells of no setting where the file holds saved listings alone', () => {
    expect(compareBackup(read(saved), now)).toEqual({ settings: [], offSites: [], closedListings: [] });
  });
});
