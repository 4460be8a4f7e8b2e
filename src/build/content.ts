import path from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { compileSignals, compileSignalWords } from './content-signals';
import { compileEssay } from './essay';
import { readLevers } from './levers';
import { readNorms } from './norms';
import { compilePoints } from './points';
import { compileSample } from './sample-listing';
import { compileTitles } from './titles';

const content = path.resolve(import.meta.dirname, '../../content');
const inContent = (...parts: string[]) => path.join(content, ...parts);

/** What each `content:*` module holds: plain data, read and checked when it is asked for. Throws with file and field. */
const modules: Record<string, () => unknown> = {
  'content:essay': () => compileEssay(inContent('essay.md')),
  'content:norms': () => readNorms(inContent('norms.json')),
  'content:points': () => compilePoints(inContent('points.md'), compileEssay(inContent('essay.md'))),
  'content:sample': () => compileSample(inContent('sample.md')),
  'content:signals': () => compileSignals(content),
  'content:lever-asks': () => readLevers(inContent('levers.md')).asks,
  'content:signal-words': () => compileSignalWords(content),
  'content:titles': () => compileTitles(inContent('titles')).rules,
  'content:title-gate': () => compileTitles(inContent('titles')).gate,
};

function compile(name: string): unknown {
  const module = modules[name];
  if (!module) throw new Error(`${name}: no such content; there are ${Object.keys(modules).join(', ')}`);
  return module();
}

/** Serves `content:*` imports to the bundles. */
export const contentForEsbuild: EsbuildPlugin = {
  name: 'content',
  setup(build) {
    build.onResolve({ filter: /^content:/ }, ({ path }) => ({ path, namespace: 'content' }));
    build.onLoad({ filter: /.*/, namespace: 'content' }, ({ path }) => {
      try {
        return { contents: JSON.stringify(compile(path)), loader: 'json' };
      } catch (error) {
        return { errors: [{ text: error instanceof Error ? error.message : String(error) }] };
      }
    });
  },
};

/** Serves the same imports to the tests (a Vite plugin: `\0` marks a resolved virtual module by its convention). */
export const contentForVite = {
  name: 'content',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.startsWith('content:') ? `\0${id}` : null),
  load: (id: string) => (id.startsWith('\0content:') ? `export default ${JSON.stringify(compile(id.slice(1)))}` : null),
};
