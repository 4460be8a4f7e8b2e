import { describe, expect, it } from 'vitest';
import { readStartOptions, type StartOptions, UsageError } from '../../src/build/start/options';

const plain: StartOptions = { browser: null, headless: false, page: null };

describe('arguments of npm start', () => {
  it.each<[string[], StartOptions | null]>([
    [[], plain],
    [['--headless'], { ...plain, headless: true }],
    [['--browser', 'firefox'], { ...plain, browser: 'firefox' }],
    [['--browser=chromium'], { ...plain, browser: 'chromium' }],
    [
      ['--page', 'a.html', '--url', 'https://a.example/b?c=1#d'],
      { ...plain, page: { file: 'a.html', url: 'https://a.example/b?c=1' } },
    ],
    [['--url=https://a.example', '--page=a.html'], { ...plain, page: { file: 'a.html', url: 'https://a.example/' } }],
    [['--help'], null],
    [['-h', '--browser', 'firefox'], null],
  ])('%j are understood', (args, options) => {
    expect(readStartOptions(args)).toEqual(options);
  });

  it.each([
    [['--browser', 'opera'], '--browser is chromium or firefox, not opera'],
    [['--browser'], '--browser'],
    [['firefox'], 'firefox'],
    [['--fire'], '--fire'],
    [['--page', 'a.html'], '--page and --url go together'],
    [['--url', 'https://a.example/'], '--page and --url go together'],
    [['--page', 'a.html', '--url', 'http://a.example/'], 'https'],
    [['--page', 'a.html', '--url', 'a.example'], 'https'],
    [['--page', 'a.html', '--url', 'https://a.example:8443/'], 'https'],
  ])('%j are a mistake that says so', (args, words) => {
    expect(() => readStartOptions(args)).toThrow(UsageError);
    expect(() => readStartOptions(args)).toThrow(words);
  });
});
