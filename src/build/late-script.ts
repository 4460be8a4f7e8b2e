import * as esbuild from 'esbuild';

/** In the bundle inside: what the bundle outside hands over. */
const HANDED = 'lateRegister';

/**
 * Bundles src/detect/detection.ts as the body of one function. A function that is not called costs a page the reading
 * over its characters and no more, while the functions of a flat bundle are all made when it starts. The boards' register,
 * half of detect.js, is there once.
 */
export const lateDetection = (options: esbuild.BuildOptions): esbuild.Plugin => ({
  name: 'late-detection',
  setup(build) {
    build.onLoad({ filter: /[\\/]detect[\\/]detection\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        ...options,
        entryPoints: [path],
        outdir: 'unused',
        write: false,
        metafile: false,
        format: 'iife',
        globalName: 'late',
        plugins: [...(options.plugins ?? []), handedRegister],
      });
      const resolveDir = path.replace(/[\\/][^\\/]+$/, '');
      const contents = `import { register as ${HANDED} } from '../page/boards/register';
export function detect(isUnderway) {
${outputFiles[0]?.text}
late.detect(isUnderway);
}`;
      return { contents, resolveDir, loader: 'js' };
    });
  },
});

const handedRegister: esbuild.Plugin = {
  name: 'handed-register',
  setup(build) {
    build.onLoad({ filter: /[\\/]page[\\/]boards[\\/]register\.ts$/ }, () => ({
      contents: `export const register = ${HANDED};`,
    }));
  },
};
