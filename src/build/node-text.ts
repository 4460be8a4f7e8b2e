/**
 * The nodes of a phrase table as text that `readTable` (src/core/phrase-table.ts) loads: a third shorter than with whole numbers,
 * since a node is written as the way back to it and a symbol as the way on from the last one.
 */
export function writeNodes(nodes: readonly number[]): string {
  const short = [...nodes];
  for (let node = 1; node < nodes.length; ) {
    const gap = nodes[node + 1] ?? 0;
    if (gap !== 0) short[node + 1] = node - gap;
    const end = node + 3 + 2 * (nodes[node + 2] ?? 0);
    let symbol = 0;
    let to = node;
    for (let edge = node + 3; edge < end; edge += 2) {
      short[edge] = (nodes[edge] ?? 0) - symbol;
      short[edge + 1] = to - (nodes[edge + 1] ?? 0);
      symbol = nodes[edge] ?? 0;
      to = nodes[edge + 1] ?? 0;
    }
    node = end;
  }
  return short.join(' ');
}
