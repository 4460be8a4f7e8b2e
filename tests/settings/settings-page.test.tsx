// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, noPresets } from '../../src/core/settings';
import { SettingsPage } from '../../src/settings/SettingsPage';
import type { SettingsActions, SettingsView } from '../../src/settings/settings-view';
import type { RestorePlan, TakeBack } from '../../src/storage/everything';
import { t } from '../ui/popup-props';

afterEach(cleanup);

const view: SettingsView = {
  settings: defaultSettings,
  presets: noPresets,
  place: 'sync',
  paused: false,
  offSites: [],
  access: { boards: ['https://*.lever.co/*'], withheld: [], everywhere: false, granted: new Map() },
  counts: { closedListings: 0, offSites: 0, saved: 0 },
  key: 'Alt+Shift+M',
  browser: 'chromium',
  version: '1.2.3',
};
const before: TakeBack = { settings: {}, local: {}, saved: null };
const plan = (difference: Partial<RestorePlan['difference']> = {}): RestorePlan => ({
  backup: { settings: null, offSites: [], closedListings: [], saved: null },
  difference: { settings: [], offSites: [], closedListings: [], ...difference },
  saved: null,
});
const actionsWith = (parts: Partial<SettingsActions> = {}) => ({
  onSwitch: vi.fn<SettingsActions['onSwitch']>(async () => {}),
  onChange: vi.fn<SettingsActions['onChange']>(async () => {}),
  onAllow: vi.fn<SettingsActions['onAllow']>(async () => true),
  onGiveBack: vi.fn<SettingsActions['onGiveBack']>(async () => true),
  onLinkedIn: vi.fn<SettingsActions['onLinkedIn']>(async () => true),
  onExport: vi.fn<SettingsActions['onExport']>(async () => true),
  onPlan: vi.fn<SettingsActions['onPlan']>(async () => plan()),
  onRestore: vi.fn<SettingsActions['onRestore']>(async () => before),
  onDelete: vi.fn<SettingsActions['onDelete']>(async () => ({ ...before, saved: {} as TakeBack['saved'] })),
  onTakeBack: vi.fn<SettingsActions['onTakeBack']>(async () => {}),
  onKey: vi.fn<SettingsActions['onKey']>(async () => {}),
  ...parts,
});
const show = (parts: Partial<SettingsView> = {}, acts: Partial<SettingsActions> = {}) => {
  const actions = actionsWith(acts);
  const onFailure = vi.fn();
  const page = (parts: Partial<SettingsView>) => (
    <SettingsPage t={t} view={{ ...view, ...parts }} quote="The quote." onFailure={onFailure} {...actions} />
  );
  const { rerender } = render(page(parts));
  return { actions, onFailure, redraw: (parts: Partial<SettingsView>) => rerender(page(parts)) };
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const theSwitch = (name: string) => screen.getByRole('switch', { name });
const said = () => screen.getByRole('status').textContent;

describe('the switches', () => {
  test.each<[string, Partial<SettingsView>, keyof SettingsActions, unknown[]]>([
    ['Show tips on product-management listings', {}, 'onSwitch', ['never']],
    [
      'Show tips on product-management listings',
      { settings: { ...defaultSettings, tips: false } },
      'onSwitch',
      ['ever'],
    ],
    ['Show tips on LinkedIn too', {}, 'onLinkedIn', []],
    [
      'Show tips on LinkedIn too',
      { settings: { ...defaultSettings, linkedIn: true }, access: { ...view.access, everywhere: true } },
      'onSwitch',
      ['linkedin-off'],
    ],
    ['On every site', {}, 'onAllow', [['*://*/*']]],
    ['On every site', { access: { ...view.access, everywhere: true } }, 'onGiveBack', [['*://*/*']]],
  ])('%s %j: %s %j', (name, parts, action, args) => {
    const { actions } = show(parts);
    fireEvent.click(theSwitch(name));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  test.each<[string, Partial<SettingsView['presets']>]>([
    ['Show tips on product-management listings', { tipsOff: true }],
    ['Show tips on LinkedIn too', { linkedInOff: true }],
  ])('%s: set by the organisation, it can be read and not changed', (name, presets) => {
    const { actions } = show({ presets: { ...noPresets, ...presets } });
    const one = theSwitch(name);
    fireEvent.click(one);
    expect(one.getAttribute('aria-checked')).toBe('false');
    expect(one.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Set by your organisation.')).toBeTruthy();
    expect(actions.onSwitch).not.toHaveBeenCalled();
    expect(actions.onLinkedIn).not.toHaveBeenCalled();
  });

  test('LinkedIn, switched on elsewhere and not asked here yet, stands as off and says why', () => {
    show({ settings: { ...defaultSettings, linkedIn: true } });
    expect(theSwitch('Show tips on LinkedIn too').getAttribute('aria-checked')).toBe('false');
    expect(screen.getByText(/^You switched this on elsewhere/)).toBeTruthy();
  });

  test.each([
    [false, 'Not paused.', 'Pause for today', 'pause'],
    [true, 'Paused until tomorrow.', 'Resume now', 'resume'],
  ])('paused %s: %s %s', (paused, line, name, change) => {
    const { actions } = show({ paused });
    expect(screen.getByText(line)).toBeTruthy();
    press(name);
    expect(actions.onSwitch).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('there is nothing to pause where tips never show', () => {
    show({ settings: { ...defaultSettings, tips: false } });
    expect(screen.queryByRole('button', { name: 'Pause for today' })).toBeNull();
  });
});

describe('what was refused or failed', () => {
  test('is said, and nothing changed', async () => {
    show({}, { onAllow: async () => false });
    fireEvent.click(theSwitch('On every site'));
    await waitFor(() => expect(said()).toBe('Nothing was changed.'));
    expect(theSwitch('On every site').getAttribute('aria-checked')).toBe('false');
  });

  test('is said, and handed on', async () => {
    const error = new Error('QuotaExceededError');
    const { onFailure } = show({}, { onSwitch: async () => Promise.reject(error) });
    press('Pause for today');
    await waitFor(() => expect(said()).toMatch(/^That could not be stored/));
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('the sites', () => {
  const granted = new Map([['careers.example.com', ['*://careers.example.com/*']]]);
  const access = { ...view.access, granted };
  const rowsOf = (name: string) =>
    within(screen.getByRole('list', { name }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);

  test('that are held back can be allowed together', () => {
    const withheld = ['https://*.lever.co/*'];
    const { actions } = show({ access: { ...view.access, withheld } });
    press('Allow them');
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith(withheld);
  });

  test('that were allowed can be removed, keep their place, and come back', () => {
    const { actions, redraw } = show({ access });
    press('Remove careers.example.com');
    expect(actions.onGiveBack).toHaveBeenCalledExactlyOnceWith(granted.get('careers.example.com'));
    redraw({});
    expect(rowsOf('Sites you allowed')).toEqual(['careers.example.comRemoved.Undo careers.example.com']);
    expect(document.activeElement?.textContent).toBe('Undo careers.example.com');
    press('Undo careers.example.com');
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith(['*://careers.example.com/*']);
    redraw({ access });
    expect(document.activeElement?.textContent).toBe('Remove careers.example.com');
  });

  test('where tips stay off can be removed; those of the organisation cannot', () => {
    const { actions } = show({
      offSites: ['jobs.lever.co'],
      presets: { ...noPresets, offSites: ['www.indeed.com'] },
    });
    expect(rowsOf('Sites where tips stay off')).toEqual([
      'www.indeed.comSet by your organisation.',
      'jobs.lever.coRemove jobs.lever.co',
    ]);
    press('Remove jobs.lever.co');
    expect(actions.onSwitch).toHaveBeenCalledExactlyOnceWith('site-on', 'jobs.lever.co');
  });

  const typeSite = (label: string, typed: string, button: string) => {
    fireEvent.input(screen.getByLabelText(label), { target: { value: typed } });
    press(button);
  };

  test.each([
    ['careers.example.com', 'careers.example.com'],
    [' https://Careers.Example.com/jobs/1?a=b ', 'careers.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('%j is understood', (typed, site) => {
    const { actions } = show();
    typeSite('Keep tips off a site', typed, 'Add');
    expect(actions.onSwitch).toHaveBeenCalledExactlyOnceWith('site-off', site);
    expect(screen.getByLabelText('Keep tips off a site')).toHaveProperty('value', '');
  });

  test.each(['', 'careers', 'two words.example', 'https://', '.example.com'])(
    '%j is not, and stays to be mended',
    (typed) => {
      const { actions } = show();
      typeSite('Allow a site', typed, 'Allow');
      const box = screen.getByLabelText('Allow a site');
      expect(box).toHaveProperty('value', typed);
      expect(box.getAttribute('aria-invalid')).toBe('true');
      expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
        /^That is no site/,
      );
      expect(actions.onAllow).not.toHaveBeenCalled();
    },
  );
});

describe('the reading', () => {
  test('the text’s size is chosen and shown', () => {
    const { actions } = show({ settings: { ...defaultSettings, textSize: 2 } });
    expect(screen.getByText('The quote.').className).toBe('sample size-2');
    fireEvent.click(screen.getByRole('radio', { name: 'Large' }));
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ textSize: 1 });
  });

  test.each<[Partial<SettingsView>, RegExp]>([
    [{ browser: 'chromium' }, /chrome:\/\/extensions\/shortcuts/],
    [{ browser: 'firefox' }, /about:addons/],
    [{ key: '' }, /none is set/],
  ])('%j: says where the key can be changed', (parts, words) => {
    const { actions } = show(parts);
    expect(screen.getByRole('region', { name: 'Reading' }).textContent).toMatch(words);
    press('Change the key');
    expect(actions.onKey).toHaveBeenCalledOnce();
  });

  test('has no key where the browser has none (Firefox for Android)', () => {
    show({ key: null });
    expect(screen.queryByRole('button', { name: 'Change the key' })).toBeNull();
  });
});

describe('what is stored', () => {
  test.each<[Partial<SettingsView>, string[]]>([
    [{}, ['These settings, in your browser’s own sync', '0 sites', '0 listings', '0 saved listings']],
    [
      { place: 'here', counts: { closedListings: 1, offSites: 1, saved: null } },
      [
        'These settings, on this computer only',
        '1 site ',
        '1 listing ',
        'Saved listings, which your browser does not give',
      ],
    ],
  ])('%j', (parts, beginnings) => {
    show(parts);
    const lines = within(screen.getByRole('list', { name: 'Stored at the moment' })).getAllByRole('listitem');
    expect(
      lines.slice(0, 4).map(({ textContent }, index) => textContent?.startsWith(beginnings[index] ?? '?')),
    ).toEqual([true, true, true, true]);
  });

  const step = () => screen.queryByRole('region', { name: 'Result' })?.textContent ?? null;
  const choose = (text: string) =>
    fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, {
      target: { files: [new File([text], 'export.json')] },
    });

  test.each([
    [true, 'Everything is in the file'],
    [false, 'The file has everything but the saved listings'],
  ])('exported (with the saved listings: %s) says so', async (withSaved, words) => {
    show({}, { onExport: async () => withSaved });
    screen.getByRole('button', { name: 'Export to a file' }).focus();
    press('Export to a file');
    await waitFor(() => expect(step()).toContain(words));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Result'));
    press('Good');
    expect(step()).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Export to a file'));
  });

  test.each([
    ['not-json', 'it is no JSON'],
    ['not-ours', 'was not written by'],
    ['newer-file', 'A newer version'],
    ['damaged', 'is damaged'],
  ] as const)('a file that is %s changes nothing and is told', async (trouble, words) => {
    const { actions } = show({}, { onPlan: async () => trouble });
    choose('x');
    await waitFor(() => expect(step()).toContain(words));
    expect(actions.onRestore).not.toHaveBeenCalled();
  });

  test('an import is shown before it is done, and taken back', async () => {
    const planned = plan({
      settings: [{ key: 'tips', from: true, to: false }],
      offSites: ['jobs.lever.co'],
      closedListings: ['a', 'b'],
    });
    const { actions } = show({}, { onPlan: async () => planned });
    choose('{}');
    await waitFor(() => expect(step()).toContain('would change this'));
    expect(
      within(screen.getByRole('region', { name: 'Result' }))
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Tips would be off.',
      '1 site would be added to those where tips stay off.',
      '2 listings would be added to those whose tips you closed.',
    ]);
    press('Import');
    await waitFor(() => expect(step()).toContain('Imported.'));
    expect(actions.onRestore).toHaveBeenCalledExactlyOnceWith(planned);
    press('Undo');
    await waitFor(() => expect(step()).toContain('Everything is as it was.'));
    expect(actions.onTakeBack).toHaveBeenCalledExactlyOnceWith(before);
  });

  test('a file that changes nothing offers nothing to do', async () => {
    show();
    choose('{}');
    await waitFor(() => expect(step()).toContain('is here already'));
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  test('deleting is asked first; Cancel leads back to the button', async () => {
    const { actions } = show();
    screen.getByRole('button', { name: 'Delete everything…' }).focus();
    press('Delete everything…');
    expect(step()).toContain('Delete your settings');
    press('Cancel');
    expect(step()).toBeNull();
    expect(actions.onDelete).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Delete everything…'));
  });

  test.each([
    [{} as NonNullable<TakeBack['saved']>, 'Everything was deleted.'],
    [null, 'Everything was deleted but the saved listings'],
  ])('deleted (undo of the saved listings: %j) says so, and is taken back', async (saved, words) => {
    const { actions } = show({}, { onDelete: async () => ({ ...before, saved }) });
    press('Delete everything…');
    press('Delete everything');
    await waitFor(() => expect(step()).toContain(words));
    press('Undo');
    await waitFor(() => expect(actions.onTakeBack).toHaveBeenCalledExactlyOnceWith({ ...before, saved }));
  });

  test('a deletion that fails is told, and can be tried again', async () => {
    show({}, { onDelete: async () => Promise.reject(new Error('no')) });
    press('Delete everything…');
    press('Delete everything');
    await waitFor(() => expect(said()).toMatch(/^That could not be stored/));
    expect(step()).toContain('Delete your settings');
  });
});
