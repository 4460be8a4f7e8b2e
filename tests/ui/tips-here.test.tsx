// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TipsHere as Here } from '../../src/core/tips-here';
import { PopupFrame } from '../../src/popup/PopupFrame';
import { TipsHere } from '../../src/popup/TipsHere';
import { popupProps, readingOf, t } from './popup-props';

afterEach(cleanup);

const SITE = 'jobs.lever.co';
const show = (here: Here, site = SITE, onAction = vi.fn(async () => true), heldBack = 0) => {
  render(<TipsHere t={t} site={site} here={here} heldBack={heldBack} onAction={onAction} />);
  return onAction;
};
const line = () => screen.getByRole('status').textContent?.replace(/[\u2066-\u2069]/g, '');
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('TipsHere', () => {
  test.each<[Here, string, string[]]>([
    [{ on: true, reason: 'named' }, 'On. jobs.lever.co', ['Not on this site', 'Pause for today', 'Never show tips']],
    [
      { on: true, reason: 'site' },
      'you allowed jobs.lever.co',
      ['No longer on this site', 'Pause for today', 'Never show tips'],
    ],
    [
      { on: true, reason: 'everywhere' },
      'every site',
      ['Not on this site', 'No longer on every site', 'Pause for today', 'Never show tips'],
    ],
    [
      { on: true, reason: 'embedded' },
      'jobs.lever.co has embedded',
      ['Not on this site', 'Pause for today', 'Never show tips'],
    ],
    [{ on: false, reason: 'none' }, 'only on sites that you allow', ['Always on this site', 'On every site']],
    [{ on: false, reason: 'withheld' }, 'browser holds jobs.lever.co back', ['Always on this site']],
    [{ on: false, reason: 'off-site' }, 'Off on jobs.lever.co', ['Show on this site again']],
    [{ on: false, reason: 'paused' }, 'Paused until tomorrow', ['Resume now']],
    [{ on: false, reason: 'never' }, 'Off everywhere', ['Show tips again']],
    [{ on: false, reason: 'linkedin' }, 'LinkedIn forbids', ['Switch on for LinkedIn']],
  ])('%j: says why, and offers what changes it', (here, words, names) => {
    show(here);
    expect(line()).toContain(words);
    expect(buttons()).toEqual(names);
  });

  test.each(['never', 'off-site', 'linkedin'] as const)('%s by the organisation: nothing to change', (reason) => {
    show({ on: false, reason, byOrganisation: true });
    expect(line()).toBe('Off on jobs.lever.co. Your organisation has set this.');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('says how many boards the browser holds back, and asks for them', () => {
    const onAction = show({ on: false, reason: 'none' }, 'careers.acme.example', undefined, 124);
    expect(screen.getByText(/holds back 124 of the job sites/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow them' }));
    expect(onAction).toHaveBeenCalledWith('allow-boards');
  });

  test('offers the way back on LinkedIn', () => {
    show({ on: true, reason: 'everywhere' }, 'www.linkedin.com');
    expect(buttons()).toEqual(['Switch off for LinkedIn', 'Pause for today', 'Never show tips']);
  });

  test('tells what was clicked', () => {
    const onAction = show({ on: false, reason: 'none' });
    fireEvent.click(screen.getByRole('button', { name: 'On every site' }));
    expect(onAction.mock.calls).toEqual([['allow-everywhere']]);
  });

  test.each([
    ['was refused', async () => false],
    ['failed', async () => Promise.reject(new Error('gone'))],
  ])('says when it %s', async (_, answer) => {
    show({ on: false, reason: 'none' }, SITE, vi.fn(answer));
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    await waitFor(() => expect(line()).toBe('Nothing was changed.'));
  });
});

describe('the popup', () => {
  const tips = { site: SITE, here: { on: true, reason: 'named' }, heldBack: 0 } as const;

  test.each(['listing', 'not-product', 'no-listing', 'error'] as const)('has the switches below %s', (state) => {
    render(<PopupFrame {...popupProps({ reading: readingOf(state), tips })} />);
    expect(screen.getAllByText('Tips on this site')).toHaveLength(1);
  });

  const panel = () => screen.getByRole('tabpanel', { name: 'This listing' });
  const first = () => panel().firstElementChild?.classList.contains('tips-here');

  test.each<[Here['reason'], boolean]>([
    ['named', false],
    ['none', false],
    ['linkedin', false],
    ['off-site', true],
    ['paused', true],
    ['never', true],
  ])('tips %s: its switches come first: %s, and stay where they are after a click', (reason, isFirst) => {
    const show = (here: Here) => <PopupFrame {...popupProps({ tips: { ...tips, here } })} />;
    const { rerender } = render(show({ on: reason === 'named', reason }));
    expect(first()).toBe(isFirst);
    rerender(show(isFirst ? { on: true, reason: 'named' } : { on: false, reason: 'off-site' }));
    expect(first()).toBe(isFirst);
  });

  test.each([
    ['there is no site', readingOf('unreadable'), null],
    ['the page is being read', null, tips],
  ])('has none while %s', (_, reading, tips) => {
    render(<PopupFrame {...popupProps({ reading, tips })} />);
    expect(screen.queryAllByText('Tips on this site')).toHaveLength(0);
  });
});
