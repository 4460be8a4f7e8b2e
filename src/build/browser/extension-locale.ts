import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pseudoMessages } from '../pseudo-locale';
import { asFolder } from './extension-files';

/**
 * A copy of an extension that has one language only: a folder of its _locales, or the pseudo-locale (`pseudo`, and
 * `pseudo-rtl` from right to left), which is never shipped. A browser takes its own language from packs that may not be
 * installed; with one locale to choose from it chooses that. `remove` takes the copy away.
 */
export function inLocale(extension: string, locale: string): { folder: string; remove(): void } {
  const source = asFolder(extension);
  const folder = mkdtempSync(path.join(os.tmpdir(), `extension-${locale}-`));
  cpSync(source.folder, folder, { recursive: true });
  source.remove();
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove); // for an end that closes no browser
  try {
    keepOnly(folder, locale);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

function keepOnly(folder: string, locale: string): void {
  const locales = path.join(folder, '_locales');
  const messagesOf = (name: string) => path.join(locales, name, 'messages.json');
  if (!locale.startsWith('pseudo')) {
    for (const name of readdirSync(locales)) if (name !== locale) rmSync(path.join(locales, name), { recursive: true });
    readFileSync(messagesOf(locale)); // throws where there is no such locale
    changeManifest(folder, locale);
    return;
  }
  const source = JSON.parse(readFileSync(messagesOf('en'), 'utf8'));
  rmSync(locales, { recursive: true });
  mkdirSync(path.join(locales, 'en'), { recursive: true });
  const messages = pseudoMessages(source, locale === 'pseudo-rtl' ? 'rtl' : 'ltr');
  writeFileSync(messagesOf('en'), JSON.stringify(messages));
}

function changeManifest(folder: string, locale: string): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
}
