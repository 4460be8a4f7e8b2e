import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's root: tools run there. */
export const root = path.resolve(import.meta.dirname, '../../..');

const LONGEST_RUN_MS = 22 * 60_000; // the browser tests in both browsers take ten minutes on two cores, and more on busy ones

const GRACE_MS = 10_000; // to close the browsers, which are in groups of their own

/**
 * Runs a program of an installed package in full view and returns its exit code, null when it was killed. This Node runs
 * it, so that no shell and no `.cmd` stands between.
 */
export async function runTool(tool: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [programOf(tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32', // a group of its own, which can be ended as a whole
  });
  const stop = () => endGroup(child, 'SIGTERM');
  const timers = [
    setTimeout(() => {
      console.error(`${tool} is ended: it ran for more than ${LONGEST_RUN_MS / 60_000} minutes.`);
      stop();
    }, LONGEST_RUN_MS),
    setTimeout(() => endGroup(child, 'SIGKILL'), LONGEST_RUN_MS + GRACE_MS),
  ];
  process.once('exit', stop);
  const [exitCode] = await once(child, 'close');
  timers.forEach(clearTimeout);
  process.off('exit', stop);
  return exitCode;
}

const packages: Readonly<Record<string, string>> = { tsc: 'typescript', biome: '@biomejs/biome' };

function programOf(tool: string): string {
  const folder = path.join(root, 'node_modules', packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : bin?.[tool];
  if (!program) throw new Error(`${folder} has no program ${tool}`);
  return path.join(folder, program);
}

function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (process.platform === 'win32') child.kill(signal);
  else process.kill(-child.pid, signal);
}
