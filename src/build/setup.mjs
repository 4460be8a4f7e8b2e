/** Makes a bare machine ready, then runs an entry: `node src/build/setup.mjs <entry.ts> [arguments]`. Built-ins alone. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowsers } from './setup/browsers.mjs';
import { provideDependencies } from './setup/dependencies.mjs';
import { thisMachine } from './setup/machine.mjs';
import { nodeComplaint } from './setup/node-version.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SIGNAL_EXIT_BASE = 128; // the shell's convention: 128 + the signal's number
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Runs the entry with TypeScript support; its exit code becomes ours, our signals become its own.
 * @param {string} entry
 * @param {string[]} args
 * @param {Record<string, string>} browserPaths environment variables that name the browsers found
 */
function run(entry, args, browserPaths) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ...browserPaths },
  });
  for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', fail);
  child.on('exit', (code, signal) => {
    const number = signalNumbers[/** @type {keyof typeof signalNumbers} */ (signal)] ?? 1;
    process.exit(code ?? SIGNAL_EXIT_BASE + number);
  });
}

/** @param {unknown} error */
function fail(error) {
  console.error(`\nSet-up failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function main() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  const [entry, ...args] = process.argv.slice(2);
  if (!entry) throw new Error('No entry given. Use: node src/build/setup.mjs src/build/start.ts');
  await provideDependencies(root);
  run(path.resolve(root, entry), args, await provideBrowsers(path.basename(entry), args, thisMachine()));
}

main().catch(fail);
