/** What a step of `npm test` came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Failures that the step's own output does not name. */
  readonly complaints: readonly string[];
}

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    /** The file's absolute path. */
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** One run of vitest. */
export interface VitestRun {
  /** Null when the runner wrote none. */
  readonly report: VitestReport | null;
  /** The runner's exit code; null when it was killed. */
  readonly exitCode: number | null;
  /** The test files on disk, as absolute paths: each has to be in the report. */
  readonly files: readonly string[];
  /** Words of which each has to stand in the file or name of a test that passed: the browsers. */
  readonly inEach: readonly string[];
}

/**
 * Counts one run of vitest. Whatever is not a passed test is a failure: a skipped or unwritten test, a file that did not
 * load or was left out, a run without tests, an error outside of the tests, a browser in which nothing passed.
 */
export function tallyRun({ report, exitCode, files, inEach }: VitestRun): Tally {
  if (!report) return { passed: 0, failed: 1, complaints: [`the runner wrote no report (exit code ${exitCode})`] };
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: name })),
  );
  const passed = tests.filter(({ status }) => status === 'passed');
  const others = tests.filter(({ status }) => status !== 'passed');
  const complaints = [
    ...others.filter(({ status }) => status !== 'failed').map(({ status, fullName }) => `${status}: ${fullName}`),
    ...report.testResults.flatMap(brokenFile),
    ...files.filter((file) => !report.testResults.some(({ name }) => name === file)).map((file) => `not run: ${file}`),
    ...inEach.filter((word) => !passed.some((test) => mentions(test, word))).map((word) => `no test passed in ${word}`),
  ];
  if (tests.length === 0) complaints.push('no test was run');
  const failedTests = others.filter(({ status }) => status === 'failed').length;
  if (failedTests + complaints.length === 0 && (exitCode !== 0 || !report.success)) {
    complaints.push(`the runner failed outside of the tests (exit code ${exitCode})`);
  }
  return { passed: passed.length, failed: failedTests + complaints.length, complaints };
}

/** A file that failed as a whole, or holds no tests. */
function brokenFile({ name, status, message, assertionResults }: VitestReport['testResults'][number]): string[] {
  if (assertionResults.length === 0) return [`no tests: ${name}${message && ` (${message})`}`];
  const isExplained = assertionResults.some((test) => test.status === 'failed');
  return status === 'failed' && !isExplained ? [`failed as a whole: ${name}${message && ` (${message})`}`] : [];
}

function mentions({ file, fullName }: { file: string; fullName: string }, word: string): boolean {
  return `${file.split(/[\\/]/).pop()} ${fullName}`.toLowerCase().includes(word);
}

/** A check that is one thing: it holds or it does not. */
export function tallyCheck(complaints: readonly string[]): Tally {
  return complaints.length === 0 ? { passed: 1, failed: 0, complaints } : { passed: 0, failed: 1, complaints };
}

/** The sum of all steps and the exit code: 0 only when something passed and nothing failed. */
export function total(tallies: readonly Tally[]): { passed: number; failed: number; exitCode: 0 | 1 } {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed, exitCode: passed > 0 && failed === 0 ? 0 : 1 };
}
