import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import { CONTEXT_LENGTH, quoteRange } from '#shared/anchor/quote';
import { asId, type BlockId } from '#shared/model/ids';
import type { Anchor, Block } from '#shared/model/text';
import { deleteRange } from '#shared/text/compose';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { isEmptyRange, sliceRange, tightenRange } from '#shared/text/range';
import { replaceAll } from '#shared/text/replaceAll';
import { anchor, block } from '../../support/text/blocks';
import { oracle } from '../../support/text/oracle';
import { texts, toEdits, wishes } from '../../support/text/randomEdits';

const a = asId<BlockId>('a');
const b = asId<BlockId>('b');
const c = asId<BlockId>('c');
const n = asId<BlockId>('n');

/** Carries one anchor and says what it stands on afterwards. */
function carryOne(before: readonly Block[], one: Anchor, edits: readonly TextEdit[]) {
  const carried = carryAnchors({ one }, before, edits).one;
  if (!carried) throw new Error('the anchor was lost');
  return { carried, words: sliceRange(applyEdits(before, edits), carried) };
}

function splice(at: number, remove: number, insert: string): TextEdit {
  return { kind: 'splice', block: a, at, remove, insert };
}

describe('an anchor on "gute" in "Eine gute Antwort"', () => {
  const text = [block('a', 'Eine gute Antwort')];
  const gute = anchor('a', 5, 'a', 9);

  it.each<[string, TextEdit[], string]>([
    ['text before it', [splice(0, 0, 'Noch ')], 'gute'],
    ['text behind it', [splice(12, 0, 'x')], 'gute'],
    ['text at its start', [splice(5, 0, 'sehr ')], 'gute'],
    ['text at its end', [splice(9, 0, 're')], 'gute'],
    ['text inside', [splice(7, 0, 'XX')], 'guXXte'],
    ['its first letters deleted', [splice(3, 4, '')], 'te'],
    ['its last letters typed over', [splice(8, 3, 'X')], 'gut'],
    ['a middle letter typed over', [splice(6, 1, 'oooo')], 'goooote'],
    ['a split inside', [{ kind: 'split', block: a, at: 7, into: n, keep: 'head' }], 'gu\nte'],
    ['a split at its start', [{ kind: 'split', block: a, at: 5, into: n, keep: 'head' }], 'gute'],
    ['a split at its end', [{ kind: 'split', block: a, at: 9, into: n, keep: 'tail' }], 'gute'],
    ['its words replaced', [{ kind: 'replace', block: a, at: 5, remove: 4, insert: 'bessere' }], 'bessere'],
    [
      'a part of it replaced with more',
      [{ kind: 'replace', block: a, at: 3, remove: 4, insert: '_' }],
      '_te',
    ],
    ['a move of its block', [{ kind: 'move', block: a, after: null }], 'gute'],
  ])('survives %s', (_, edits, words) => {
    const result = carryOne(text, gute, edits);
    expect(result.words).toBe(words);
    expect(result.carried.state).toBe('placed');
  });

  it('goes to review with its words when they are deleted, and waits where they were', () => {
    const { carried } = carryOne(text, gute, [splice(4, 6, '')]);
    expect(carried).toEqual({
      ...anchor('a', 4, 'a', 4),
      state: 'review',
      quote: { exact: 'gute', prefix: 'Eine ', suffix: ' Antwort' },
    });
  });

  it('quotes what it stood on before the first of several deletions', () => {
    const edits = [8, 7, 6, 5].map((at) => splice(at, 1, ''));
    expect(carryOne(text, gute, edits).carried.quote?.exact).toBe('gute');
  });

  it('typed over as a whole goes to review, replaced as a whole does not', () => {
    expect(carryOne(text, gute, [splice(5, 4, 'schlechte')]).carried.state).toBe('review');
    const replaced = carryOne(text, gute, replaceAll(text, 'gute', 'schlechte'));
    expect(replaced.words).toBe('schlechte');
  });

  it('keeps its identity when nothing happens to it, and so does the record', () => {
    const all = { gute, second: anchor('a', 0, 'a', 4) };
    expect(carryAnchors(all, text, [splice(17, 0, '!')])).toBe(all);
    const moved = carryAnchors(all, text, [splice(4, 0, ' so')]);
    expect(moved).not.toBe(all);
    expect(moved.second).toBe(all.second);
    expect(moved.gute).not.toBe(all.gute);
  });
});

