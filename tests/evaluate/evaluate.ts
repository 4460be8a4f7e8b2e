import { evaluateTitles } from './titles';
import { writeTitlesReadme } from './titles-readme';

/** What can be measured against labelled data: the first argument, then that evaluation's own. */
const evaluations: Record<string, { usage: string; run: (source: string, option?: string) => Promise<object> }> = {
  titles: { usage: 'titles FILE.csv', run: evaluateTitles },
  'titles-readme': { usage: 'titles-readme FILE.csv   (writes the languages into the README)', run: writeTitlesReadme },
  pages: {
    usage: 'pages DIR [chromium|firefox]',
    // Loaded when it is asked for: it brings the browsers with it.
    run: async (dir, browser) =>
      (await import('./pages')).evaluatePages(dir, browser === 'firefox' ? 'firefox' : 'chromium'),
  },
};

const [name = '', source = '', option] = process.argv.slice(2);
const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
if (evaluation && source) {
  console.log(JSON.stringify(await evaluation.run(source, option), null, 2));
} else {
  console.error('usage:');
  for (const { usage } of Object.values(evaluations)) console.error(`  npm run -s evaluate -- ${usage}`);
  process.exitCode = 2;
}
