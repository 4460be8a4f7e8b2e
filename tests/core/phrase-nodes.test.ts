import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNodes } from '../../src/build/phrase-nodes';
import { BASE, DIGITS, readNodes } from '../../src/core/phrase-nodes';

/** An edge is told by how much its symbol is more than the one before, and by which earlier node it leads to. */
const node = fc.record({
  output: fc.integer({ min: -1, max: 5_000 }),
  gap: fc.nat(),
  edges: fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.nat()), { maxLength: 8 }),
});

/** As a builder has them: places of earlier nodes, or 0. */
function layOut(
  rows: readonly { output: number; gap: number; edges: readonly (readonly [number, number])[] }[],
): number[] {
  const places = [0];
  const nodes: number[] = [];
  for (const { output, gap, edges } of rows) {
    const earlier = (n: number) => places[n % places.length] ?? 0;
    let symbol = 0;
    const place = nodes.length + 1;
    nodes.push(output, earlier(gap), edges.length);
    for (const [more, to] of edges) {
      symbol += more;
      nodes.push(symbol, earlier(to));
    }
    places.push(place);
  }
  return nodes;
}

describe('nodes', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (rows) => {
        const nodes = layOut(rows);
        expect([...readNodes(writeNodes(nodes))]).toEqual([0, ...nodes]);
      }),
    );
  });

  test('are written without anything that is escaped', () => {
    expect(DIGITS).toHaveLength(2 * BASE);
    expect(new Set(DIGITS).size).toBe(2 * BASE);
    expect(JSON.stringify(JSON.stringify(DIGITS))).toBe(`"\\"${DIGITS}\\""`);
    expect(DIGITS).not.toMatch(/['`]/);
  });

  test.each([
    ['a later node', [-1, 4, 0, -1, 0, 0]],
    ['symbols that go back', [-1, 0, 2, 5, 0, 3, 0]],
  ])('%s is a mistake', (_, nodes) => {
    expect(() => writeNodes(nodes)).toThrow();
  });
});
