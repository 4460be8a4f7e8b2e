import type { Element, ElementContent, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Sanitation } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import * as v from 'valibot';
import type { Essay, EssayNode } from '../core/types';
import { textOf } from '../ui/passage';
import { readFrontMatter } from './front-matter';

/** A usual pace of quiet reading, in words a minute. */
const READING_PACE = 200;

/** What an essay may hold: prose, its emphasis and its links. Everything else loses its tag or, when it is code, goes. */
const PROSE: Sanitation = {
  tagNames: ['p', 'blockquote', 'ul', 'ol', 'li', 'h2', 'h3', 'a', 'b', 'strong', 'i', 'em', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style'],
};

/** Elements between whose children white space means nothing. */
const CONTAINERS = new Set(['blockquote', 'ul', 'ol']);

const EssayFrontMatter = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  date: v.pipe(v.string(), v.isoTimestamp()),
  description: v.pipe(v.string(), v.nonEmpty()),
  tag: v.pipe(v.string(), v.nonEmpty()),
});

/** Compiles the essay's Markdown file to its front matter and a tree of blocks. Throws an Error naming file and field. */
export function compileEssay(file: string): Essay {
  const { data, body } = readFrontMatter(file, EssayFrontMatter);
  const nodes = toNodes(parseProse(body));
  const stray = nodes.find((node) => typeof node === 'string' && node.trim() !== '');
  if (stray) throw new Error(`${file}: body: text outside a paragraph: ${stray}`);
  const blocks = nodes.filter((node) => typeof node !== 'string');
  const words = blocks.map(textOf).join(' ').match(/\S+/g) ?? [];
  if (words.length === 0) throw new Error(`${file}: body: the essay has no text`);
  const quote = blocks.map(findBold).find((text) => text !== null);
  if (!quote) throw new Error(`${file}: body: no bold sentence to set as the pull quote`);
  return { ...data, minutes: Math.max(1, Math.round(words.length / READING_PACE)), quote, blocks };
}

function parseProse(markdown: string): readonly RootContent[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, PROSE);
  return processor.runSync(processor.parse(markdown)).children;
}

function toNodes(nodes: readonly (RootContent | ElementContent)[]): EssayNode[] {
  return nodes.flatMap((node) => {
    // A line break in the source is a space to the reader, and a sentence is found across it.
    if (node.type === 'text') return [node.value.replaceAll('\n', ' ')];
    return node.type === 'element' ? toElements(node) : [];
  });
}

function toElements(element: Element): EssayNode[] {
  const { tagName: tag, properties } = element;
  const all = toNodes(element.children);
  const children = CONTAINERS.has(tag) ? all.filter((child) => typeof child !== 'string' || child.trim() !== '') : all;
  if (tag !== 'a') return [{ tag, children }];
  const { href } = properties;
  // A link that leads nowhere from inside an extension (relative, mail, script) leaves its words behind.
  return typeof href === 'string' && /^https?:\/\//i.test(href) ? [{ tag, href, children }] : children;
}

function findBold(node: EssayNode): string | null {
  if (typeof node === 'string') return null;
  if (node.tag === 'b' || node.tag === 'strong') return textOf(node);
  return node.children.map(findBold).find((text) => text !== null) ?? null;
}