describe('an anchor in review', () => {
  it('stays put through later edits and never comes back by itself', () => {
    const text = [block('a', 'vorher nachher')];
    const gone = {
      ...anchor('a', 7, 'a', 7),
      state: 'review' as const,
      quote: quoteRange(text, anchor('a', 0, 'a', 6)),
    };
    const edits: TextEdit[] = [
      splice(7, 0, 'mitten '),
      splice(0, 3, ''),
      { kind: 'split', block: a, at: 2, into: n, keep: 'head' },
    ];
    const { carried } = carryOne(text, gone, edits);
    expect(carried).toEqual({ ...gone, start: { block: n, offset: 2 }, end: { block: n, offset: 2 } });
  });

  it.each<[string, Block[], string, { block: string; offset: number }]>([
    [
      'the block before',
      [block('a', 'eins'), block('b', 'zwei'), block('c', 'drei')],
      'b',
      { block: 'a', offset: 4 },
    ],
    [
      'the block behind, at the start of a text',
      [block('b', 'zwei'), block('c', 'drei')],
      'b',
      { block: 'c', offset: 0 },
    ],
    [
      'its own answer rather than another',
      [block('a', 'eins', 'q1'), block('b', 'zwei', 'q2'), block('c', 'drei', 'q2')],
      'b',
      { block: 'c', offset: 0 },
    ],
    ['itself when the text is empty', [block('b', 'zwei')], 'b', { block: 'b', offset: 0 }],
  ])('goes to the edge of %s when its block is removed', (_, text, id, place) => {
    const { carried } = carryOne(text, anchor(id, 1, id, 3), [{ kind: 'remove', block: asId<BlockId>(id) }]);
    expect(carried.state).toBe('review');
    expect(carried.start).toEqual(place);
    expect(carried.end).toEqual(place);
    expect(carried.quote?.exact).toBe('we');
  });

  it('comes home when an emptied text gets a block again', () => {
    const text = [block('a', 'eins')];
    const edits: TextEdit[] = [
      { kind: 'remove', block: a },
      { kind: 'insert', block: block('n', 'neu'), after: null },
    ];
    expect(carryOne(text, anchor('a', 0, 'a', 4), edits).carried.start).toEqual({ block: 'n', offset: 0 });
  });
});

describe('an anchor over several blocks', () => {
  const text = [block('a', 'aaaa'), block('b', 'bbbbbb'), block('c', 'cccc'), block('d', 'dd')];
  const all = anchor('a', 2, 'c', 2);

  it.each<[string, TextEdit[], string]>([
    ['its middle block removed', [{ kind: 'remove', block: b }], 'aa\ncc'],
    ['its first block removed', [{ kind: 'remove', block: a }], 'bbbbbb\ncc'],
    ['its last block removed', [{ kind: 'remove', block: c }], 'aa\nbbbbbb'],
    ['its blocks joined', [{ kind: 'join', first: a, second: b, keep: 'second' }], 'aabbbbbb\ncc'],
    [
      'a block inserted inside',
      [{ kind: 'insert', block: block('n', 'neu'), after: a }],
      'aa\nneu\nbbbbbb\ncc',
    ],
    ['a block inserted behind', [{ kind: 'insert', block: block('n', 'neu'), after: c }], 'aa\nbbbbbb\ncc'],
    [
      'a stranger moved into it',
      [{ kind: 'move', block: asId<BlockId>('d'), after: b }],
      'aa\nbbbbbb\ndd\ncc',
    ],
    [
      'its larger middle block moved away: it goes along',
      [{ kind: 'move', block: b, after: asId<BlockId>('d') }],
      'bbbbbb',
    ],
    [
      'its smaller first block moved away: it stays',
      [{ kind: 'move', block: a, after: asId<BlockId>('d') }],
      'bbbbbb\ncc',
    ],
    [
      'its last block moved into its middle: all of it belongs',
      [{ kind: 'move', block: c, after: a }],
      'aa\ncccc\nbbbbbb',
    ],
  ])('with %s', (_, edits, words) => {
    expect(carryOne(text, all, edits).words).toBe(words);
  });

  it('keeps all its text when two whole blocks change places', () => {
    const whole = anchor('b', 0, 'c', 4);
    expect(carryOne(text, whole, [{ kind: 'move', block: c, after: a }]).words).toBe('cccc\nbbbbbb');
  });

  it('leaves each answer its rest when a deletion runs across answers', () => {
    const answers = [block('a', 'eins zwei', 'q1'), block('b', 'drei', 'q2'), block('c', 'vier elf', 'q3')];
    const { edits } = deleteRange(answers, anchor('a', 5, 'c', 5));
    const result = carryOne(answers, anchor('a', 0, 'c', 8), edits);
    expect(result.words).toBe('eins \n\nelf');
    const inside = carryOne(answers, anchor('b', 0, 'b', 4), edits).carried;
    expect(inside).toMatchObject({ state: 'review', start: { block: 'b', offset: 0 } });
  });
});

