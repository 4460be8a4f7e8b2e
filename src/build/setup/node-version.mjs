/**
 * What is wrong with this version of Node, or null when it will do. The lower ends are those of jsdom and vite.
 * @param {string} version such as `20.19.0`
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 23;
  if (good) return null;
  return `Node ${version} is too old. Install Node 20.19 or later of 20, 22.13 or later of 22, or 24 (https://nodejs.org).`;
}
