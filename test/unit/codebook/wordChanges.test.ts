import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../../renderer/features/codebook/details/wordChanges';

const words = fc
  .array(fc.constantFrom('Haus', 'im', ' ', '\n', 'und', 'Standort', '. '), { maxLength: 12 })
  .map((all) => all.join(''));

describe('what changed between two definitions', () => {
  test.each([
    ['Ein Haus macht mit.', 'Ein Standort macht mit.', ['Ein ', '-Haus', '+Standort', ' macht mit.']],
    ['', 'Neu.', ['+Neu.']],
    ['Alt.', '', ['-Alt.']],
    ['Gleich.', 'Gleich.', ['Gleich.']],
  ])('"%s" and "%s"', (before, after, expected) => {
    const signs = { same: '', gone: '-', new: '+' };
    expect(wordChanges(before, after).map(({ kind, text }) => `${signs[kind]}${text}`)).toEqual(expected);
  });

  test('the pieces make up both texts again, also for long ones', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(1, 200), (a, b, times) => {
        const [before, after] = [a.repeat(times), b.repeat(times)];
        const pieces = wordChanges(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });
});
