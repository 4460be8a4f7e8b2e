import { describe, expect, it } from 'vitest';
import { isSame, type Sighting, Succession } from '../../src/page/succession';

const LONG = 'You will own the roadmap. '.repeat(20);
const MANAGER: Sighting = { id: '1', title: 'Product Manager', text: `Payments. ${LONG}` };
const HEAD: Sighting = { id: '2', title: 'Head of Product', text: `Search, ${LONG.toUpperCase()}` };
const glimpse = (id: string, title: string): Sighting => ({ id, title, text: null });

describe('two sightings are of one listing', () => {
  it.each<[string, Sighting, Sighting, boolean]>([
    ['that stand alike', MANAGER, { ...MANAGER }, true],
    ['whose text was completed', MANAGER, { ...MANAGER, text: `${MANAGER.text} Requirements: patience.` }, true],
    ['in whose text a counter moved on', MANAGER, { ...MANAGER, text: `${MANAGER.text?.replace('.', '?')}` }, true],
    ['looked at more closely', glimpse('1', 'Product Manager - Northwind'), MANAGER, true],
    ['of which more titles came', glimpse('1', 'Careers'), glimpse('1', 'Careers\nProduct Manager'), true],
    ['with another text', MANAGER, { ...MANAGER, text: HEAD.text }, false],
    ['with another title', MANAGER, { ...MANAGER, title: HEAD.title }, false],
    ['with another id', MANAGER, { ...MANAGER, id: '2' }, false],
    ['of which nothing is alike', MANAGER, HEAD, false],
    ['of which one is a glance at another job', glimpse('2', MANAGER.title), MANAGER, false],
  ])('%s', (_, a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});

describe('a sighting after the former listing was left waits', () => {
  it.each<[string, Sighting, number]>([
    ['not at all with three new marks', HEAD, 0],
    ['not at all when it is the former one again', MANAGER, 0],
    ['2.5 s with the former id', { ...HEAD, id: '1' }, 2_500],
    ['2.5 s with the former title', { ...HEAD, title: MANAGER.title }, 2_500],
    ['2.5 s with the former text', { ...HEAD, text: MANAGER.text }, 2_500],
    ['6 s with all but the former id', { ...MANAGER, id: '2' }, 6_000],
  ])('%s', (_, seen, ms) => {
    const succession = new Succession();
    succession.believe(MANAGER);
    expect(succession.navigate(null, 1_000)).toBe(true);
    expect(succession.delay(seen, 1_000)).toBe(ms);
    expect(succession.delay(seen, 1_000 + ms)).toBe(0);
  });
});

describe('a glance, which tells nothing of the text', () => {
  const seen = glimpse('1', 'Product Manager');

  it.each<[string, (succession: Succession<Sighting>) => void, number]>([
    ['is believed at once while the page loads', () => undefined, 0],
    ['is believed at once with more titles while the page loads', (s) => s.believe(glimpse('1', 'Careers')), 0],
    ['waits after a navigation', (s) => s.navigate(null, 1_000), 2_500],
    ['waits after a click', (s) => s.touch(1_000), 2_500],
    ['waits with other titles after a click', (s) => [s.believe(glimpse('1', 'Careers')), s.touch(1_000)], 2_500],
    ['stays believed after a click that changes nothing', (s) => [s.believe(seen), s.touch(1_000)], 0],
  ])('%s', (_, before, ms) => {
    const succession = new Succession();
    before(succession);
    expect(succession.delay(seen, 1_000)).toBe(ms);
  });
});

it('waits for the dust to settle when the address went on before the next listing had come', () => {
  const succession = new Succession();
  succession.believe(MANAGER);
  succession.navigate(null, 1_000);
  succession.navigate(null, 2_000);
  expect(succession.delay({ ...HEAD, id: '3' }, 2_100)).toBe(2_400);
});

it('has forgotten the former listing when the next is opened from a list, later', () => {
  const succession = new Succession();
  succession.believe(MANAGER);
  succession.navigate(null, 1_000);
  succession.navigate(null, 60_000);
  expect(succession.delay({ ...HEAD, title: MANAGER.title }, 60_000)).toBe(0);
});
