import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedInterval } from '#shared/coding/agreement/codedText';
import { unitizingAlpha, valuedSpans } from '#shared/coding/agreement/unitizing';

/** The definition read character by character, for two and more coders; slow and independent. */
function slowAlpha(
  length: number,
  coders: readonly (readonly CodedInterval[])[],
  binary: boolean,
): number | null {
  const letters = coders.map((codings) =>
    Array.from({ length }, (_, at) => {
      const here = codings.filter(({ start, end }) => start <= at && at < end).map(({ code }) => code);
      return [...new Set(here)].sort().join(' ');
    }),
  );
  const name = (value: string) => (binary && value !== '' ? 'coded' : value);
  let unlike = 0;
  const sums = new Map<string, number>();
  for (let at = 0; at < length; at++) {
    letters.forEach((mine, i) => {
      const value = mine[at] ?? '';
      sums.set(name(value), (sums.get(name(value)) ?? 0) + 1);
      letters.forEach((theirs, j) => {
        if (i !== j && name(theirs[at] ?? '') !== name(value)) unlike += 1 / (letters.length - 1);
      });
    });
  }
  // A stretch is a run of one value in one coder's text; a gap's characters stand each for itself.
  const selves = new Map<string, number>();
  for (const mine of letters) {
    for (let at = 0; at < length; ) {
      const value = mine[at] ?? '';
      let end = at;
      while (end < length && mine[end] === value) end += 1;
      const square = value === '' ? end - at : (end - at) ** 2;
      selves.set(name(value), (selves.get(name(value)) ?? 0) + square);
      at = end;
    }
  }
  const total = length * letters.length;
  const all = [...selves.values()].reduce((sum, one) => sum + one, 0);
  const alike = [...sums].reduce((sum, [value, count]) => sum + count * count - (selves.get(value) ?? 0), 0);
  const expected = total - alike / (total - all / total);
  return total - all / total <= 0 || expected <= total * 1e-12 ? null : 1 - unlike / expected;
}

const length = 40;
const coding = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([code, start, size]): CodedInterval => ({ code, start, end: Math.min(length, start + size) }));
const coders = fc.array(fc.array(coding, { maxLength: 5 }), { minLength: 2, maxLength: 4 });

function alphaOf(texts: readonly (readonly (readonly CodedInterval[])[])[]) {
  return unitizingAlpha(texts.map((one) => ({ length, coders: one.map(valuedSpans) })));
}

describe('alpha for unitising', () => {
  test('is what the definition says, character by character', () => {
    fc.assert(
      fc.property(coders, (all) => {
        const fast = alphaOf([all]);
        for (const [value, slow] of [
          [fast.all, slowAlpha(length, all, false)],
          [fast.binary, slowAlpha(length, all, true)],
        ] as const) {
          if (slow === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(slow, 8);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is 0.56 for three coders of a sentence, as another implementation of the paper has it', () => {
    // Spans of the test of github.com/zeljkobekcic/KrippendorffUnitizedAlpha (2016 paper, equations 1 to 5).
    const spans = (...ends: readonly [number, number][]) =>
      ends.map(([start, end]): CodedInterval => ({ code: 'phrase', start, end }));
    const all = [spans([3, 15], [22, 53]), spans([3, 10], [22, 53]), spans([22, 46])];
    const { all: value } = unitizingAlpha([{ length: 56, coders: all.map(valuedSpans) }]);
    expect(value).toBeCloseTo(0.56, 2);
  });

  test('is 0.510, 0.413 and 0.724 for three coders: Krippendorff (2019), figure 12.11, section 12.6', () => {
    // The data of the figure and the book's values as the tests of the R package quallmer cite them. Stretches of one
    // value that touch stay apart, as the figure has them: they are not made from codings here.
    const spans = (...all: readonly [first: number, last: number, value: string][]) =>
      all.map(([first, last, value]) => ({ start: first - 1, end: last, value }));
    const { all, binary, coding } = unitizingAlpha([
      {
        length: 60,
        coders: [
          spans([1, 7, '1'], [8, 13, '2'], [31, 32, '5'], [33, 37, '6'], [38, 44, '6'], [45, 60, '7']),
          spans([1, 7, '1'], [8, 13, '3'], [14, 21, '5'], [33, 44, '6']),
          spans([1, 7, '1'], [8, 13, '4'], [14, 21, '5'], [33, 37, '6'], [38, 41, '6'], [42, 44, '6']),
        ],
      },
    ]);
    expect(all).toBeCloseTo(0.51, 3);
    // 0.4136 and 0.7256 without rounding; quallmer is off by as much and allows 0.002 and 0.006.
    expect(Math.abs((binary ?? 0) - 0.413)).toBeLessThan(0.001);
    expect(Math.abs((coding ?? 0) - 0.724)).toBeLessThan(0.002);
  });

  test('is 1 for coders who marked the same words, and below for any other', () => {
    fc.assert(
      fc.property(fc.array(coding, { minLength: 1, maxLength: 5 }), (mine) => {
        const { all, binary } = alphaOf([[mine, mine]]);
        if (all !== null) expect(all).toBeCloseTo(1, 9);
        if (binary !== null) expect(binary).toBeCloseTo(1, 9);
      }),
    );
    const there = [{ code: 'a', start: 0, end: 10 }];
    const elsewhere = [{ code: 'a', start: 20, end: 30 }];
    expect(alphaOf([[there, elsewhere]]).binary).toBeLessThan(0);
  });

  test('tells boundaries from values', () => {
    const first = [
      { code: 'a', start: 0, end: 10 },
      { code: 'b', start: 20, end: 30 },
    ];
    const sameBoundaries = [
      { code: 'a', start: 0, end: 10 },
      { code: 'c', start: 20, end: 30 },
    ];
    const sameValues = [
      { code: 'a', start: 2, end: 12 },
      { code: 'b', start: 18, end: 26 },
    ];
    const swapped = alphaOf([[first, sameBoundaries]]);
    expect(swapped.binary).toBeCloseTo(1, 9);
    expect(swapped.coding).toBeLessThan(0.6);
    const moved = alphaOf([[first, sameValues]]);
    expect(moved.binary).toBeLessThan(0.9);
    expect(moved.coding).toBeCloseTo(1, 9);
  });

  test('of several texts does not pair stretches across their ends', () => {
    const left = [[{ code: 'a', start: 30, end: 40 }], [{ code: 'a', start: 30, end: 40 }]];
    const right = [[{ code: 'a', start: 0, end: 10 }], [{ code: 'a', start: 0, end: 10 }]];
    expect(alphaOf([left, right]).all).toBeCloseTo(1, 9);
  });
});

describe('codings as stretches', () => {
  test('give overlapping codes a value of their own', () => {
    expect(
      valuedSpans([
        { code: 'b', start: 5, end: 15 },
        { code: 'a', start: 0, end: 10 },
        { code: 'a', start: 10, end: 12 },
      ]),
    ).toEqual([
      { start: 0, end: 5, value: 'a' },
      { start: 5, end: 12, value: 'a b' },
      { start: 12, end: 15, value: 'b' },
    ]);
  });
});
