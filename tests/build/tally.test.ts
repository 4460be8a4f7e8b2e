import { describe, expect, it } from 'vitest';
import { type Tally, tallyCheck, tallyRun, total, type VitestRun } from '../../src/build/test/tally';

const file = (name: string, statuses: string[], status = 'passed', message = '') => ({
  name: `/t/${name}`,
  status,
  message,
  assertionResults: statuses.map((test, index) => ({ status: test, fullName: `case ${index}` })),
});
const run = (testResults: ReturnType<typeof file>[], change: Partial<VitestRun> = {}): VitestRun => ({
  report: { success: true, testResults },
  exitCode: 0,
  files: testResults.map(({ name }) => name),
  inEach: [],
  ...change,
});
const bothBrowsers = { inEach: ['chromium', 'firefox'] };

describe('a run that is all right', () => {
  it.each<[string, VitestRun, number]>([
    ['one test', run([file('a.test.ts', ['passed'])]), 1],
    ['two files', run([file('a.test.ts', ['passed', 'passed']), file('b.test.ts', ['passed'])]), 3],
    [
      'each browser its file',
      run([file('chromium.test.ts', ['passed']), file('firefox.test.ts', ['passed'])], bothBrowsers),
      2,
    ],
    ['a file that is gone from disk since', run([file('a.test.ts', ['passed'])], { files: [] }), 1],
    [
      'each browser in the names of tests',
      run(
        [{ ...file('x.test.ts', []), assertionResults: ['Chromium: card', 'Firefox: card'].map(passed) }],
        bothBrowsers,
      ),
      2,
    ],
  ])('%s', (_name, given, count) => {
    expect(tallyRun(given)).toEqual({ passed: count, failed: 0, complaints: [] });
  });
});

const passed = (fullName: string) => ({ status: 'passed', fullName });

describe('a run that is not', () => {
  it.each<[string, VitestRun, Tally]>([
    ['no report', run([], { report: null, exitCode: 1 }), one('the runner wrote no report (exit code 1)', 0)],
    [
      'no report and a killed runner',
      run([], { report: null, exitCode: null }),
      one('the runner wrote no report (exit code null)', 0),
    ],
    ['no file', run([]), one('no test was run', 0)],
    [
      'a failed test',
      run([file('a.test.ts', ['passed', 'failed'], 'failed')], { exitCode: 1 }),
      { passed: 1, failed: 1, complaints: [] },
    ],
    ['a skipped test', run([file('a.test.ts', ['passed', 'skipped'])]), one('skipped: case 1', 1)],
    ['an unwritten test', run([file('a.test.ts', ['passed', 'todo'])]), one('todo: case 1', 1)],
    [
      'a file that was left out',
      run([file('a.test.ts', ['passed'])], { files: ['/t/a.test.ts', '/t/b.test.ts'] }),
      one('not run: /t/b.test.ts', 1),
    ],
    [
      'a file that did not load',
      run([file('a.test.ts', ['passed']), file('b.test.ts', [], 'failed', 'boom')], { exitCode: 1 }),
      one('no tests: /t/b.test.ts (boom)', 1),
    ],
    [
      'a file whose end failed',
      run([file('a.test.ts', ['passed'], 'failed', 'hook')], { exitCode: 1 }),
      one('failed as a whole: /t/a.test.ts (hook)', 1),
    ],
    [
      'an error between the tests',
      run([file('a.test.ts', ['passed'])], { exitCode: 1 }),
      one('the runner failed outside of the tests (exit code 1)', 1),
    ],
    [
      'a killed runner',
      run([file('a.test.ts', ['passed'])], { exitCode: null }),
      one('the runner failed outside of the tests (exit code null)', 1),
    ],
    [
      'a missing browser',
      run([file('chromium.test.ts', ['passed'])], bothBrowsers),
      one('no test passed in firefox', 1),
    ],
    [
      'a browser whose tests all failed',
      run([file('chromium.test.ts', ['passed']), file('firefox.test.ts', ['failed'], 'failed')], {
        ...bothBrowsers,
        exitCode: 1,
      }),
      { passed: 1, failed: 2, complaints: ['no test passed in firefox'] },
    ],
    [
      'a hook that failed before its tests',
      run([file('a.test.ts', ['skipped'], 'failed')], { exitCode: 1 }),
      { passed: 0, failed: 2, complaints: ['skipped: case 0', 'failed as a whole: /t/a.test.ts'] },
    ],
  ])('%s', (_name, given, tally) => {
    expect(tallyRun(given)).toEqual(tally);
  });
});

function one(complaint: string, passed: number): Tally {
  return { passed, failed: 1, complaints: [complaint] };
}

describe('the total', () => {
  it.each([
    ['all well', [tallyCheck([]), { passed: 3, failed: 0, complaints: [] }], { passed: 4, failed: 0, exitCode: 0 }],
    [
      'one failure',
      [tallyCheck(['a', 'b']), { passed: 3, failed: 0, complaints: [] }],
      { passed: 3, failed: 1, exitCode: 1 },
    ],
    ['nothing at all', [], { passed: 0, failed: 0, exitCode: 1 }],
  ] as const)('%s', (_name, tallies, sum) => {
    expect(total(tallies)).toEqual(sum);
  });
});
