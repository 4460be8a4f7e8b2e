import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {import('./places.mjs').BrowserName} BrowserName */

/**
 * What finding and getting a browser needs of the machine; a test gives its own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(name: BrowserName, file: string) => string | null} versionOf e.g. `153.0.1`; null when it does not start
 * @property {(file: string) => boolean} isSnap
 * @property {(program: string, args: string[]) => boolean} run true when it ended with 0
 * @property {(name: BrowserName) => Promise<string[]>} downloaded programs that download() got earlier
 * @property {(name: BrowserName) => Promise<string>} download the program's path
 * @property {(line: string) => void} say
 */

const VERSION_TIMEOUT_MS = 20_000; // a first start from a cold disk
const LARGEST_WRAPPER_BYTES = 65_536; // a start script is a few KB, a browser is not

/**
 * The machine we run on.
 * @returns {Machine}
 */
export function thisMachine() {
  const said = new Set();
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    versionOf: process.platform === 'win32' ? versionBesideProgram : versionFromProgram,
    isSnap,
    run: (program, args) =>
      spawnSync(program, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    downloaded,
    download,
    say: (line) => {
      if (!said.has(line)) console.log(line); // a browser is looked for twice: before and after an installation
      said.add(line);
    },
  };
}

/**
 * @param {BrowserName} _name
 * @param {string} file
 */
function versionFromProgram(_name, file) {
  // A program that cannot start (a library is missing, it is no browser) prints nothing.
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: VERSION_TIMEOUT_MS });
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? null;
}

/**
 * On Windows `chrome.exe --version` opens a window, so the version is read from the files beside the program.
 * @param {BrowserName} name
 * @param {string} file
 */
function versionBesideProgram(name, file) {
  try {
    const folder = path.dirname(file);
    if (name === 'chromium') return readdirSync(folder).find((entry) => /^\d+(\.\d+){3}$/.test(entry)) ?? null;
    return /^Version=(\S+)/m.exec(readFileSync(path.join(folder, 'application.ini'), 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/**
 * Snaps may not read the temporary profile that every run makes, so they cannot be driven.
 * @param {string} file
 */
function isSnap(file) {
  const real = realpathSync(file);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  return statSync(real).size < LARGEST_WRAPPER_BYTES && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const inHome = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return path.join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? path.join(os.homedir(), inHome), 'mayor-of-the-product');
}

const downloadable = /** @type {const} */ ({ chromium: 'chrome', firefox: 'firefox' });

/** @param {BrowserName} name */
async function downloaded(name) {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers'); // after npm ci, hence not at the top
  const all = await getInstalledBrowsers({ cacheDir: cacheFolder() });
  return all.filter(({ browser }) => browser === downloadable[name]).map(({ executablePath }) => executablePath);
}

/** @param {BrowserName} name */
async function download(name) {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`there is no download for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({ browser, buildId, cacheDir: cacheFolder() });
  return executablePath;
}
