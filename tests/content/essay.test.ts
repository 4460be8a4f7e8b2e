import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileEssay } from '../../src/build/essay';
import { textOf } from '../../src/ui/passage';

const folder = mkdtempSync(path.join(tmpdir(), 'essay-'));
const essayFile = path.resolve(import.meta.dirname, '../../content/essay.md');

const head = 'title: A town\ndate: "2020-05-08T12:12:11.120Z"\ndescription: Of mayors\ntag: Essays';
const compile = (body: string, frontMatter = head) => {
  const file = path.join(folder, 'essay.md');
  writeFileSync(file, `---\n${frontMatter}\n---\n${body}\n`);
  return compileEssay(file);
};
const bold = { tag: 'b', children: ['B.'] };

describe('the essay itself', () => {
  const essay = compileEssay(essayFile);
  const text = essay.blocks.map(textOf).join('\n');

  test('stands as its author wrote it', () => {
    const sum = createHash('sha256').update(readFileSync(essayFile)).digest('hex');
    expect(sum).toBe('60fb081e4421c4eb41240cb4c15c176525dbad59de1c02193a652deb8ceff9b9');
  });

  test('keeps every letter, quotation mark and dash of its prose', () => {
    const [, , source = ''] = readFileSync(essayFile, 'utf8').split('---\n');
    const plain = source.replace(/<[^>]+>/g, '').replace(/^>/gm, '');
    expect(text.replace(/\s+/g, ' ').trim()).toBe(plain.replace(/\s+/g, ' ').trim());
  });

  test.each([
    ['title', 'The Mayor of the Product'],
    ['date', '2020-05-08T12:12:11.120Z'],
    ['tag', 'Product Management'],
    ['minutes', 2],
    ['quote', 'In reality, a product manager is the mayor of their product.'],
  ] as const)('says its %s', (field, value) => {
    expect(essay[field]).toBe(value);
  });

  test('has four paragraphs and the thanks', () => {
    expect(essay.blocks.map(({ tag }) => tag)).toEqual(['p', 'p', 'p', 'p', 'blockquote']);
  });

  test('links to the two pages that it names', () => {
    const links = JSON.stringify(essay.blocks).match(/"href":"[^"]+"/g);
    expect(links).toEqual([
      '"href":"https://hbr.org/2017/12/what-it-takes-to-become-a-great-product-manager"',
      '"href":"https://www.linkedin.com/in/alexannepitts/"',
    ]);
  });
});

describe('what survives', () => {
  test.each([
    ['a bold sentence', 'A <b>B.</b> C', ['A ', bold, ' C']],
    [
      'Markdown emphasis',
      '<b>B.</b> *a* **c**',
      [bold, ' ', { tag: 'em', children: ['a'] }, ' ', { tag: 'strong', children: ['c'] }],
    ],
    [
      'an inline link',
      '<b>B.</b> <a href="https://a.example/b?c=1&d">l</a>',
      [bold, ' ', { tag: 'a', href: 'https://a.example/b?c=1&d', children: ['l'] }],
    ],
    [
      'a Markdown link',
      '<b>B.</b> [l](http://a.example)',
      [bold, ' ', { tag: 'a', href: 'http://a.example', children: ['l'] }],
    ],
    [
      'emphasis inside a link',
      '<b>B.</b> <a href="https://a.example"><i>l</i></a>',
      [bold, ' ', { tag: 'a', href: 'https://a.example', children: [{ tag: 'i', children: ['l'] }] }],
    ],
    ['curly quotes, dashes and signs', '<b>B.</b> “P&L” – it’s ‘a’ — b…', [bold, ' “P&L” – it’s ‘a’ — b…']],
    ['a line break, as a space', '<b>B.</b>\nC', [bold, ' C']],
  ])('%s', (_, body, children) => {
    expect(compile(body).blocks).toEqual([{ tag: 'p', children }]);
  });
});

describe('what does not survive', () => {
  test.each([
    ['a script link', '<b>B.</b> <a href="javascript:alert(1)">l</a>', [bold, ' ', 'l']],
    ['a mail link', '<b>B.</b> <a href="mailto:a@b.example">l</a>', [bold, ' ', 'l']],
    ['a link inside the site', '<b>B.</b> <a href="/about">l</a>', [bold, ' ', 'l']],
    ['a link without a scheme', '<b>B.</b> <a href="//a.example">l</a>', [bold, ' ', 'l']],
    ['a script', '<b>B.</b> <script>alert(1)</script>', [bold, ' ']],
    ['an event handler', '<b onclick="alert(1)">B.</b>', [bold]],
    ['a picture', '<b>B.</b> <img src="https://a.example/p.png">', [bold, ' ']],
  ])('%s', (_, body, children) => {
    expect(compile(body).blocks).toEqual([{ tag: 'p', children }]);
  });
});

describe('bad files name the file and the field', () => {
  test.each([
    ['title', '<b>B.</b>', head.replace('title: A town\n', '')],
    ['title', '<b>B.</b>', head.replace('A town', '""')],
    ['date', '<b>B.</b>', head.replace('2020-05-08T12:12:11.120Z', '8 May 2020')],
    ['date', '<b>B.</b>', head.replace(/"/g, '')], // YAML reads a bare date as a Date
    ['description', '<b>B.</b>', head.replace('Of mayors', '[a, b]')],
    ['tag', '<b>B.</b>', head.replace('tag: Essays', '')],
    ['author', '<b>B.</b>', `${head}\nauthor: Somebody`],
    ['front matter', '<b>B.</b>', 'title: "A town'],
    ['body', '', head],
    ['body', 'No bold sentence.', head],
    ['body', '<b>B.</b>\n\n<div>Text without a paragraph</div>', head],
  ])('%s of %j', (field, body, frontMatter) => {
    expect(() => compile(body, frontMatter)).toThrow(new RegExp(`essay\\.md: .*${field}: `));
    // The second reading of the same broken file fails like the first.
    expect(() => compile(body, frontMatter)).toThrow(new RegExp(`essay\\.md: .*${field}: `));
  });

  test.each([
    [1, 3],
    [1, 299],
    [2, 301],
    [5, 1000],
  ])('%i minutes for %i words', (minutes, words) => {
    expect(compile(`<b>B.</b>${' word'.repeat(words - 1)}`).minutes).toBe(minutes);
  });
});
