import { expect, it } from 'vitest';
import { boards } from '../../src/page/boards/boards';
import { parseRecord, withPatterns } from '../../src/page/boards/record';

it.each(boards)('the bundles carry $id whole', (board) => {
  expect(parseRecord(JSON.stringify(board, withPatterns))).toEqual(board);
});
