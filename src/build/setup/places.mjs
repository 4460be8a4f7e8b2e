import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * The first major version that runs the extension: the same as in manifest.json.
 * @type {Readonly<Record<BrowserName, number>>}
 */
export const oldestMajor = { chromium: 120, firefox: 142 };

/**
 * The environment variable that names a browser's program.
 * @type {Readonly<Record<BrowserName, string>>}
 */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const onLinuxPath = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApps = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/**
 * Where a browser usually lies, best first; the files need not exist.
 * @param {BrowserName} name
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function usualPlaces(name, platform, env) {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return windowsPrograms[name].flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    // Firefox's program is `firefox`, the others carry the app's own name.
    const program = (/** @type {string} */ app) => (name === 'firefox' ? 'firefox' : app);
    return macApps[name].flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${program(app)}`),
    );
  }
  const folders = new Set([
    ...(env.PATH ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/firefox',
  ]);
  return onLinuxPath[name].flatMap((program) => [...folders].map((folder) => path.posix.join(folder, program)));
}
