import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FlatCut,
  flatPassage,
  leaveOut,
  putIn,
  replaceWords,
  segmentsOf,
  takeBack,
  toCutPlaces,
  toFlatCuts,
} from '#shared/quote/flatQuote';
import { resolveRange } from '#shared/text/range';
import { block } from '../../fixtures/caseReport';

const text = 'eins zwei drei vier';
const of = (word: string) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length });

describe('working on the words of a passage', () => {
  test('words left out one after the other become one elision, and come back one by one', () => {
    const both = leaveOut(text, leaveOut(text, [], of('zwei')), of('drei'));
    expect(both).toEqual([{ from: 5, to: 14, insert: '' }]);
    expect(takeBack(both, of('drei'))).toEqual([{ from: 5, to: 10, insert: '' }]);
  });

  test('words are put in, changed and taken out again', () => {
    const once = putIn([], 5, ' im Haus ');
    expect(once).toEqual([{ from: 5, to: 5, insert: 'im Haus' }]);
    expect(putIn(once, 5, 'hier')).toEqual([{ from: 5, to: 5, insert: 'hier' }]);
    expect(putIn(once, 5, '')).toEqual([]);
  });

  test('words are replaced, and leaving them out replaces the replacement', () => {
    const replaced = replaceWords([], of('zwei'), 'x');
    expect(replaced).toEqual([{ ...of('zwei'), insert: 'x' }]);
    expect(leaveOut(text, replaced, of('zwei'))).toEqual([{ ...of('zwei'), insert: '' }]);
  });

  test('segments join to the passage, and none is half left out', () => {
    const cut = fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('', 'x'))
      .map(([a, b, insert]): FlatCut => ({ from: Math.min(a, b), to: Math.max(a, b), insert }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const segments = segmentsOf(text, cuts);
        expect(segments.map((one) => one.text).join('')).toBe(text);
        for (const { from, to, left } of segments) {
          for (let i = from; i < to; i++) expect(cuts.some((one) => one.from <= i && i < one.to)).toBe(left);
        }
      }),
    );
  });

  test('places go to the source and back', () => {
    const blocks = [block('a', 'Erst das eine.', null), block('b', 'Dann das andere.', null)];
    const first = blocks[0]?.id ?? block('', '', null).id;
    const second = blocks[1]?.id ?? first;
    const passage = flatPassage(
      resolveRange(blocks, { start: { block: first, offset: 5 }, end: { block: second, offset: 8 } }),
    );
    expect(passage.text).toBe('das eine.\nDann das');
    fc.assert(
      fc.property(fc.nat(passage.text.length), fc.nat(passage.text.length), (a, b) => {
        const cut = { from: Math.min(a, b), to: Math.max(a, b), insert: a === b ? 'x' : '' };
        // A line end alone is no character of either paragraph.
        fc.pre(passage.text.slice(cut.from, cut.to) !== '\n');
        const there = toFlatCuts(passage, toCutPlaces(passage, [cut]));
        expect(passage.text.slice(there[0]?.from, there[0]?.to).trim()).toBe(
          passage.text.slice(cut.from, cut.to).trim(),
        );
      }),
    );
  });
});
