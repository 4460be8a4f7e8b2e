import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { writeScriptsAsAscii } from './ascii';
import { boardsAtAGlance, boardsWhole } from './boards';
import { checkBudgets } from './budget';
import { contentForEsbuild } from './content';
import { lateDetection } from './late-script';
import { compileLocales } from './locales';
import { managedSchema } from './managed-schema';
import { manifestFor, type Target, targets } from './manifest';
import { bundledPackages, composeNotice } from './notice';
import { pageHtml, pages } from './pages';
import { stylesAsText } from './styles';
import { zipFolder } from './zip';

const root = path.resolve(import.meta.dirname, '../..');
const inRoot = (...parts: string[]) => path.join(root, ...parts);

/** Where a build lies: an unpacked folder and a zip per browser. */
export interface Build {
  readonly version: string;
  readonly chromium: string;
  readonly firefox: string;
  readonly zips: Readonly<Record<Target, string>>;
}

const inPages = (file: (page: string) => string) =>
  Object.fromEntries(pages.map((page) => [page, inRoot('src', page, file(page))]));

const scripts = {
  detect: inRoot('src/detect/main.ts'),
  card: inRoot('src/card/main.ts'),
  reader: inRoot('src/reader/main.ts'),
  phrases: inRoot('src/phrases/main.ts'),
  background: inRoot('src/background/main.ts'),
  ...inPages(() => 'main.tsx'),
};

/** Bundles everything into a folder; gives the packages that are in the bundles. */
async function bundle(outdir: string): Promise<string[]> {
  const shared = {
    outdir,
    bundle: true,
    minify: true,
    target: ['chrome120', 'firefox142'],
    legalComments: 'none', // NOTICE.txt has the licences
    metafile: true,
    logLevel: 'warning',
    absWorkingDir: root,
  } satisfies esbuild.BuildOptions;
  const { detect, card, reader, ...others } = scripts;
  const scripted = {
    ...shared,
    format: 'iife', // content scripts are classic scripts
    jsx: 'automatic',
    jsxImportSource: 'preact',
  } satisfies esbuild.BuildOptions;
  const plugins = [contentForEsbuild, stylesAsText(shared.target)];
  const atAGlance = [...plugins, boardsAtAGlance, lateDetection({ ...scripted, plugins })];
  const whole = [...plugins, boardsWhole];
  // The value of an injected file is that of its last line.
  const cardFooter = { js: 'globalThis.mayorDetect?.readToJudge() ?? null;' };
  const readerFooter = { js: '({ listing: globalThis.mayorListing });' }; // wrapped: Chromium turns a bare undefined into null
  const results = [
    await esbuild.build({ ...scripted, entryPoints: { detect }, plugins: atAGlance }),
    await esbuild.build({ ...scripted, entryPoints: { card }, plugins: whole, footer: cardFooter }),
    await esbuild.build({ ...scripted, entryPoints: { reader }, plugins: whole, footer: readerFooter }),
    await esbuild.build({ ...scripted, entryPoints: others, plugins: whole }),
    await esbuild.build({ ...shared, entryPoints: inPages((page) => `${page}.css`) }),
  ];
  return bundledPackages(results.map(({ metafile }) => metafile));
}

async function buildFor(target: Target): Promise<string> {
  const folder = inRoot('dist', target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = await bundle(folder);
  writeScriptsAsAscii(folder);
  writeFileSync(path.join(folder, 'NOTICE.txt'), composeNotice(root, packages));
  cpSync(inRoot('icons'), path.join(folder, 'icons'), { recursive: true, filter: (file) => !file.endsWith('.svg') });
  for (const page of pages) writeFileSync(path.join(folder, `${page}.html`), pageHtml(page));
  for (const [locale, messages] of Object.entries(compileLocales(inRoot('content/locales')))) {
    mkdirSync(path.join(folder, '_locales', locale), { recursive: true });
    writeFileSync(path.join(folder, '_locales', locale, 'messages.json'), json(messages));
  }
  writeFileSync(path.join(folder, 'manifest.json'), json(manifestFor(target)));
  if (target === 'chromium') writeFileSync(path.join(folder, 'managed_schema.json'), json(managedSchema));
  checkBudgets(folder);
  return folder;
}

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** Builds both browsers' folders and zips into dist/. Throws with file and field on bad content, and on a bundle over its budget. */
export async function buildAll(): Promise<Build> {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const folders = {} as Record<Target, string>;
  const zips = {} as Record<Target, string>;
  for (const target of targets) {
    folders[target] = await buildFor(target);
    zips[target] = inRoot('dist', `mayor-of-the-product-${version}-${target}.zip`);
    zipFolder(folders[target], zips[target]);
  }
  return { version, ...folders, zips };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { zips } = await buildAll();
  for (const zip of Object.values(zips)) console.log(path.relative(process.cwd(), zip));
}
