import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** The parts of a manifest that a launcher needs. */
export interface LaunchManifest {
  readonly action: { readonly default_popup: string };
  readonly background?: { readonly service_worker?: string };
  readonly host_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** Reads the manifest of an extension, a folder or a zip. */
export function readManifest(extension: string): LaunchManifest {
  const file = 'manifest.json';
  if (statSync(extension).isDirectory()) return JSON.parse(readFileSync(path.join(extension, file), 'utf8'));
  const bytes = unzipSync(readFileSync(extension), { filter: ({ name }) => name === file })[file];
  if (!bytes) throw new Error(`${extension} has no ${file} at its top`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The extension as a folder: itself, or a zip's contents in a temporary folder that `remove` takes away. */
export function asFolder(extension: string): { folder: string; remove(): void } {
  if (statSync(extension).isDirectory()) return { folder: path.resolve(extension), remove() {} };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'extension-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(extension)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, bytes);
  }
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove); // for an end that closes no browser
  return { folder, remove };
}
