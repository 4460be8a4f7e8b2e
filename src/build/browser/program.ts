import { findBrowser } from '../setup/browsers.mjs';
import { thisMachine } from '../setup/machine.mjs';

/** The path of the browser's program on this machine; throws when there is none. */
export async function browserProgram(name: 'chromium' | 'firefox'): Promise<string> {
  const file = await findBrowser(name, thisMachine());
  if (!file) throw new Error(`No ${name} found. \`npm test\` gets one, or says how.`);
  return file;
}
