import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryBlockRows, placeOfRow } from '#shared/condensation/blockRows';
import { editsInWhole } from '#shared/condensation/partEdits';
import { asId, type BlockId } from '#shared/model/ids';
import { applyEdits } from '#shared/text/edit';
import { block } from '../../support/text/blocks';
import { texts, toEdits, wishes } from '../../support/text/randomEdits';

const row = 'question:q1';

/** Blocks of other rows, told apart from those a random edit makes. */
const others = fc.array(fc.nat(5), { maxLength: 4 });

describe('the sentences of a row, edited by themselves', () => {
  test('change in the report as they change on the desk, and nothing else changes', () => {
    fc.assert(
      fc.property(texts, others, wishes, (part, places, list) => {
        let whole = part;
        for (const [n, place] of places.entries())
          whole = whole.toSpliced(Math.min(place, whole.length), 0, block(`other${n}`, `fremd ${n}`, 's1'));
        const own = new Set(part.map(({ id }) => id));
        const edits = toEdits(part, list);
        const made = editsInWhole(whole, own, edits, null);
        const after = applyEdits(whole, made);
        const rows = carryBlockRows(Object.fromEntries([...own].map((id) => [id, row])), made, row);
        expect(after.filter(({ id }) => rows[id] === row)).toEqual(applyEdits(part, edits));
        expect(after.filter(({ id }) => rows[id] === undefined)).toEqual(
          whole.filter(({ id }) => !own.has(id)),
        );
      }),
    );
  });

  test('begin where the report has their place', () => {
    const whole = [block('a', 'eins', 's1'), block('b', 'zwei', 's1')];
    const insert = { kind: 'insert', block: block('n', 'neu', 's1'), after: null } as const;
    const at = (place: string | null) =>
      applyEdits(
        whole,
        editsInWhole(whole, new Set(), [insert], place === null ? null : asId<BlockId>(place)),
      )
        .map(({ id }) => id)
        .join(' ');
    expect([at('a'), at('b'), at(null)]).toEqual(['a n b', 'a b n', 'n a b']);
  });
});

describe('the place of a row in the report', () => {
  const rows = ['r1', 'r2', 'r3', 'r4'].map((key) => ({ key, owns: [key] }));
  const blocks = [
    block('free', 'ohne Zeile', 's1'),
    block('one', 'zu r1', 's1'),
    block('three', 'zu r3', 's1'),
    block('four', 'zu r4', 's2'),
  ];
  const blockRows = { one: 'r1', three: 'r3', four: 'r4' };

  test.each([
    ['r2', 's1', 'one'],
    ['r3', 's1', 'three'],
    ['r1', 's2', 'three'],
    ['r1', 's9', 'four'],
  ])('%s in %s stands behind %s', (key, section, after) => {
    expect(placeOfRow({ blocks, blockRows }, rows, key, asId(section))).toBe(after);
  });

  test('is the start of a text that has nothing else', () => {
    expect(placeOfRow({ blocks: [], blockRows: {} }, rows, 'r1', null)).toBeNull();
    expect(placeOfRow({ blocks: blocks.slice(2), blockRows }, rows, 'r1', asId('s1'))).toBeNull();
  });
});

describe('the row of a block', () => {
  test('goes on with both parts of a split block, and ends with the block', () => {
    const rows = { a: row, b: row };
    const split = {
      kind: 'split',
      block: asId<BlockId>('a'),
      at: 1,
      into: asId<BlockId>('c'),
      keep: 'head',
    } as const;
    expect(carryBlockRows(rows, [split], null)).toEqual({ a: row, b: row, c: row });
    const remove = { kind: 'remove', block: asId<BlockId>('a') } as const;
    expect(carryBlockRows(rows, [split, remove], null)).toEqual({ b: row, c: row });
    const insert = { kind: 'insert', block: block('n', 'neu'), after: null } as const;
    expect(carryBlockRows({}, [insert], null)).toEqual({});
  });
});
