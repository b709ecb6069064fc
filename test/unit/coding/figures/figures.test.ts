import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { type CodedSegment, codedSegments } from '#shared/coding/figures/codedSegments';
import { codeFrequencies } from '#shared/coding/figures/codeFrequencies';
import { coOccurrence, type Together } from '#shared/coding/figures/coOccurrence';
import { codesBy } from '#shared/coding/figures/crossTable';
import { drawBars } from '#shared/coding/figures/drawBars';
import { printSvg } from '#shared/coding/figures/drawing';
import { drawMatrix } from '#shared/coding/figures/drawMatrix';
import { type Code, plainCode } from '#shared/model/coding';
import { asId } from '#shared/model/ids';
import { makeCorpus } from '../../../bench/corpus/makeCorpus';

function code(id: string, parent: string | null): Code {
  return {
    id: asId(id),
    parent: parent === null ? null : asId(parent),
    position: 0,
    ...plainCode,
    name: id,
    definition: '',
    rule: '',
    color: '#0072b2',
  };
}

const tree = codesInTreeOrder({
  codes: Object.fromEntries(
    [code('top', null), code('sub', 'top'), { ...code('other', null), position: 1 }].map((one) => [
      one.id,
      one,
    ]),
  ),
});

function segment(
  given: string,
  text: string,
  start: number,
  end: number,
  more: Partial<CodedSegment> = {},
): CodedSegment {
  return {
    code: asId(given),
    text: asId(text),
    interview: null,
    site: asId('s1'),
    role: 'GF',
    start,
    end,
    firstBlock: Math.floor(start / 10),
    lastBlock: Math.floor(Math.max(start, end - 1) / 10),
    answers: [`q${Math.floor(start / 20)}`],
    ...more,
  };
}

describe('frequencies', () => {
  test('count a code with its subcodes, distinct texts and sites', () => {
    const segments = [
      segment('top', 'a', 0, 5),
      segment('sub', 'a', 5, 9),
      segment('sub', 'b', 0, 5, { site: asId('s2') }),
      segment('other', 'a', 0, 5),
    ];
    expect(codeFrequencies(tree, segments)).toEqual([
      { code: 'top', level: 0, own: 1, passages: 3, texts: 2, sites: 2 },
      { code: 'sub', level: 1, own: 2, passages: 2, texts: 2, sites: 2 },
      { code: 'other', level: 0, own: 1, passages: 1, texts: 1, sites: 1 },
    ]);
  });

  test('of the whole corpus add up to its distinct codings', () => {
    const corpus = makeCorpus({ seed: 5, size: 'small' });
    const codes = codesInTreeOrder(Object.values(corpus.codebook)[0] ?? { codes: {} });
    const segments = codedSegments(corpus, { kind: 'all' });
    const own = codeFrequencies(codes, segments).reduce((sum, one) => sum + one.own, 0);
    expect(own).toBe(segments.length);
    const [coder] = Object.values(Object.values(corpus.project)[0]?.people ?? {});
    if (coder === undefined) throw new Error('an empty corpus');
    const mine = codedSegments(corpus, { kind: 'coder', coder: coder.id });
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(segments.length);
    expect(codedSegments(corpus, { kind: 'agreed' })).toEqual([]);
  });
});

describe('tables', () => {
  const segments = [
    segment('sub', 'a', 0, 5),
    segment('sub', 'a', 6, 9),
    segment('other', 'b', 0, 5, { role: 'PL' }),
    segment('other', 'd', 0, 5, { role: null, site: null }),
  ];

  test('cross codes with roles, by passages or by texts', () => {
    expect(codesBy('role', tree, ['GF', 'PL'], segments, 'passages').cells).toEqual([
      [2, 0],
      [2, 0],
      [0, 1],
    ]);
    expect(codesBy('role', tree, ['GF', 'PL'], segments, 'texts').cells).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('co-occurrence', () => {
  const codes = ['top', 'sub', 'other'].map((id) => asId<Code['id']>(id));

  test.each<[string, Together, number]>([
    ['sharing characters', { kind: 'overlap' }, 1],
    ['in the same answer', { kind: 'answer' }, 2],
    ['at most one block away', { kind: 'near', blocks: 1 }, 3],
  ])('%s', (_, together, expected) => {
    const segments = [
      segment('top', 'a', 0, 8),
      segment('sub', 'a', 5, 9),
      segment('sub', 'a', 12, 15),
      segment('sub', 'a', 25, 28),
      segment('sub', 'elsewhere', 0, 8),
    ];
    const { cells } = coOccurrence(codes, segments, { ...together });
    // Blocks are ten characters long, answers twenty.
    const [row] = cells;
    expect(row?.[1]).toBe(expected === 3 ? 2 : expected);
    expect(cells[1]?.[0]).toBe(row?.[1]);
  });

  const some = fc.array(
    fc
      .tuple(
        fc.constantFrom('top', 'sub', 'other'),
        fc.constantFrom('a', 'b'),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
      )
      .map(([given, text, start, size]) => segment(given, text, start, start + size)),
    { maxLength: 12 },
  );

  test('is symmetric and is what comparing every pair says', () => {
    fc.assert(
      fc.property(some, (segments) => {
        for (const together of [
          { kind: 'overlap' },
          { kind: 'answer' },
          { kind: 'near', blocks: 2 },
        ] as const) {
          const { cells } = coOccurrence(codes, segments, together);
          const slow = codes.map((a) =>
            codes.map((b) => {
              let count = 0;
              segments.forEach((x, i) => {
                segments.forEach((y, j) => {
                  if (j <= i || x.text !== y.text) return;
                  const pair = [x.code, y.code];
                  if (!(pair[0] === a && pair[1] === b) && !(pair[0] === b && pair[1] === a)) return;
                  const gap = Math.max(x.firstBlock, y.firstBlock) - Math.min(x.lastBlock, y.lastBlock);
                  const first = x.start <= y.start ? x : y;
                  const second = first === x ? y : x;
                  const yes =
                    together.kind === 'overlap'
                      ? x.start < y.end && y.start < x.end
                      : together.kind === 'answer'
                        ? x.answers.some((one) => y.answers.includes(one))
                        : second.firstBlock - first.lastBlock <= together.blocks;
                  if (yes && gap < 1000) count += 1;
                });
              });
              return count;
            }),
          );
          expect(cells).toEqual(slow);
        }
      }),
    );
  });
});

describe('drawings', () => {
  test('are well-formed XML whatever codes are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), (names) => {
        const labels = [...names, '<script>&"\u0000\ud800'];
        const pictures = [
          drawBars(
            'Erfunden <b>',
            labels.map((label, i) => ({ label, level: i % 3, value: i, color: '#0072b2' })),
          ),
          drawMatrix('Erfunden', { rows: labels.map((label) => ({ label, level: 0 })), columns: labels }, [
            [3, 1],
          ]),
        ];
        for (const picture of pictures) {
          const parser = new SaxesParser({ xmlns: true });
          const tags: string[] = [];
          parser.on('error', (error) => {
            throw error;
          });
          parser.on('opentag', ({ name }) => tags.push(name));
          parser.write(printSvg(picture)).close();
          const known = ['svg', 'title', 'rect', 'text', 'line'];
          expect(tags.filter((tag) => !known.includes(tag))).toEqual([]);
        }
      }),
    );
    // A hundred pictures are parsed whole: on a busy machine that takes longer than a test usually may.
  }, 30_000);
});
