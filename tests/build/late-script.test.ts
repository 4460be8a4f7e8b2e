import path from 'node:path';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { boardsAtAGlance } from '../../src/build/boards';
import { contentForEsbuild } from '../../src/build/content';
import { lateDetection } from '../../src/build/late-script';
import { greenhouseListing } from '../browser/pages';

const root = path.resolve(import.meta.dirname, '../..');
const shared = {
  bundle: true,
  minify: true,
  format: 'iife',
  absWorkingDir: root,
  plugins: [contentForEsbuild],
} as const;
let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    ...shared,
    plugins: [contentForEsbuild, boardsAtAGlance, lateDetection({ ...shared, plugins: [contentForEsbuild] })],
    entryPoints: ['src/detect/main.ts'],
    outdir: 'unused',
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
});

/** Runs the bundle in a page of a product listing, whatever its address says. */
function run(url: string) {
  const html = greenhouseListing({ title: 'Senior Product Manager' });
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only' });
  const sent: unknown[] = [];
  const navigation = new window.EventTarget();
  const touched: string[] = [];
  const { addEventListener } = window;
  window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    if (args[0] === 'pageshow') touched.push(args[0]); // jsdom listens to more
    addEventListener.apply(window, args);
  };
  const sendMessage = async (message: unknown) => sent.push(message);
  Object.assign(window, { navigation, chrome: { runtime: { id: 'mayor', sendMessage } } });
  window.eval(code);
  const go = (address: string) => {
    window.history.pushState(null, '', address);
    navigation.dispatchEvent(new window.Event('currententrychange'));
  };
  return { window, sent, touched, go };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('detect.js as it is bundled', () => {
  it('tells of a listing', async () => {
    const { sent } = run('https://boards.greenhouse.io/northwind/jobs/4711');
    await settled();
    expect(sent[0]).toMatchObject({ type: 'candidate', id: 'greenhouse:4711', hasCard: false });
  });

  it('where a board shows no job it only waits for the next address', async () => {
    const { sent, touched, go } = run('https://boards.greenhouse.io/northwind');
    await settled();
    expect([sent, touched]).toEqual([[], []]);
    go('/northwind/about');
    expect(touched).toEqual([]);
    go('/northwind/jobs/4711');
    expect(touched.length).toBeGreaterThan(0);
  });

  it('a second injection ends the first', () => {
    const { window, touched, go } = run('https://boards.greenhouse.io/northwind');
    window.eval('globalThis.mayorDetect.abort()');
    go('/northwind/jobs/4711');
    expect(touched).toEqual([]);
  });
});
