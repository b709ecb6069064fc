import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveBoundary } from '#shared/coding/moveBoundary';
import { sliceRange, tightenRange } from '#shared/text/range';
import { anchor, block } from '../../support/text/blocks';
import { texts } from '../../support/text/randomEdits';

const text = [block('a', 'Erst kommt das Haus.'), block('b', ''), block('c', 'Dann der Garten.')];

describe('an edge of a passage', () => {
  test.each([
    ['start', 'back', 'word', 'Erst kommt das'],
    ['start', 'forward', 'word', 'das'],
    ['end', 'back', 'word', 'kommt'],
    ['end', 'forward', 'word', 'kommt das Haus'],
    ['start', 'back', 'character', ' kommt das'],
    ['start', 'forward', 'character', 'ommt das'],
    ['end', 'back', 'character', 'kommt da'],
    ['end', 'forward', 'character', 'kommt das '],
  ] as const)('%s %s by %s', (edge, direction, by, expected) => {
    const range = anchor('a', 5, 'a', 14);
    const moved = moveBoundary(text, range, { edge, direction, by });
    expect(moved && sliceRange(text, moved)).toBe(expected);
  });

  test('goes on in the next paragraph with words, and comes back', () => {
    const range = anchor('a', 15, 'a', 20);
    const out = moveBoundary(text, range, { edge: 'end', direction: 'forward', by: 'word' });
    expect(out && sliceRange(text, out)).toBe('Haus.\n\nDann');
    const back = out && moveBoundary(text, out, { edge: 'end', direction: 'back', by: 'word' });
    expect(back && sliceRange(text, back)).toBe('Haus.');
  });

  test('stops where nothing would be left, and at the ends of the text', () => {
    expect(
      moveBoundary(text, anchor('a', 0, 'a', 4), { edge: 'end', direction: 'back', by: 'word' }),
    ).toBeNull();
    expect(
      moveBoundary(text, anchor('a', 0, 'a', 4), { edge: 'start', direction: 'back', by: 'word' }),
    ).toBeNull();
    expect(
      moveBoundary(text, anchor('c', 0, 'c', 16), { edge: 'end', direction: 'forward', by: 'character' }),
    ).toBeNull();
  });

  test('moves the way it was asked, and leaves the other edge alone', () => {
    const move = fc.record({
      edge: fc.constantFrom('start' as const, 'end' as const),
      direction: fc.constantFrom('back' as const, 'forward' as const),
      by: fc.constantFrom('character' as const, 'word' as const),
    });
    fc.assert(
      fc.property(texts, fc.nat(8), fc.nat(8), fc.nat(20), fc.nat(20), move, (blocks, i, j, x, y, wanted) => {
        const first = blocks[Math.min(i, j) % blocks.length];
        const last = blocks[Math.max(i, j) % blocks.length];
        if (first === undefined || last === undefined) return;
        const range = tightenRange(blocks, {
          start: { block: first.id, offset: Math.min(x, first.text.length) },
          end: { block: last.id, offset: Math.min(y, last.text.length) },
        });
        const moved = moveBoundary(blocks, range, wanted);
        if (moved === null) return;
        const other = wanted.edge === 'start' ? 'end' : 'start';
        expect(moved[other]).toEqual(range[other]);
        const place = ({ block: id, offset }: (typeof range)['start']) =>
          blocks.findIndex((one) => one.id === id) * 1000 + offset;
        const step = place(moved[wanted.edge]) - place(range[wanted.edge]);
        expect(wanted.direction === 'forward' ? step > 0 : step < 0).toBe(true);
        expect(place(moved.start)).toBeLessThan(place(moved.end));
      }),
      { numRuns: 2000 },
    );
  });
});
