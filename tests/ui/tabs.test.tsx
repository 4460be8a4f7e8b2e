// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { Tabs } from '../../src/ui/Tabs';

function Three({ start }: { readonly start: string }) {
  const [selected, select] = useState(start);
  const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), content: <p>Panel {id}</p> }));
  return <Tabs label="Views" tabs={tabs} selected={selected} onSelect={select} />;
}

const open = (start: string, dir: string) => {
  document.documentElement.dir = dir;
  render(<Three start={start} />);
  screen.getByRole('tab', { selected: true }).focus();
};
const press = (init: KeyboardEventInit) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { bubbles: true, cancelable: true, ...init });

afterEach(cleanup);

describe('keys', () => {
  test.each([
    ['ltr', 'a', 'ArrowRight', 'B'],
    ['ltr', 'c', 'ArrowRight', 'A'],
    ['ltr', 'b', 'ArrowLeft', 'A'],
    ['ltr', 'a', 'ArrowLeft', 'C'],
    ['ltr', 'b', 'Home', 'A'],
    ['ltr', 'b', 'End', 'C'],
    ['rtl', 'a', 'ArrowLeft', 'B'],
    ['rtl', 'b', 'ArrowRight', 'A'],
    ['rtl', 'b', 'Home', 'A'],
    ['rtl', 'b', 'End', 'C'],
  ])('%s: from %s, %s opens and focuses %s', (dir, start, key, label) => {
    open(start, dir);
    expect(press({ key })).toBe(false); // the page does not scroll too
    const tab = screen.getByRole('tab', { selected: true });
    expect(tab.textContent).toBe(label);
    expect(document.activeElement).toBe(tab);
  });

  test.each<KeyboardEventInit>([
    { key: 'ArrowDown' },
    { key: 'ArrowUp' },
    { key: 'a' },
    { key: 'Tab' },
    { key: 'Escape' },
    { key: 'ArrowLeft', altKey: true }, // the browser's own "back"
    { key: 'ArrowRight', ctrlKey: true },
    { key: 'End', metaKey: true },
    { key: 'Home', ctrlKey: true },
    { key: 'PageDown' },
  ])('%j is left to the browser', (init) => {
    open('b', 'ltr');
    expect(press(init)).toBe(true);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('B');
  });
});

test('one tab stop, and a panel for each tab that bears its name', () => {
  open('b', 'ltr');
  expect(screen.getByRole('tablist', { name: 'Views' })).toBeTruthy();
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
  const panels = screen.getAllByRole('tabpanel', { hidden: true });
  expect(panels.map((panel) => panel.hidden)).toEqual([true, false, true]);
  for (const [index, tab] of screen.getAllByRole('tab').entries()) {
    expect(tab.getAttribute('aria-controls')).toBe(panels[index]?.id);
    expect(panels[index]?.getAttribute('aria-labelledby')).toBe(tab.id);
  }
});

test('a panel stays the same element while another is open', () => {
  open('a', 'ltr');
  const panel = screen.getByRole('tabpanel');
  fireEvent.click(screen.getByRole('tab', { name: 'C' }));
  expect(screen.getByRole('tabpanel').textContent).toBe('Panel c');
  fireEvent.click(screen.getByRole('tab', { name: 'A' }));
  expect(screen.getByRole('tabpanel')).toBe(panel);
});
