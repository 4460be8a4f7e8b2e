import { evaluateTexts } from './texts';
import { evaluateTitles } from './titles';
import { writeTitlesReadme } from './titles-readme';

/** What can be measured against labelled data: the first argument, then that evaluation's own. */
const evaluations: Record<
  string,
  { usage: string; run: (source: string, ...options: string[]) => Promise<object | null> }
> = {
  titles: { usage: 'titles FILE.csv', run: evaluateTitles },
  'titles-readme': { usage: 'titles-readme FILE.csv   (writes the languages into the README)', run: writeTitlesReadme },
  texts: {
    usage: 'texts FILE.jsonl [--findings] [--sample N --seed S] [--norms [--source NAME]]',
    run: (file, ...options) => evaluateTexts(file, options),
  },
  pages: {
    usage: 'pages DIR [chromium|firefox]',
    // Loaded when it is asked for: it brings the browsers with it.
    run: async (dir, browser) =>
      (await import('./pages')).evaluatePages(dir, browser === 'firefox' ? 'firefox' : 'chromium'),
  },
};

const [name = '', source = '', ...options] = process.argv.slice(2);
const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
if (evaluation && source) {
  const report = await evaluation.run(source, ...options);
  if (report) console.log(JSON.stringify(report, null, 2));
} else {
  console.error('usage:');
  for (const { usage } of Object.values(evaluations)) console.error(`  npm run -s evaluate -- ${usage}`);
  process.exitCode = 2;
}
