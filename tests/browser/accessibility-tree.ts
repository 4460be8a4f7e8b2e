import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';

/** States that are told when they are true, or when they have a value. */
const STATES = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'modal',
  'multiline',
  'busy',
] as const;

/** Longer words say no more about the tree. */
const LONGEST_WORDS = 90;

/**
 * What a screen reader is given, a line a node: role, “name”, value, (description), [states]. Chromium's tree without the
 * nodes that say nothing; texts that stand side by side share a line, and long ones are cut.
 */
export async function accessibilityTree(page: Page, root?: ElementHandle<Node>): Promise<string> {
  const tree = await page.accessibility.snapshot(root ? { root } : {});
  return tree ? `${linesOf(tree, 0).join('\n')}\n` : '';
}

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const children = node.children ?? [];
  const saysItself = node.name && children.every(isText); // a link, a heading: its words are its name
  const inner = saysItself && node.role !== 'RootWebArea' ? [] : joinTexts(children);
  return [`${'  '.repeat(depth)}${lineOf(node)}`, ...inner.flatMap((child) => linesOf(child, depth + 1))];
}

const isText = ({ role }: SerializedAXNode) => role === 'StaticText';

/** Texts that follow each other as one node. */
function joinTexts(nodes: readonly SerializedAXNode[]): SerializedAXNode[] {
  const joined: SerializedAXNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before && isText(before) && isText(node))
      joined[joined.length - 1] = { ...before, name: `${before.name} ${node.name}` };
    else joined.push(node);
  }
  return joined.filter((node) => !isText(node) || node.name?.trim());
}

function lineOf(node: SerializedAXNode): string {
  const { role, name, value, description, level } = node;
  const states = STATES.flatMap((state) => {
    const is = (node as unknown as Record<string, unknown>)[state];
    if (is === undefined || is === 'false' || (is === false && state !== 'expanded')) return [];
    return is === true ? [state] : [`${state}: ${is}`];
  });
  return [
    isText(node) ? 'text' : role,
    ...(level ? [level] : []),
    ...(name ? [`“${cut(name)}”`] : []),
    ...(value !== undefined && value !== '' ? [`= ${cut(String(value))}`] : []),
    ...(description && description !== name ? [`(${cut(description)})`] : []),
    ...(states.length > 0 ? [`[${states.join(', ')}]`] : []),
  ].join(' ');
}

/** What changes from day to day, or with every board, and what stands for it. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/\d+\.\d+\.\d+/g, 'x.y.z'],
  [/\b[A-Z][a-z]+ \d{1,2}, \d{4}/g, 'a day'],
  [/\d+(?= job sites)/g, 'n'],
];

/** On one line, without the marks that only keep directions apart. */
function cut(words: string): string {
  const line = words
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const plain = PASSING.reduce((text, [passing, name]) => text.replaceAll(passing, name), line);
  return plain.length > LONGEST_WORDS ? `${plain.slice(0, LONGEST_WORDS)}…` : plain;
}
