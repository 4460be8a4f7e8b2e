import { describe, expect, it } from 'vitest';
import { lintComplaints } from '../../src/build/test/addon-lint';

const warning = (code: string, file: string) => ({ _type: 'warning', code, file, message: 'why' });
const clean = { errors: [], notices: [], warnings: [] };
const known = [{ code: 'UNSAFE', file: 'card.js', reason: 'a library' }];
const unsafe = warning('UNSAFE', 'card.js');

describe('complaints about the add-on', () => {
  it.each([
    ['nothing to say', clean, [], []],
    ['the known warning', { ...clean, warnings: [unsafe] }, known, []],
    [
      'a warning of another kind',
      { ...clean, warnings: [warning('OTHER', 'card.js')] },
      [],
      ['warning OTHER in card.js: why'],
    ],
    [
      'the known warning, once too often',
      { ...clean, warnings: [unsafe, unsafe] },
      known,
      ['warning UNSAFE in card.js: why'],
    ],
    [
      'the known warning in another file',
      { ...clean, warnings: [warning('UNSAFE', 'x.js'), unsafe] },
      known,
      ['warning UNSAFE in x.js: why'],
    ],
    [
      'a known warning that is gone',
      clean,
      known,
      ['the known warning UNSAFE in card.js is gone: take it off the list'],
    ],
    [
      'an error',
      { ...clean, errors: [{ _type: 'error', code: 'BAD', message: 'why' }] },
      [],
      ['error BAD in the extension: why'],
    ],
    [
      'a notice',
      { ...clean, notices: [{ _type: 'notice', code: 'ODD', message: 'why' }] },
      [],
      ['notice ODD in the extension: why'],
    ],
  ])('%s', (_name, report, allowed, complaints) => {
    expect(lintComplaints(report, allowed)).toEqual(complaints);
  });
});
