/**
 * NOTICE.txt: the licence of every package that is in the bundles, as the package carries it. A few lines of our own: the
 * licence plugins for bundlers list what is installed or imported, and esbuild alone knows what is left after shaking.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Folders of packages, relative to the project, of which at least one byte is in a bundle; sorted. */
export function bundledPackages(metafiles: readonly Metafile[]): string[] {
  const folders = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The whole notice. Throws, naming the package, where one carries no licence text. */
export function composeNotice(root: string, packages: readonly string[]): string {
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  const parts = packages.map((folder) => describePackage(path.join(root, folder)));
  return [`The Mayor of the Product\n\n${own}`, 'It contains the following packages.', ...parts]
    .join(RULE)
    .concat('\n');
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

function describePackage(folder: string): string {
  const { name, version, license, repository } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (!file || typeof license !== 'string') throw new Error(`${folder}: has no licence to put into NOTICE.txt`);
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\nSource: ${addressOf(name, repository)}\n\n${text}`;
}

/** Where its source is, which the Mozilla Public License asks to be told. */
function addressOf(name: string, repository: unknown): string {
  const url = typeof repository === 'string' ? repository : (repository as { url?: string } | undefined)?.url;
  return url?.replace(/^git(\+https)?:/, 'https:').replace(/\.git$/, '') ?? `the package ${name} of the npm registry`;
}
