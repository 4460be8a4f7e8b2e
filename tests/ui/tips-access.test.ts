import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage/memory';

const granted = vi.hoisted(() => ({ origins: [] as string[], allowed: new Set<string>(), answer: true }));
const area = memoryStorage();
const sync = memoryStorage();
const request = vi.fn(async (_: { origins: string[] }) => granted.answer);
const executeScript = vi.fn(async (_: object): Promise<{ result?: unknown }[]> => []);
const remove = vi.fn(async (_: { origins: string[] }) => {
  expect(executeScript).toHaveBeenCalledTimes(1); // afterwards the tab is out of reach
  return true;
});
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: area, sync },
    tabs: { query: vi.fn(async () => [{ id: 7, url: 'https://jobs.lever.co/acme/1' }]) },
    scripting: { executeScript },
    runtime: { getManifest: () => ({ host_permissions: ['https://*.jobs.lever.co/*'] }) },
    permissions: {
      request,
      remove,
      contains: vi.fn(async ({ origins: [origin = ''] }: { origins: string[] }) => granted.allowed.has(origin)),
      getAll: vi.fn(async () => ({ origins: granted.origins })),
    },
  },
}));
const { actOnTips, readSiteTips, readTipsHere, siteOfTab } = await import('../../src/popup/tips-access');

beforeEach(() => {
  for (const { values } of [area, sync]) for (const key of Object.keys(values)) delete values[key];
  Object.assign(granted, { origins: [], allowed: new Set(), answer: true });
  vi.clearAllMocks();
});

describe('readTipsHere', () => {
  it.each([
    ['jobs.lever.co', true, [], { on: true, reason: 'named' }],
    ['jobs.lever.co', false, [], { on: false, reason: 'withheld' }],
    ['evil-jobs.lever.co.example', false, [], { on: false, reason: 'none' }],
    ['careers.acme.example', false, [], { on: false, reason: 'none' }],
    ['careers.acme.example', true, ['*://careers.acme.example/*'], { on: true, reason: 'site' }],
    ['careers.acme.example', true, ['*://*/*'], { on: true, reason: 'everywhere' }],
    ['careers.acme.example', true, ['<all_urls>'], { on: true, reason: 'everywhere' }],
    ['www.linkedin.com', true, ['*://*/*'], { on: false, reason: 'linkedin' }],
  ] as const)('%s, allowed %s, granted %j: %j', async (site, allowed, origins, here) => {
    if (allowed) granted.allowed.add(`https://${site}/*`);
    granted.origins = [...origins];
    expect(await readTipsHere(site)).toEqual(here);
  });
});

describe('readSiteTips', () => {
  it.each([
    ['held back, though the browser goes on listing them', false, 1],
    ['allowed', true, 0],
  ])('boards %s', async (_, allowed, heldBack) => {
    granted.origins = ['https://*.jobs.lever.co/*'];
    if (allowed) granted.allowed.add('https://*.jobs.lever.co/*');
    expect(await readSiteTips('www.acme.example')).toMatchObject({ site: 'www.acme.example', heldBack });
  });
});

describe('an embedded board', () => {
  it('counts as on where its frame shows the card', async () => {
    executeScript.mockResolvedValueOnce([{ result: false }, { result: true }]);
    expect(await readTipsHere('www.acme.example')).toEqual({ on: true, reason: 'embedded' });
  });

  it('does not where the page may not be read', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readTipsHere('www.acme.example')).toEqual({ on: false, reason: 'none' });
  });
});

describe('actOnTips', () => {
  it.each([
    ['allow-site', ['*://careers.acme.example/*']],
    ['allow-everywhere', ['*://*/*']],
  ] as const)('%s asks for %j', async (action, origins) => {
    expect(await actOnTips(action, 'careers.acme.example')).toBe(true);
    expect(request.mock.calls).toEqual([[{ origins }]]);
  });

  it('stop-site gives back what was granted for the site, and nothing else', async () => {
    granted.origins = [
      '*://careers.acme.example/*',
      'https://careers.acme.example/*',
      '*://acme.example/*',
      '*://careersXacme.example/*',
    ];
    await actOnTips('stop-site', 'careers.acme.example');
    expect(remove.mock.calls).toEqual([
      [{ origins: ['*://careers.acme.example/*', 'https://careers.acme.example/*'] }],
    ]);
  });

  it('linkedin-on switches on only what was granted', async () => {
    granted.answer = false;
    expect(await actOnTips('linkedin-on', 'www.linkedin.com')).toBe(false);
    expect(sync.values).toMatchObject({ settings: { linkedIn: false } });
    granted.answer = true;
    expect(await actOnTips('linkedin-on', 'www.linkedin.com')).toBe(true);
    expect(sync.values).toMatchObject({ settings: { linkedIn: true } });
  });

  it('a switch is stored', async () => {
    expect(await actOnTips('site-off', 'jobs.lever.co')).toBe(true);
    expect(area.values).toMatchObject({ switches: { offSites: ['jobs.lever.co'] } });
    expect(request).not.toHaveBeenCalled();
  });
});

describe('siteOfTab', () => {
  it('is the host name', async () => expect(await siteOfTab()).toBe('jobs.lever.co'));
});
