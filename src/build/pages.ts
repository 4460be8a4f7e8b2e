import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(import.meta.dirname, '..');

/** The extension's own pages, by name: every folder with an entry main.tsx and styles of its own name. */
export const pages: readonly string[] = readdirSync(src).filter((name) =>
  ['main.tsx', `${name}.css`].every((file) => existsSync(path.join(src, name, file))),
);

/** The HTML of a page: all have the same, but for the names of their two files and of the element that they are drawn into. */
export const pageHtml = (page: string): string =>
  readFileSync(path.join(src, 'ui/page.html'), 'utf8').replaceAll('{page}', page);
