const TEXT_NODE = 3;

/**
 * A property of a node as the DOM has it. Forms and documents show their controls and images under their names over the
 * DOM's own: an input named "nextSibling" would lead a walk in a circle.
 */
export function ask<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return hidesOwn(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

/** May it be a form or a document? Either may name its `localName` too. */
function hidesOwn(node: Node): boolean {
  const { localName } = node as Element;
  return node.nodeType !== TEXT_NODE && (typeof localName !== 'string' || localName === 'form');
}

/** The value of an attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  ask(element, 'getAttribute').call(element, name);

/** Does the element match a selector? */
export const matches = (element: Element, selector: string): boolean => ask(element, 'matches').call(element, selector);

/** The elements below `root` that a selector finds, at most so many. */
export function select(root: Element, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found = ask(root, 'querySelectorAll').call(root, selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, at) => found[at] as Element);
}

/** The first element below `root` that a selector finds, or null. */
export const selectFirst = (root: Element, selector: string): Element | null =>
  ask(root, 'querySelector').call(root, selector);

/** Does `outer` hold `inner`? */
export const holds = (outer: Element, inner: Element): boolean => ask(outer, 'contains').call(outer, inner);
