import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const coloursOf = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => match.slice(1, 3)));
const palettes: Record<string, Record<string, string>> = { light: coloursOf(lightCss), dark: coloursOf(darkCss) };

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const MARK = 3;

describe.each(['light', 'dark'])('%s', (name) => {
  const palette = palettes[name] ?? {};

  test.each([
    ['ink', 'paper', TEXT],
    ['ink', 'card', TEXT],
    ['ink', 'mayor-tint', TEXT],
    ['ink', 'ceo-tint', TEXT],
    ['muted', 'paper', TEXT],
    ['muted', 'card', TEXT],
    ['mayor', 'paper', TEXT],
    ['mayor', 'card', TEXT],
    ['mayor', 'mayor-tint', TEXT],
    ['ceo', 'paper', TEXT],
    ['ceo', 'card', TEXT],
    ['ceo', 'ceo-tint', TEXT],
    ['on-mayor', 'mayor', TEXT],
    ['focus', 'paper', MARK],
    ['focus', 'card', MARK],
    ['focus', 'mayor-tint', MARK],
    ['focus', 'ceo-tint', MARK],
  ] as const)('%s on %s has a contrast of %f', (front, back, least) => {
    expect(contrast(palette[front] ?? '', palette[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('dark has every colour of light', () => {
  expect(Object.keys(palettes.light ?? {}).length).toBe(11);
  expect(Object.keys(palettes.dark ?? {})).toEqual(Object.keys(palettes.light ?? {}));
});
