import path from 'node:path';
import { oldestMajor, pathVariable, usualPlaces } from './places.mjs';

/** @typedef {import('./places.mjs').BrowserName} BrowserName */
/** @typedef {import('./machine.mjs').Machine} Machine */

/** @type {Readonly<Record<BrowserName, readonly string[]>>} Without a font a headless browser draws no letters. */
const aptPackages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/** @type {Readonly<Record<BrowserName, string>>} */
const advice = {
  chromium: 'Install Chromium, Chrome or Edge (120 or later), or set CHROMIUM_PATH to its program.',
  firefox: 'Install Firefox (142 or later), or set FIREFOX_PATH to its program.',
};

/**
 * The first program that will do, from the environment variable, then the usual places, then earlier downloads; else null.
 * @param {BrowserName} name
 * @param {Machine} machine
 */
export async function findBrowser(name, machine) {
  const named = machine.env[pathVariable[name]];
  if (named) {
    if (isUsable(name, named, machine)) return named;
    machine.say(`${pathVariable[name]} (${named}) is passed over.`);
  }
  const installed = usualPlaces(name, machine.platform, machine.env).find((file) => isUsable(name, file, machine));
  if (installed) return installed;
  return (await machine.downloaded(name)).find((file) => isUsable(name, file, machine)) ?? null;
}

/**
 * @param {BrowserName} name
 * @param {string} file
 * @param {Machine} machine
 */
function isUsable(name, file, machine) {
  if (!machine.exists(file)) return false;
  if (machine.platform === 'linux' && machine.isSnap(file)) {
    machine.say(`Passing over ${file}: a snap may not read the temporary profile.`);
    return false;
  }
  const version = machine.versionOf(name, file);
  if (version === null) machine.say(`Passing over ${file}: it does not start.`);
  else if (Number.parseInt(version, 10) < oldestMajor[name]) {
    machine.say(`Passing over ${file}: version ${version} is older than ${oldestMajor[name]}.`);
  } else return true;
  return false;
}

/**
 * Finds a browser or gets one: by apt on Debian and Ubuntu as root, else by download. Null when neither worked.
 * @param {BrowserName} name
 * @param {Machine} machine
 */
async function provideBrowser(name, machine) {
  const found = await findBrowser(name, machine);
  if (found) return found;
  if (installByApt(name, machine)) {
    const installed = await findBrowser(name, machine);
    if (installed) return installed;
  }
  try {
    machine.say(`Downloading ${name} …`);
    const file = await machine.download(name);
    if (isUsable(name, file, machine)) return file;
  } catch (error) {
    machine.say(`The download failed: ${error instanceof Error ? error.message : error}`);
  }
  return null;
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 */
function installByApt(name, machine) {
  const apt = '/usr/bin/apt-get';
  if (!machine.isRoot || !machine.exists(apt)) return false;
  machine.say(`Installing ${aptPackages[name].join(', ')} (apt-get) …`);
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120']; // another apt may be at work
  // A package list that is partly out of reach may still hold what is needed, so the install is tried all the same.
  machine.run(apt, [...patience, 'update', '-q']);
  return machine.run(apt, [...patience, 'install', '-y', '-q', '--no-install-recommends', ...aptPackages[name]]);
}

/**
 * The browsers an entry needs: each inner list is one need, met by the first of its browsers.
 * @param {string} entry the entry's file name
 * @param {readonly string[]} args
 * @returns {BrowserName[][]}
 */
export function browserNeeds(entry, args) {
  if (args.includes('--help') || args.includes('-h')) return [];
  if (path.basename(entry) !== 'start.ts') return [['chromium'], ['firefox']];
  const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  if (at >= 0 && (asked === 'chromium' || asked === 'firefox')) return [[asked]];
  return [['chromium', 'firefox']];
}

/**
 * Meets an entry's needs and returns the environment variables that name the browsers. Throws with what to install.
 * @param {string} entry
 * @param {readonly string[]} args
 * @param {Machine} machine
 */
export async function provideBrowsers(entry, args, machine) {
  /** @type {Record<string, string>} */
  const variables = {};
  for (const need of browserNeeds(entry, args)) {
    const [name, file] = await meet(need, machine);
    machine.say(`Using ${name}: ${file}`);
    variables[pathVariable[name]] = file;
  }
  return variables;
}

/**
 * @param {BrowserName[]} need
 * @param {Machine} machine
 * @returns {Promise<[BrowserName, string]>}
 */
async function meet(need, machine) {
  for (const provide of [findBrowser, provideBrowser]) {
    for (const name of need) {
      const file = await provide(name, machine);
      if (file) return [name, file];
    }
  }
  throw new Error(`No browser to drive. ${need.map((name) => advice[name]).join(' Or: ')}`);
}
