import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HEX = 16;
const HEX_DIGITS = 4;

/**
 * Writes what is not ASCII in the folder's scripts as `\u` and four digits. esbuild leaves it in patterns and in String.raw, where
 * it means the same so; and one such letter makes a browser keep the whole script in twice the memory.
 */
export function writeScriptsAsAscii(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const file = path.join(folder, name);
    writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
  }
}

/** The source of a script in ASCII. Throws where a backslash stands before a letter that is not: the two would no longer be one. */
export function inAscii(source: string): string {
  const escaped = /(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.exec(source);
  if (escaped) throw new Error(`a backslash before a letter that is not ASCII: ${escaped[0]}`);
  return source.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(HEX).padStart(HEX_DIGITS, '0')}`,
  );
}
