/** The characters that digits are written with: printable, and none that a string in a script or in JSON has to escape. */
export const DIGITS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** The first half are the last digits of a number, the second half all digits before. */
export const BASE = 45;

const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at++) VALUES[DIGITS.charCodeAt(at)] = at;

/**
 * Nodes as src/build/phrase-nodes.ts writes them, made ready: place 0 the dead end, then node by node the output or -1, the
 * place of the node behind a gap or 0, the number of edges, and symbol and place of each. Where they are written nodes are
 * told by number, symbols by what they are more than the one before, and the same node again by 0: a fourth of the bytes.
 */
export function readNodes(text: string): Int32Array {
  const nodes = new Int32Array(2 * text.length + 1);
  const places = [0];
  let at = 0;
  const next = () => {
    for (let number = 0; ; ) {
      const digit = VALUES[text.charCodeAt(at++)] ?? 0;
      if (digit < BASE) return number * BASE + digit;
      number = number * BASE + digit - BASE;
    }
  };
  let place = 1;
  while (at < text.length) {
    places.push(place);
    nodes[place++] = next() - 1;
    nodes[place++] = places[next()] ?? 0;
    const edges = next();
    nodes[place++] = edges;
    let symbol = 0;
    let to = 0;
    for (let edge = 0; edge < edges; edge++) {
      symbol += next();
      const node = next();
      if (node > 0) to = places[node - 1] ?? 0;
      nodes[place++] = symbol;
      nodes[place++] = to;
    }
  }
  return nodes.slice(0, place);
}
