import { evaluateTitles } from './titles';

/** What can be measured against labelled data: the first argument, then that evaluation's own arguments. */
const evaluations: Record<string, { usage: string; run: (file: string) => Promise<object> }> = {
  titles: { usage: 'titles FILE.csv', run: evaluateTitles },
};

const [name = '', file = ''] = process.argv.slice(2);
const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
if (evaluation && file) {
  console.log(JSON.stringify(await evaluation.run(file), null, 2));
} else {
  console.error('usage:');
  for (const { usage } of Object.values(evaluations)) console.error(`  npm run -s evaluate -- ${usage}`);
  process.exitCode = 2;
}
