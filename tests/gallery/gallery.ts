/**
 * `npm run gallery`: every surface and state of the built extension, in both browsers, light and dark, narrow, zoomed, in
 * forced colours, in long words and from right to left, on one page: screenshots/gallery/index.html. Words after it choose
 * surfaces and looks: `npm run gallery -- popup essay chromium-dark`; `store` alone makes the stores' pictures, in
 * screenshots/store/. The pictures that the README shows are copied to docs/ by hand when they changed for the better.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../../src/build/build';
import { surfaces } from '../surfaces/surfaces';
import { composeIndex } from './index-page';
import { looks } from './looks';
import { shootStore } from './store';
import { type Shot, shootLook } from './studio';

const folder = path.resolve('screenshots/gallery');

const words = process.argv.slice(2);
const chosen = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
  const some = all.filter(({ name }) => words.includes(name));
  return some.length > 0 ? some : all;
};

async function makeGallery(): Promise<void> {
  const build = await buildAll();
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const look of chosen(looks)) shots.push(...(await shootLook(build, folder, look, chosen(surfaces))));
  writeFileSync(path.join(folder, 'index.html'), composeIndex(shots));
  console.log(path.relative(process.cwd(), path.join(folder, 'index.html')));
  if (shots.some(({ problem }) => problem !== null)) process.exitCode = 1;
}

if (words.includes('store')) await shootStore(await buildAll(), path.resolve('screenshots/store'));
else await makeGallery();
