import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

/** Styles that a script adopts, as a text without comments and white space: the page that gets them would read those too. */
export const stylesAsText = (target: string[]): esbuild.Plugin => ({
  name: 'styles-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target });
      return { contents: code.trim(), loader: 'text' };
    });
  },
});
