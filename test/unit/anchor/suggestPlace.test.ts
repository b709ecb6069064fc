import { describe, expect, test } from 'vitest';
import { suggestPlace } from '#shared/anchor/suggestPlace';
import { asId, type BlockId } from '#shared/model/ids';
import type { Anchor } from '#shared/model/text';
import { sliceRange } from '#shared/text/range';
import { block } from '../../support/text/blocks';

const text = [
  block('a', 'Montags trifft sich die Runde.'),
  block('b', 'Die Räume sind zu eng. Die Abstimmung im ganzen Haus läuft inzwischen gut.'),
  block('c', 'Montags trifft sich die Runde.'),
  block('d', 'Das ist so.'),
];

/** An anchor in review that waits at a block. */
function waiting(at: string, exact: string): Anchor {
  const point = { block: asId<BlockId>(at), offset: 0 };
  return { start: point, end: point, state: 'review', quote: { exact, prefix: '', suffix: '' } };
}

function suggested(at: string, exact: string): string | null {
  const found = suggestPlace(text, waiting(at, exact));
  return found && `${found.range.start.block}: ${sliceRange(text, found.range)}`;
}

describe('where a lost passage may stand now', () => {
  test.each([
    [
      'the same words, nearest to where it waits',
      'd',
      'Montags trifft sich die Runde.',
      'c: Montags trifft sich die Runde.',
    ],
    ['the same words, nearest to the other end', 'a', 'die Runde', 'a: die Runde'],
    [
      'words put in between',
      'd',
      'Die Abstimmung im Haus läuft gut',
      'b: Die Abstimmung im ganzen Haus läuft inzwischen gut',
    ],
    ['other words', 'a', 'Niemand hatte den Plan gesehen', null],
    ['short words that stand everywhere', 'a', 'ist so', 'd: ist so'],
    ['short words in another order', 'a', 'so ist', null],
    ['nothing', 'a', '', null],
  ])('%s', (_, at, exact, expected) => {
    expect(suggested(at, exact)).toBe(expected);
  });

  test('the share falls as more words differ', () => {
    const share = (exact: string) => suggestPlace(text, waiting('b', exact))?.share ?? 0;
    expect(share('Die Räume sind zu eng.')).toBe(1);
    expect(share('Die alten Räume sind zu eng')).toBeLessThan(1);
    expect(share('Die alten Räume sind leider zu eng')).toBeLessThan(share('Die alten Räume sind zu eng'));
  });
});
