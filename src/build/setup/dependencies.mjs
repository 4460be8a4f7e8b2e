import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Does what npm wrote after installing agree with the lockfile? Optional packages may be absent: they are for other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([place, locked]) => {
    if (place === '') return true; // the project itself
    const found = installed.packages?.[place];
    if (!found) return locked.optional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

/**
 * Installs exactly what the lockfile says, unless it is there already. Throws when npm fails.
 * @param {string} root
 */
export async function provideDependencies(root) {
  const wanted = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && isInstalled(readJson(wanted), readJson(installed))) return;
  console.log('Installing dependencies (npm ci) …');
  // Development packages are needed whatever NODE_ENV or the user's configuration says.
  const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund'], root);
  if (error) throw new Error(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`);
  if (status !== 0) throw new Error('npm ci failed (see above). Is the package registry within reach?');
}

/**
 * Runs the npm that runs us, else the one on the PATH.
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd, stdio: ['ignore', 'inherit', 'inherit'] };
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }); // npm.cmd needs a shell
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
