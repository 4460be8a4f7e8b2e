/** `npm test`: builds, checks and tests everything, and ends with one line, `N passed, N failed`. */
import { buildAll } from './build';
import { lintAddon } from './test/addon-lint';
import { type Tally, tallyCheck, total } from './test/tally';
import { runTool } from './test/tool';
import { runTests } from './test/vitest-run';

const tool =
  (name: string, ...args: string[]) =>
  async () => {
    const exitCode = await runTool(name, args);
    return tallyCheck(exitCode === 0 ? [] : [`${name} ${args.join(' ')} ended with ${exitCode} (see above)`]);
  };

/** In order; a step that needs the build fails without it. */
const stepsWith = (build: ReturnType<typeof buildAll>): Readonly<Record<string, () => Promise<Tally>>> => ({
  build: async () => {
    await build;
    return tallyCheck([]);
  },
  types: tool('tsc', '-p', '.'),
  'types of core, without the DOM': tool('tsc', '-p', 'src/core'),
  'style and lint': tool('biome', 'check', '.'),
  'unused code': tool('knip'),
  'add-on lint': async () => tallyCheck(await lintAddon((await build).firefox)),
  'unit tests': () => runTests('unit'),
  'browser tests': async () => {
    await build;
    return runTests('browser');
  },
});

/** A step that throws is a failure, and the next ones run all the same. */
async function run(name: string, step: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n— ${name}`);
  try {
    return await step();
  } catch (error) {
    console.error(error);
    return tallyCheck([error instanceof Error ? error.message : String(error)]);
  }
}

async function main(): Promise<number> {
  const tallies: Tally[] = [];
  const summary: string[] = [];
  for (const [name, step] of Object.entries(stepsWith(buildAll()))) {
    const tally = await run(name, step);
    tallies.push(tally);
    summary.push(`${tally.failed ? '✗' : '✓'} ${name}: ${tally.passed} passed, ${tally.failed} failed`);
    summary.push(...tally.complaints.map((complaint) => `    ${complaint}`));
  }
  const { passed, failed, exitCode } = total(tallies);
  console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return exitCode;
}

// An end by signal runs the exit handlers, which end the tools that are at work.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => process.exit(128 + number));
}
process.exitCode = 1; // until the end is reached
process.exitCode = await main();
