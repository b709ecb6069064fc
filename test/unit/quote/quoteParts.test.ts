import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/model/text';
import { type CutPlace, joinCuts } from '#shared/quote/cutsOfQuote';
import { printQuote, quoteParts } from '#shared/quote/quoteParts';
import { marksOf } from '#shared/report/quotation';
import { blockOrder, comparePoints, resolveRange } from '#shared/text/range';
import { block } from '../../fixtures/caseReport';

const sentence = 'Am Anfang kannten wir nur die Namen an den Türen.';

function cut(from: number, to: number, insert = '', id = 'b'): CutPlace {
  return {
    start: { block: block(id, '', null).id, offset: from },
    end: { block: block(id, '', null).id, offset: to },
    insert,
  };
}

function print(
  text: string,
  cuts: readonly CutPlace[],
  marks: keyof typeof marksOf = 'german',
  ellipsis: 'round' | 'square' = 'round',
): string {
  const blocks = [block('b', text, null)];
  const pieces = resolveRange(blocks, cut(0, text.length));
  const style = { marks: marksOf[marks], ellipsis };
  return printQuote(quoteParts(blocks, pieces, joinCuts(cuts, blockOrder(blocks)), style), style.marks);
}

describe('a quotation', () => {
  const of = (words: string) => [sentence.indexOf(words), sentence.indexOf(words) + words.length] as const;
  test.each([
    ['nothing cut', [], '„Am Anfang kannten wir nur die Namen an den Türen.“'],
    ['words left out', [cut(...of('nur die Namen'))], '„Am Anfang kannten wir (…) an den Türen.“'],
    [
      'left out with its blanks',
      [cut(...of(' nur die Namen '))],
      '„Am Anfang kannten wir (…) an den Türen.“',
    ],
    ['left out at the start', [cut(...of('Am Anfang '))], '„(…) kannten wir nur die Namen an den Türen.“'],
    [
      'left out before the full stop',
      [cut(...of(' an den Türen'))],
      '„Am Anfang kannten wir nur die Namen (…).“',
    ],
    [
      'a word put in',
      [cut(of('nur')[0], of('nur')[0], 'im Haus')],
      '„Am Anfang kannten wir [im Haus] nur die Namen an den Türen.“',
    ],
    [
      'a word put in after another',
      [cut(of('wir')[1], of('wir')[1], 'das Team')],
      '„Am Anfang kannten wir [das Team] nur die Namen an den Türen.“',
    ],
    ['a letter replaced', [cut(0, 1, 'a')], '„[a]m Anfang kannten wir nur die Namen an den Türen.“'],
    [
      'an ending put in',
      [cut(of('Namen')[1] - 1, of('Namen')[1] - 1, 'x')],
      '„Am Anfang kannten wir nur die Name[x]n an den Türen.“',
    ],
    [
      'words replaced',
      [cut(...of('wir'), 'die Befragten')],
      '„Am Anfang kannten [die Befragten] nur die Namen an den Türen.“',
    ],
    [
      'two cuts that meet',
      [cut(...of('nur ')), cut(...of('die Namen '))],
      '„Am Anfang kannten wir (…) an den Türen.“',
    ],
  ])('%s', (_, cuts, expected) => {
    expect(print(sentence, cuts)).toBe(expected);
  });

  test('in every kind of mark, with the single ones inside', () => {
    const text = 'dort hieß es „Ihr redet“, und das saß';
    const from = text.indexOf('und');
    const cuts = [cut(from, text.length)];
    expect(print(text, cuts, 'german')).toBe('„dort hieß es ‚Ihr redet‘, (…)“');
    expect(print(text, cuts, 'english', 'square')).toBe('“dort hieß es ‘Ihr redet’, […]”');
    expect(print(text, cuts, 'guillemetsIn')).toBe('»dort hieß es ›Ihr redet‹, (…)«');
    expect(print(text, cuts, 'guillemetsOut')).toBe('«dort hieß es ‹Ihr redet›, (…)»');
  });

  test('over two paragraphs, cut across their edge, is one line', () => {
    const blocks = [block('a', 'Erst das eine.', null), block('b', 'Dann das andere.', null)];
    const pieces = resolveRange(blocks, { start: cut(0, 0, '', 'a').start, end: cut(16, 16).start });
    const across = {
      start: { block: block('a', '', null).id, offset: 5 },
      end: { block: block('b', '', null).id, offset: 5 },
      insert: '',
    };
    const style = { marks: marksOf.german, ellipsis: 'round' } as const;
    expect(printQuote(quoteParts(blocks, pieces, [across], style), style.marks)).toBe(
      '„Erst (…) das andere.“',
    );
  });
});

/** Characters that stand for nothing else and are never written by the program. */
const firstOwn = 0x4e00;

function ownText(blocks: number, length: number): readonly Block[] {
  return Array.from({ length: blocks }, (_, b) =>
    block(
      `p${b}`,
      Array.from({ length }, (_unused, i) => String.fromCharCode(firstOwn + b * length + i)).join(''),
      null,
    ),
  );
}

describe('for any cuts', () => {
  const length = 12;
  const point = fc.record({ block: fc.nat({ max: 2 }), offset: fc.nat({ max: length }) });
  const range = fc.tuple(point, point).map(([a, b]) => {
    const at = (p: { block: number; offset: number }) => p.block * 100 + p.offset;
    const [start, end] = at(a) <= at(b) ? [a, b] : [b, a];
    return { start, end };
  });

  test('a quotation prints exactly what is in the passage and outside every cut, and cuts never overlap', () => {
    const blocks = ownText(3, length);
    const order = blockOrder(blocks);
    const toPoint = (p: { block: number; offset: number }) => ({
      block: block(`p${p.block}`, '', null).id,
      offset: p.offset,
    });
    fc.assert(
      fc.property(
        range,
        fc.array(fc.tuple(range, fc.constantFrom('', 'x')), { maxLength: 6 }),
        (passage, wished) => {
          const whole = { start: toPoint(passage.start), end: toPoint(passage.end) };
          const cuts = joinCuts(
            wished.map(([{ start, end }, insert]) => ({ start: toPoint(start), end: toPoint(end), insert })),
            order,
          );
          cuts.slice(1).forEach((one, i) => {
            const before = cuts[i];
            if (before !== undefined)
              expect(comparePoints(before.end, one.start, order)).toBeLessThanOrEqual(0);
          });
          const style = { marks: marksOf.german, ellipsis: 'round' } as const;
          const printed = quoteParts(blocks, resolveRange(blocks, whole), cuts, style)
            .map(({ text }) => text)
            .join('');
          const inside = (
            b: number,
            i: number,
            {
              start,
              end,
            }: { start: { block: number; offset: number }; end: { block: number; offset: number } },
          ) => start.block * 100 + start.offset <= b * 100 + i && b * 100 + i < end.block * 100 + end.offset;
          const kept = blocks
            .flatMap(({ text }, b) =>
              [...text].filter(
                (_c, i) => inside(b, i, passage) && !wished.some(([one]) => inside(b, i, one)),
              ),
            )
            .join('');
          expect([...printed].filter((c) => c.charCodeAt(0) >= firstOwn).join('')).toBe(kept);
        },
      ),
    );
  });
});
