import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { deleteRange, insertLines, joinBlocks } from '#shared/text/compose';
import { diffBlocks } from '#shared/text/diffBlocks';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { invertEdits } from '#shared/text/invert';
import { tidyMarks } from '#shared/text/marks';
import { canonicalText, sliceRange } from '#shared/text/range';
import { findAll, replaceAll } from '#shared/text/replaceAll';
import { anchor, block } from '../../support/text/blocks';
import { texts, toEdits, wishes } from '../../support/text/randomEdits';

const a = asId<BlockId>('a');

function lines(blocks: readonly Block[]): string[] {
  return blocks.map(({ id, text, question }) => `${id}${question === null ? '' : `@${question}`}:${text}`);
}

function newIds(): () => BlockId {
  let count = 0;
  return () => asId<BlockId>(`n${++count}`);
}

describe('applyEdits', () => {
  it('leaves untouched blocks as they are', () => {
    const before = [block('a', 'eins'), block('b', 'zwei')];
    const after = applyEdits(before, [{ kind: 'splice', block: a, at: 4, remove: 0, insert: '!' }]);
    expect(lines(after)).toEqual(['a:eins!', 'b:zwei']);
    expect(after[1]).toBe(before[1]);
  });

  it('refuses an edit outside its block instead of guessing', () => {
    const edit: TextEdit = { kind: 'splice', block: a, at: 3, remove: 2, insert: '' };
    expect(() => applyEdits([block('a', 'eins')], [edit])).toThrow('outside');
  });

  it('lets text at the edge of a mark stay outside and cuts marks with their block', () => {
    const before = [block('a', 'alt fett alt', null, [{ kind: 'emphasis', start: 4, end: 8 }])];
    const typed = applyEdits(before, [{ kind: 'splice', block: a, at: 8, remove: 0, insert: 'er' }]);
    expect(typed[0]?.marks).toEqual([{ kind: 'emphasis', start: 4, end: 8 }]);
    const split = applyEdits(before, [
      { kind: 'split', block: a, at: 6, into: asId<BlockId>('n'), keep: 'head' },
    ]);
    expect(split.map(({ marks }) => marks)).toEqual([
      [{ kind: 'emphasis', start: 4, end: 6 }],
      [{ kind: 'emphasis', start: 0, end: 2 }],
    ]);
    const joined = applyEdits(split, [{ kind: 'join', first: a, second: asId<BlockId>('n'), keep: 'first' }]);
    expect(joined).toEqual(before);
  });

  it('is undone exactly by the inverse', () => {
    fc.assert(
      fc.property(texts, wishes, fc.nat(7), fc.nat(7), (plain, list, x, y) => {
        const before = withMark(plain, x, y);
        const edits = toEdits(before, list);
        const after = applyEdits(before, edits);
        expect(applyEdits(after, invertEdits(before, edits))).toEqual(before);
      }),
    );
  });
});

