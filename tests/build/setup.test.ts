import { describe, expect, it } from 'vitest';
import { browserNeeds, findBrowser, provideBrowsers } from '../../src/build/setup/browsers.mjs';
import { isInstalled } from '../../src/build/setup/dependencies.mjs';
import type { Machine } from '../../src/build/setup/machine.mjs';
import { nodeComplaint } from '../../src/build/setup/node-version.mjs';
import { usualPlaces } from '../../src/build/setup/places.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });
  it.each(['20.18.3', '18.20.0', '21.7.0', '22.12.0', '8.0.0'])('%s will not', (version) => {
    expect(nodeComplaint(version)).toContain(version);
  });
});

describe('installed dependencies', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  const a = wanted.packages['node_modules/a'];
  it.each([
    ['all there', { 'node_modules/a': a, 'node_modules/b': { version: '2.0.0' } }],
    ['an optional one of another platform missing', { 'node_modules/a': a }],
    ['one too many', { 'node_modules/a': a, 'node_modules/c': { version: '1.0.0' } }],
  ])('agree: %s', (_name, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(true);
  });
  it.each([
    ['nothing there', {}],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['the same version with other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
    ['another version of an optional one', { 'node_modules/a': a, 'node_modules/b': { version: '2.1.0' } }],
  ])('do not: %s', (_name, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(false);
  });
});

const APT = '/usr/bin/apt-get';
const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';

/** A machine of files with versions; what apt and the download add is given. */
function machineWith({
  files = {},
  snaps = [],
  apt = {},
  aptWorks = true,
  downloads = {},
  ...rest
}: {
  files?: Record<string, string | null>;
  snaps?: string[];
  apt?: Record<string, string>;
  aptWorks?: boolean;
  downloads?: Record<string, string>;
} & Partial<Pick<Machine, 'env' | 'isRoot' | 'platform'>> = {}) {
  const disk = new Map(Object.entries(files));
  const log: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: false,
    exists: (file) => disk.has(file),
    versionOf: (_name, file) => disk.get(file) ?? null,
    isSnap: (file) => snaps.includes(file),
    run(program, args) {
      log.push([program, ...args.filter((arg) => !arg.startsWith('-') && !arg.includes('::'))].join(' '));
      if (args.includes('install') && aptWorks)
        for (const [file, version] of Object.entries(apt)) disk.set(file, version);
      return aptWorks;
    },
    downloaded: async () => [],
    async download(name) {
      log.push(`download ${name}`);
      const file = downloads[name];
      if (!file) throw new Error('out of reach');
      disk.set(file, '150.0');
      return file;
    },
    say: (line) => void log.push(line),
    ...rest,
  };
  return { machine, log };
}

