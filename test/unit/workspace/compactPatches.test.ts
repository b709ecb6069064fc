import fc from 'fast-check';
import { applyPatches, enablePatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { listPatches } from '../../../renderer/workspace/compactPatches';

enablePatches();

interface Item {
  readonly id: string;
  readonly text: string;
}

const list = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefghij'), text: fc.string({ maxLength: 3 }) }),
  {
    selector: ({ id }) => id,
    maxLength: 10,
  },
);

describe('patches by id', () => {
  test('lead exactly from one list to the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const patches = listPatches(['blocks'], before, after).map((patch) => ({
          ...patch,
          path: [...patch.path],
        }));
        expect(applyPatches({ blocks: before }, patches)).toEqual({ blocks: after });
      }),
      { numRuns: 500 },
    );
  });

  test('stay as small as the change', () => {
    const before: Item[] = Array.from({ length: 1000 }, (_, i) => ({ id: `${i}`, text: 'x'.repeat(200) }));
    const inserted = [{ id: 'new', text: 'y' }, ...before];
    expect(listPatches(['blocks'], before, inserted)).toEqual([
      { op: 'add', path: ['blocks', 0], value: { id: 'new', text: 'y' } },
    ]);
    expect(listPatches(['blocks'], inserted, before)).toEqual([{ op: 'remove', path: ['blocks', 0] }]);
  });
});