describe('quoteRange', () => {
  it('takes context over the borders of blocks and never half a character', () => {
    const text = [block('a', `x${'😀'.repeat(20)}`), block('b', 'Wort'), block('c', 'y'.repeat(50))];
    const { prefix, exact, suffix } = quoteRange(text, anchor('b', 0, 'b', 4));
    expect(exact).toBe('Wort');
    expect(prefix).toBe(`${'😀'.repeat(15)}\n`);
    expect(suffix).toBe(`\n${'y'.repeat(CONTEXT_LENGTH - 1)}`);
  });
});

describe('any edits', () => {
  const points = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));

  it('leave every anchor exactly where its characters are', () => {
    fc.assert(
      fc.property(texts, fc.array(points, { minLength: 1, maxLength: 4 }), wishes, (before, places, list) => {
        const anchors = Object.fromEntries(
          places.flatMap((place, index) => {
            const made = anchorAt(before, place);
            return made ? [[`anchor${index}`, made]] : [];
          }),
        );
        const edits = toEdits(before, list);
        const after = applyEdits(before, edits);
        const carried = carryAnchors(anchors, before, edits);
        expect(Object.keys(carried)).toEqual(Object.keys(anchors));
        for (const [id, was] of Object.entries(anchors)) {
          const now = carried[id];
          const expected = oracle(before, was, edits);
          if (expected.slice === null) {
            expect(now?.state).toBe('review');
            expect(now?.quote).toEqual(quoteRange(before, was));
            expect(now?.start).toEqual(now?.end);
            const home = after.find((part) => part.id === now?.start.block);
            if (after.length > 0) expect(now?.start.offset).toBeLessThanOrEqual(home?.text.length ?? -1);
          } else {
            expect(now).toEqual({ state: 'placed', start: expected.start, end: expected.end });
            if (now) expect(sliceRange(after, now)).toBe(expected.slice);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** A tight, non-empty anchor between two random points, or null. */
function anchorAt(
  blocks: readonly Block[],
  [x, i, y, j]: readonly [number, number, number, number],
): Anchor | null {
  const [p, q] = [x % blocks.length, y % blocks.length];
  const [first, last] = [blocks[Math.min(p, q)], blocks[Math.max(p, q)]];
  if (!first || !last) return null;
  const offsets = [i % (first.text.length + 1), j % (last.text.length + 1)];
  if (first === last) offsets.sort((left, right) => left - right);
  const [start = 0, end = 0] = offsets;
  const range = tightenRange(blocks, {
    start: { block: first.id, offset: start },
    end: { block: last.id, offset: end },
  });
  return isEmptyRange(range) ? null : { ...range, state: 'placed' };
}