describe('finding a browser', () => {
  it.each<[string, Parameters<typeof machineWith>[0], string]>([
    ['the usual place', { files: { [CHROMIUM]: '150.0' } }, CHROMIUM],
    ['Chrome where there is no Chromium', { files: { '/usr/bin/google-chrome': '130.0' } }, '/usr/bin/google-chrome'],
    ['Chromium before Edge', { files: { '/usr/bin/microsoft-edge': '150.0', [CHROMIUM]: '120.0' } }, CHROMIUM],
    [
      'the environment variable first',
      { files: { [CHROMIUM]: '150.0', '/my/chrome': '140.0' }, env: { CHROMIUM_PATH: '/my/chrome' } },
      '/my/chrome',
    ],
    [
      'macOS',
      { platform: 'darwin', files: { '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome': '140.0' } },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Windows',
      {
        platform: 'win32',
        env: { ProgramFiles: 'C:\\P' },
        files: { 'C:\\P\\Google\\Chrome\\Application\\chrome.exe': '140.0' },
      },
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('%s', async (_name, given, file) => {
    expect(await findBrowser('chromium', machineWith(given).machine)).toBe(file);
  });

  it.each<[string, Parameters<typeof machineWith>[0], string]>([
    ['too old', { files: { [CHROMIUM]: '119.9' } }, 'older than 120'],
    ['does not start', { files: { [CHROMIUM]: null } }, 'does not start'],
    ['a snap', { files: { [CHROMIUM]: '150.0' }, snaps: [CHROMIUM] }, 'a snap'],
    ['the variable names nothing', { env: { CHROMIUM_PATH: '/none' } }, 'CHROMIUM_PATH (/none) is passed over'],
    ['another browser', { files: { [FIREFOX]: '150.0' } }, ''],
    ['nothing', {}, ''],
  ])('passes over with a word: %s', async (_name, given, word) => {
    const { machine, log } = machineWith(given);
    expect(await findBrowser('chromium', machine)).toBeNull();
    expect(log.join('\n')).toContain(word);
    expect(log.length).toBe(word ? 1 : 0);
  });

  it('knows each place once and Firefox by its own name', () => {
    expect(usualPlaces('firefox', 'darwin', {})[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
    const places = usualPlaces('chromium', 'linux', { PATH: '/usr/bin:/usr/bin:/opt/x' });
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('/opt/x/chromium');
  });
});

describe('what an entry needs', () => {
  it.each([
    ['test.ts', [], [['chromium'], ['firefox']]],
    ['start.ts', [], [['chromium', 'firefox']]],
    ['start.ts', ['--browser', 'firefox'], [['firefox']]],
    ['start.ts', ['--headless', '--browser=chromium'], [['chromium']]],
    ['start.ts', ['--browser', 'opera'], [['chromium', 'firefox']]],
    ['start.ts', ['--help'], []],
  ])('%s %j', (entry, args, needs) => {
    expect(browserNeeds(entry, args)).toEqual(needs);
  });
});

describe('getting a browser', () => {
  const debian = { [APT]: '2.0' };
  const aptBrowsers = { [CHROMIUM]: '150.0', [FIREFOX]: '150.0' };
  const update = `${APT} update`;
  it.each<[string, Parameters<typeof machineWith>[0], string, Record<string, string>, string[]]>([
    ['both are there', { files: aptBrowsers }, 'test.ts', { CHROMIUM_PATH: CHROMIUM, FIREFOX_PATH: FIREFOX }, []],
    ['start is content with Firefox', { files: { [FIREFOX]: '150.0' } }, 'start.ts', { FIREFOX_PATH: FIREFOX }, []],
    [
      'apt on Debian as root, one browser missing',
      { isRoot: true, files: { ...debian, [CHROMIUM]: '150.0' }, apt: { [FIREFOX]: '150.0' } },
      'test.ts',
      { CHROMIUM_PATH: CHROMIUM, FIREFOX_PATH: FIREFOX },
      [update, `${APT} install firefox-esr fonts-liberation`],
    ],
    [
      'no apt unless root',
      { files: debian, downloads: { chromium: '/cache/chrome' } },
      'start.ts',
      { CHROMIUM_PATH: '/cache/chrome' },
      ['download chromium'],
    ],
    [
      'a download where apt gives a snap',
      {
        isRoot: true,
        files: debian,
        apt: { [CHROMIUM]: '150.0' },
        snaps: [CHROMIUM],
        downloads: { chromium: '/cache/chrome' },
      },
      'start.ts',
      { CHROMIUM_PATH: '/cache/chrome' },
      [update, `${APT} install chromium fonts-liberation`, 'download chromium'],
    ],
    [
      'a download where apt fails',
      { isRoot: true, files: debian, aptWorks: false, downloads: { chromium: '/cache/chrome' } },
      'start.ts',
      { CHROMIUM_PATH: '/cache/chrome' },
      [update, `${APT} install chromium fonts-liberation`, 'download chromium'],
    ],
    [
      'the other browser where the first is not to be had',
      { downloads: { firefox: '/cache/firefox' } },
      'start.ts',
      { FIREFOX_PATH: '/cache/firefox' },
      ['download chromium', 'download firefox'],
    ],
  ])('%s', async (_name, given, entry, variables, deeds) => {
    const { machine, log } = machineWith(given);
    expect(await provideBrowsers(entry, [], machine)).toEqual(variables);
    expect(log.filter((line) => line.startsWith(APT) || line.startsWith('download'))).toEqual(deeds);
  });

  it.each<[string, Parameters<typeof machineWith>[0], string, string[], string]>([
    ['nothing is to be had', {}, 'test.ts', [], 'CHROMIUM_PATH'],
    ['only Chromium is to be had', { files: { [CHROMIUM]: '150.0' } }, 'test.ts', [], 'Install Firefox (142 or later)'],
    [
      'the one asked for is not',
      { files: { [CHROMIUM]: '150.0' } },
      'start.ts',
      ['--browser', 'firefox'],
      'FIREFOX_PATH',
    ],
    ['neither is to be had', {}, 'start.ts', [], 'Or: Install Firefox'],
  ])('says what to install when %s', async (_name, given, entry, args, words) => {
    await expect(provideBrowsers(entry, args, machineWith(given).machine)).rejects.toThrow(words);
  });
});
