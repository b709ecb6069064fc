import { describe, expect, it } from 'vitest';
import type { Block, TextRange } from '#shared/model/text';
import { PASTE_LIMIT, pastedLines } from '#shared/text/pastedLines';
import { sliceRange } from '#shared/text/range';
import { sameBlocks } from '#shared/text/sameBlocks';
import { extendRange, selectUnit } from '#shared/text/selectUnit';
import { anchor, block } from '../../support/text/blocks';

const text: readonly Block[] = [
  block('a', 'Ein Satz. Noch einer z. B. hier.'),
  block('b', ''),
  block('c', 'Weiter geht es.'),
];

function words(range: TextRange): string {
  return sliceRange(text, range);
}

describe('selectUnit', () => {
  it.each([
    ['a caret to its word', anchor('a', 5, 'a', 5), 'word', 'Satz'],
    ['a caret to its sentence', anchor('a', 12, 'a', 12), 'sentence', 'Noch einer z. B. hier.'],
    ['parts of words to whole ones', anchor('a', 6, 'a', 12), 'word', 'Satz. Noch'],
    [
      'over blocks to whole sentences',
      anchor('a', 12, 'c', 3),
      'sentence',
      'Noch einer z. B. hier.\n\nWeiter geht es.',
    ],
    [
      'over blocks to whole paragraphs',
      anchor('a', 12, 'c', 3),
      'paragraph',
      text.map((b) => b.text).join('\n'),
    ],
  ] as const)('grows %s', (_, range, unit, expected) => {
    expect(words(selectUnit(text, range, unit))).toBe(expected);
  });
});

describe('extendRange', () => {
  it('goes on in the next block that has text, and back', () => {
    const sentence = anchor('a', 10, 'a', 32);
    const further = extendRange(text, sentence, 'word', 'forward');
    expect(words(further)).toBe('Noch einer z. B. hier.\n\nWeiter');
    expect(words(extendRange(text, anchor('c', 0, 'c', 6), 'sentence', 'back'))).toBe(
      'Noch einer z. B. hier.\n\nWeiter',
    );
  });

  it('stays at the ends of the text', () => {
    const all = anchor('a', 0, 'c', 15);
    expect(extendRange(text, all, 'sentence', 'forward')).toEqual({ ...all });
    expect(extendRange(text, all, 'paragraph', 'back').start).toEqual(all.start);
  });
});

describe('pastedLines', () => {
  it.each([
    ['eins\r\nzwei\rdrei\u2028vier', ['eins', 'zwei', 'drei', 'vier']],
    ['mit\tTab, ohne\u0000Null\u0007 und \uFEFFMarke', ['mit\tTab, ohneNull und Marke']],
    ['eins\n\nzwei\n\n', ['eins', '', 'zwei']],
    ['halb \ud83d, ganz 😀', ['halb , ganz 😀']],
    ['', ['']],
  ])('%j', (pasted, lines) => {
    expect(pastedLines(pasted)).toEqual({ kind: 'lines', lines });
  });

  it('refuses what is too long, by a single character', () => {
    expect(pastedLines('x'.repeat(PASTE_LIMIT)).kind).toBe('lines');
    expect(pastedLines('x'.repeat(PASTE_LIMIT + 1)).kind).toBe('tooLarge');
  });
});

describe('sameBlocks', () => {
  it('looks at everything a block is', () => {
    expect(sameBlocks(text, [...text.map((part) => ({ ...part }))])).toBe(true);
    expect(sameBlocks(text, text.slice(1))).toBe(false);
    const marked = text.with(
      0,
      block('a', text[0]?.text ?? '', null, [{ kind: 'emphasis', start: 0, end: 3 }]),
    );
    expect(sameBlocks(text, marked)).toBe(false);
    expect(sameBlocks(text, text.with(2, block('c', 'Weiter geht es.', 'q')))).toBe(false);
  });
});
