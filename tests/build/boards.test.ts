import { describe, expect, it } from 'vitest';
import { boards } from '../../src/page/boards/boards';
import { readPlace, readRecord, writeHosts, writeRecord } from '../../src/page/boards/record';
import { placesOf } from '../../src/page/boards/register';

const { hosts } = placesOf(boards);

describe('what the bundles carry', () => {
  const lines = boards.map(writeRecord).join('\n');
  it.each(boards.map((board, place) => [board.id, place, board] as const))('has %s whole, at %i', (_, place, board) => {
    expect(readRecord(lines, place)).toEqual({ ...board, hosts: [] });
  });

  const list = writeHosts(hosts);
  it.each([...hosts])('finds %s at %i', (host, place) => expect(readPlace(list, host)).toBe(place));

  it.each(['', '.', 'io', 'house.io', 'xgreenhouse.io', 'greenhouse', '__proto__', '|'])('knows no host %j', (host) =>
    expect(readPlace(list, host)).toBeNull(),
  );
});

it('no host lies within another board’s', () => {
  const within = [...hosts].flatMap(([host, place]) =>
    [...hosts].filter(([other, otherPlace]) => otherPlace !== place && host.endsWith(`.${other}`)).map(() => host),
  );
  expect(within).toEqual([]);
});
