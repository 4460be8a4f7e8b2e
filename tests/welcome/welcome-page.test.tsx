// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noPresets } from '../../src/core/settings';
import { WelcomePage, type WelcomePageProps } from '../../src/welcome/WelcomePage';
import { t } from '../ui/popup-props';

afterEach(cleanup);

const BOARDS = ['https://*.greenhouse.io/*', 'https://*.lever.co/*'];
const show = (parts: Partial<WelcomePageProps> = {}) => {
  const props = {
    t,
    quote: 'The quote.',
    tips: true,
    presets: noPresets,
    access: { boards: BOARDS, withheld: [] },
    toolbar: 'chromium',
    onTips: vi.fn<WelcomePageProps['onTips']>(async () => {}),
    onAllow: vi.fn<WelcomePageProps['onAllow']>(async () => true),
    onSample: vi.fn<WelcomePageProps['onSample']>(async () => {}),
    onSettings: vi.fn<WelcomePageProps['onSettings']>(async () => {}),
    onFailure: vi.fn(),
    ...parts,
  } satisfies WelcomePageProps;
  render(<WelcomePage {...props} />);
  return props;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the welcome page', () => {
  test.each([
    ['chromium', 'then the pin beside'],
    ['firefox', '“Pin to Toolbar”'],
    ['android', 'Open the browser’s menu'],
  ] as const)('says how to keep the key in reach: %s', (toolbar, words) => {
    show({ toolbar });
    expect(screen.getByText((text) => text.includes(words))).toBeTruthy();
  });

  test('says on how many sites it works, and lists them', () => {
    show();
    expect(screen.getByText('On 2 job sites from the start')).toBeTruthy();
    expect(screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
      'Win over',
      'Answer for',
      'Hold',
      'greenhouse.io',
      'lever.co',
    ]);
  });

  test('offers to allow what the browser holds back', () => {
    const { onAllow } = show({ access: { boards: BOARDS, withheld: BOARDS } });
    press('Allow them');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(BOARDS);
  });

  test.each([
    [true, false],
    [false, true],
  ])('tips %s: the switch turns them %s', (tips, on) => {
    const { onTips } = show({ tips });
    const one = screen.getByRole('switch');
    expect(one.getAttribute('aria-checked')).toBe(String(tips));
    fireEvent.click(one);
    expect(onTips).toHaveBeenCalledExactlyOnceWith(on);
  });

  test('set by the organisation, the switch can be read and not changed', () => {
    const { onTips } = show({ presets: { ...noPresets, tipsOff: true } });
    fireEvent.click(screen.getByRole('switch'));
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
    expect(screen.getByText('Set by your organisation.')).toBeTruthy();
    expect(onTips).not.toHaveBeenCalled();
  });

  test.each([
    ['Try it on a sample listing', 'onSample'],
    ['All settings', 'onSettings'],
  ] as const)('%s', (name, action) => {
    const props = show();
    press(name);
    expect(props[action]).toHaveBeenCalledOnce();
  });

  test('what failed is said, and handed on', async () => {
    const error = new Error('no');
    const { onFailure } = show({ onTips: async () => Promise.reject(error) });
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^That could not be stored/));
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(error);
  });
});