describe('diffBlocks', () => {
  it('finds edits that lead exactly from one text to the other', () => {
    fc.assert(
      fc.property(texts, wishes, fc.nat(7), fc.nat(7), (before, list, x, y) => {
        const after = withMark(applyEdits(before, toEdits(before, list)), x, y);
        expect(applyEdits(before, diffBlocks(before, after))).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('also between texts that have only some ids in common', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.array(fc.nat(9), { maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        (before, other, order, x, y) => {
          const after = shuffled(other, order);
          const hint = {
            from: { block: before[0]?.id ?? a, offset: x },
            caret: { block: after[0]?.id ?? a, offset: y },
          };
          expect(applyEdits(before, diffBlocks(before, after, hint))).toEqual(after);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const cases: readonly [string, Block[], Block[], readonly string[]][] = [
    ['typing', [block('a', 'ab')], [block('a', 'axb')], ['splice']],
    ['Enter in the middle', [block('a', 'abcd')], [block('a', 'ab'), block('n', 'cd')], ['split']],
    ['Enter at the start', [block('a', 'abcd')], [block('a', ''), block('n', 'abcd')], ['split']],
    ['the tail keeping the id', [block('a', 'abcd')], [block('n', 'ab'), block('a', 'cd')], ['split']],
    ['Backspace at a start', [block('a', 'ab'), block('b', 'cd')], [block('a', 'abcd')], ['join']],
    ['Delete at an end', [block('a', 'ab'), block('b', 'cd')], [block('b', 'abcd')], ['join']],
    [
      'deleting over three blocks',
      [block('a', 'abc'), block('b', 'def'), block('c', 'ghi')],
      [block('a', 'ahi')],
      ['splice', 'remove', 'splice', 'join'],
    ],
    [
      'pasting two lines into one',
      [block('a', 'abcd')],
      [block('a', 'abX'), block('n', 'Ycd')],
      ['splice', 'split', 'splice'],
    ],
    [
      'moving one of three',
      [block('a', 'a'), block('b', 'b'), block('c', 'c')],
      [block('b', 'b'), block('c', 'c'), block('a', 'a')],
      ['move'],
    ],
    ['another question', [block('a', 'x', 'q1')], [block('a', 'x', 'q2')], ['question']],
  ];
  it.each(cases)('reads %s as what it is', (_, before, after, kinds) => {
    const edits = diffBlocks(before, after);
    expect(edits.map(({ kind }) => kind)).toEqual(kinds);
    expect(applyEdits(before, edits)).toEqual(after);
  });

  it.each([1, 2, 3])('puts an a typed into "aa" where the caret says (%i)', (caret) => {
    const hint = { from: { block: a, offset: caret - 1 }, caret: { block: a, offset: caret } };
    expect(diffBlocks([block('a', 'aa')], [block('a', 'aaa')], hint)).toEqual([
      { kind: 'splice', block: a, at: caret - 1, remove: 0, insert: 'a' },
    ]);
  });

  it('counts a selected word as replaced even when the new one begins alike', () => {
    const hint = { from: { block: a, offset: 2 }, caret: { block: a, offset: 3 } };
    expect(diffBlocks([block('a', 'x abc y')], [block('a', 'x a y')], hint)).toEqual([
      { kind: 'splice', block: a, at: 2, remove: 3, insert: 'a' },
    ]);
  });

  it('never cuts an emoji in half', () => {
    expect(diffBlocks([block('a', '😀')], [block('a', '😁')])).toEqual([
      { kind: 'splice', block: a, at: 0, remove: 2, insert: '😁' },
    ]);
  });
});

describe('actions', () => {
  const interview = [
    block('a', 'Antwort eins', 'q1'),
    block('b', 'weiter', 'q1'),
    block('c', 'Antwort zwei', 'q2'),
    block('d', 'mehr', 'q2'),
    block('e', 'Antwort drei', 'q3'),
  ];

  it.each([
    [
      'inside a block',
      anchor('a', 2, 'a', 9),
      ['a@q1:Anins', 'b@q1:weiter', 'c@q2:Antwort zwei', 'd@q2:mehr', 'e@q3:Antwort drei'],
    ],
    [
      'over two blocks',
      anchor('a', 3, 'b', 4),
      ['a@q1:Anter', 'c@q2:Antwort zwei', 'd@q2:mehr', 'e@q3:Antwort drei'],
    ],
    [
      'from a start',
      anchor('a', 0, 'b', 4),
      ['b@q1:er', 'c@q2:Antwort zwei', 'd@q2:mehr', 'e@q3:Antwort drei'],
    ],
    ['over three answers', anchor('a', 3, 'e', 8), ['a@q1:Ant', 'c@q2:', 'e@q3:drei']],
    ['of everything', anchor('a', 0, 'e', 12), ['a@q1:', 'c@q2:', 'e@q3:']],
  ])('deletes a range %s, each answer keeping its rest', (_, range, expected) => {
    const { edits } = deleteRange(interview, range);
    expect(lines(applyEdits(interview, edits))).toEqual(expected);
  });

  it('inserts lines as blocks of the same answer', () => {
    const { edits, caret } = insertLines(interview, { block: a, offset: 7 }, ['X', 'Y', 'Z'], newIds());
    const after = applyEdits(interview, edits);
    expect(lines(after).slice(0, 3)).toEqual(['a@q1:AntwortX', 'n2@q1:Y', 'n1@q1:Z eins']);
    expect(caret).toEqual({ block: 'n1', offset: 1 });
  });

  it('does not join across the border of an answer', () => {
    expect(joinBlocks(interview[1], interview[2])).toBeNull();
    expect(joinBlocks(interview[0], interview[1])?.caret).toEqual({ block: 'a', offset: 12 });
  });

  it('replaces all places as one change, special characters taken literally', () => {
    const text = [block('a', 'Frau A. und frau A. (1)'), block('b', 'A.')];
    expect(findAll(text, 'a.').length).toBe(3);
    const edits = replaceAll(text, 'Frau A.', '[Person 1]');
    expect(canonicalText(applyEdits(text, edits))).toBe('[Person 1] und [Person 1] (1)\nA.');
    expect(findAll(text, 'frau', { matchCase: true }).length).toBe(1);
  });
});

describe('sliceRange', () => {
  it('joins the pieces of several blocks with one line feed', () => {
    const text = [block('a', 'eins'), block('b', 'zwei'), block('c', 'drei')];
    expect(sliceRange(text, anchor('a', 2, 'c', 1))).toBe('ns\nzwei\nd');
    expect(sliceRange(text, anchor('x', 0, 'a', 1))).toBe('');
  });
});

function withMark(blocks: readonly Block[], x: number, y: number): readonly Block[] {
  return blocks.map((part, index) => {
    const [start, end] = [Math.min(x, y, part.text.length), Math.min(Math.max(x, y), part.text.length)];
    const marks = tidyMarks([{ kind: 'verbatim', start, end }]);
    return index % 2 === 0 ? { ...part, marks } : part;
  });
}

function shuffled(blocks: readonly Block[], order: readonly number[]): readonly Block[] {
  return blocks
    .map((part, index) => ({ part, key: order[index] ?? index }))
    .sort((p, q) => p.key - q.key)
    .map(({ part }) => part);
}
