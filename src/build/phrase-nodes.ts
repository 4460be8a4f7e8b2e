import { BASE, DIGITS } from '../core/phrase-nodes';

/** Writes nodes (places as readNodes gives them, without the dead end at place 0) as a short string. A node leads to earlier ones only. */
export function writeNodes(nodes: readonly number[]): string {
  const numberOf = new Map([[0, 0]]);
  let text = '';
  for (let at = 0; at < nodes.length; ) {
    const [output = -1, gap = 0, edges = 0] = nodes.slice(at, at + 3);
    text += digitsOf(output + 1) + digitsOf(known(numberOf, gap)) + digitsOf(edges);
    let before = { symbol: 0, to: 0 };
    for (let edge = at + 3; edge < at + 3 + 2 * edges; edge += 2) {
      const [symbol = 0, to = 0] = nodes.slice(edge, edge + 2);
      text += digitsOf(symbol - before.symbol) + digitsOf(to === before.to ? 0 : known(numberOf, to) + 1);
      before = { symbol, to };
    }
    numberOf.set(at + 1, numberOf.size);
    at += 3 + 2 * edges;
  }
  return text;
}

function known(numberOf: ReadonlyMap<number, number>, place: number): number {
  const number = numberOf.get(place);
  if (number === undefined) throw new Error(`the node at ${place} does not come before what leads to it`);
  return number;
}

function digitsOf(number: number): string {
  if (number < 0) throw new Error(`${number} is not written`);
  let text = DIGITS.charAt(number % BASE);
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = DIGITS.charAt(BASE + (rest % BASE)) + text;
  return text;
}
