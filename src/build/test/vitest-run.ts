import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Tally, tallyRun, type VitestReport } from './tally';
import { root, runTool } from './tool';

/** The projects of vitest.config.ts; the words have to stand in a passed test each. */
const projects = {
  unit: { owns: (file: string) => !file.startsWith('browser'), inEach: [] },
  browser: { owns: (file: string) => file.startsWith('browser'), inEach: ['chromium', 'firefox'] },
} as const;

/** Runs one project of vitest in full view and counts its own report. */
export async function runTests(project: keyof typeof projects): Promise<Tally> {
  const { owns, inEach } = projects[project];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vitest-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const exitCode = await runTool('vitest', ['run', '--project', project, ...reporters]);
    return tallyRun({ report: readReport(reportFile), exitCode, files: testFiles(owns), inEach });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // the runner did not come so far
  }
}

function testFiles(owns: (file: string) => boolean): string[] {
  const folder = path.join(root, 'tests');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const owned = files.filter((file) => /\.test\.tsx?$/.test(file) && owns(file));
  return owned.map((file) => path.join(folder, file).replaceAll(path.sep, '/')); // as vitest names them on every system
}
