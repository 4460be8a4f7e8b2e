import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { targets } from '../../src/build/manifest';
import { builtExtension } from './built';

const root = path.resolve(import.meta.dirname, '../..');
/** Of XML; nothing is ever fetched from them. */
const NAMESPACES =
  /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace)$/;
/** What no script of ours may hold, each as it would look when minified. */
const NEVER: readonly (readonly [what: string, sample: string, pattern: RegExp])[] = [
  ['eval', ';eval(a)', /(?<![.\w$])eval\s*\(|\(0,\s*eval\)/],
  ['the Function constructor', 'new Function("a",b)', /(?<![.\w$])(?:new\s+)?Function\s*\((?!\))/],
  ['a timer that takes source', 'setTimeout("a()",1)', /set(?:Timeout|Interval)\(\s*["'`]/],
  ['a fetch', 'await fetch(a)', /(?<![.\w$])fetch\s*\(/],
  [
    'another request',
    'new WebSocket(a)',
    /XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|WebTransport|RTCPeerConnection/,
  ],
  ['an import at run time', 'await import(a)', /importScripts|(?<![.\w$#]|async )import\s*\(/],
  ['a script element', 'createElement("script")', /createElement\(["'`]script/],
  [
    'markup from a text',
    'a.insertAdjacentHTML(b,c)',
    /insertAdjacentHTML|createContextualFragment|document\.write|\.outerHTML\s*=|setHTMLUnsafe|parseHTMLUnsafe|\.srcdoc\s*=/,
  ],
  ['a worker of its own', 'new Worker(a)', /new (?:Shared)?Worker\b|serviceWorker\.register/],
];
/** Preact's dangerouslySetInnerHTML, which our own code may not use: the linter forbids it. */
const PREACT = /__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=[\w$]+\.__html\)/g;

const texts = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|json)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
/** Addresses that may stand in a script: a person can click them. */
const OUR_WORDS = texts(path.join(root, 'content'));

describe.each(targets)('the files built for %s', (target) => {
  const files = Object.entries(unzipSync(readFileSync(builtExtension(target))));
  const ending = (end: string): (readonly [name: string, text: string])[] =>
    files.filter(([name]) => name.endsWith(end)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const scripts = ending('.js');
  const pages = ending('.html');
  const manifest = JSON.parse(ending('manifest.json')[0]?.[1] ?? '');

  it('are of these kinds, and no others', () => {
    const kinds = new Set(files.map(([name]) => path.extname(name)).filter(Boolean));
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png', '.txt']);
    expect(scripts.length).toBeGreaterThanOrEqual(11);
    expect(pages.length).toBeGreaterThanOrEqual(6);
  });

  describe.each(scripts)('%s', (name, script) => {
    it.each(NEVER)('holds not: %s', (_, sample, pattern) => {
      expect(pattern.test(sample)).toBe(true);
      expect(pattern.exec(script)?.[0]).toBeUndefined();
    });

    it('sets markup nowhere but where Preact would', () => {
      const all = script.match(/innerHTML(?!["'])\b/g) ?? [];
      const known = script.match(PREACT) ?? [];
      const names = script.match(/dangerouslySetInnerHTML/g) ?? [];
      expect(all.length).toBe(2 * known.length);
      expect(known.length).toBeLessThanOrEqual(1);
      expect(names.length).toBe(2 * known.length);
    });

    it('names no host but those whose links a person can click', () => {
      const addresses = (script.match(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[\w./%-]*/gi) ?? []).filter(
        (address) => !NAMESPACES.test(address),
      );
      const others = addresses.filter((address) => !OUR_WORDS.includes(address));
      expect(others, name).toEqual([]);
    });
  });

  it.each(pages)('%s loads its own two files, and nothing inline', (name, page) => {
    const own = path.basename(name, '.html');
    const loaded = [...page.matchAll(/\b(?:src|href|action|data|poster|srcset)="([^"]*)"/g)].map(([, file]) => file);
    expect(loaded).toEqual([`${own}.css`, `${own}.js`]);
    expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=|http-equiv|<base/i);
  });

  it.each(ending('.css'))('%s takes nothing from elsewhere', (_, sheet) => {
    expect(sheet).not.toMatch(/@import|url\((?!["']?(?:data:image\/|#))|image-set\(|expression\(/i);
  });

  it('the pages’ policy begins with nothing, and allows their own files', () => {
    const { extension_pages, ...others } = manifest.content_security_policy;
    const policy = new Map<string, string>(
      extension_pages.split(';').map((rule: string) => {
        const [directive = '', ...sources] = rule.trim().split(' ');
        return [directive, sources.join(' ')];
      }),
    );
    expect(others).toEqual({});
    expect([...policy.keys()][0]).toBe('default-src');
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('the manifest gives pages nothing to reach for', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url', 'key'])
      expect(manifest).not.toHaveProperty(key);
    expect(JSON.stringify(manifest)).not.toMatch(/http:\/\//);
  });
});
