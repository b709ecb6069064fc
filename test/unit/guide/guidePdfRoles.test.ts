import { describe, expect, test } from 'vitest';
import { importGuideLines } from '#shared/guide/importGuideLines';
import { pdfLines } from '#shared/guide/pdf/pdfLines';
import type { PdfPage, PdfRun } from '#shared/guide/pdf/pdfPage';
import type { Guide } from '#shared/model/guide';
import { sketchOf } from '../../support/guideSketch';

let counter = 0;
function uuid(): string {
  return `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`;
}

function read(...pages: readonly PdfPage[]): Guide {
  const options = { fileName: 'guide.pdf', now: '2026-01-05T08:00:00.000Z', newId: uuid };
  const result = importGuideLines(pdfLines(pages), options);
  if (!result.ok) throw new Error(result.reason);
  return result.guide;
}

/** Letters are taken for 5.5 points wide, as in eleven-point type. */
function run(x: number, y: number, text: string, size = 11): PdfRun {
  return { text, x, y, width: text.length * size * 0.5, size };
}

function page(...runs: readonly PdfRun[]): PdfPage {
  return { height: 842, runs };
}

const title = run(72, 780, 'Leitfaden Waschhaus', 16);
const remark = [
  run(72, 750, 'Alles in diesem Leitfaden ist erfunden. Niemand wurde je nach einem Waschhaus gefragt, und'),
  run(72, 737, 'die Rollen stehen nur in den Spalten der Tabelle.'),
];
const [KO, EH, NA] = [380, 430, 480];

/** Heads and ticks stand in the middle of their columns. */
function heads(y: number): PdfRun[] {
  return [
    run(72, y, 'Nr.'),
    run(110, y, 'Frage'),
    run(KO - 6, y, 'KO'),
    run(EH - 6, y, 'EH'),
    run(NA - 6, y, 'NA'),
  ];
}

function ticks(y: number, ...columns: readonly number[]): PdfRun[] {
  return columns.map((x) => run(x - 3, y, 'x'));
}

/** The question's second line would have fitted into the first one, if the text went on to the page's edge. */
function rows(tickAt: 'top' | 'middle'): PdfRun[] {
  const down = tickAt === 'top' ? 0 : 6.5;
  return [
    run(72, 670, '1.1'),
    run(110, 670, 'Wer wäscht an welchem Tag, und wer'),
    run(110, 657, 'wäscht nie?'),
    ...ticks(670 - down, KO, EH),
    run(72, 640, '1.2'),
    run(110, 640, 'Was kostet eine Wäsche im Winter,'),
    run(110, 627, 'wenn das Wasser kalt ist?'),
    ...ticks(640 - down, NA),
  ];
}

const tree = [
  'section 1: Alltag',
  '  question 1.1: Wer wäscht an welchem Tag, und wer wäscht nie? [KO/EH]',
  '  question 1.2: Was kostet eine Wäsche im Winter, wenn das Wasser kalt ist? [NA]',
];

describe('columns of ticks in a PDF', () => {
  test.each(['top', 'middle'] as const)('tell who is asked, with ticks at the %s of their cells', (at) => {
    const guide = read(page(title, ...remark, run(72, 715, '1. Alltag', 13), ...heads(690), ...rows(at)));
    expect(sketchOf(guide.nodes)).toEqual(tree);
    expect(guide.roles.map(({ code }) => code)).toEqual(['KO', 'EH', 'NA']);
    expect(guide.source?.leftovers.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Nr\.\s+Frage$/),
    ]);
  });

  test('a head of two lines, repeated on the next page; a dash is no tick', () => {
    const tall = (y: number) => [
      run(KO - 20, y + 12, 'Kommu-'),
      run(KO - 10, y, 'ne'),
      run(EH - 6, y, 'EH'),
      run(NA - 6, y, 'NA'),
    ];
    const next = page(
      ...tall(770),
      run(72, 745, '1.3'),
      run(110, 745, 'Und wer nicht?'),
      run(KO - 3, 745, '–'),
      ...ticks(745, EH),
    );
    const guide = read(
      page(title, ...remark, run(72, 722, '1. Alltag', 13), ...tall(690), ...rows('top')),
      next,
    );
    expect(guide.roles.map(({ code }) => code)).toEqual(['Kommune', 'EH', 'NA']);
    expect(sketchOf(guide.nodes).at(-1)).toBe('  question 1.3: Und wer nicht? [EH]');
    expect(JSON.stringify([guide.nodes, guide.preliminary])).not.toMatch(/Kommu-|–/);
  });

  test('a row without a number has ticks of its own', () => {
    const extra = [run(110, 610, 'Und wer zahlt das?'), ...ticks(610, EH)];
    const guide = read(
      page(title, ...remark, run(72, 715, '1. Alltag', 13), ...heads(690), ...rows('top'), ...extra),
    );
    expect(sketchOf(guide.nodes)).toEqual([...tree, '    -: Und wer zahlt das? [EH]']);
  });

  test('bullets set a little lower than their words are no ticks, and ticks without heads stay words', () => {
    const bullets = [700, 680, 660].flatMap((y) => [run(90, y - 1.5, '•'), run(110, y + 1.5, 'Wie?')]);
    const guide = read(
      page(title, run(72, 740, '1. Alltag', 13), run(72, 715, '1.1 Wer wäscht?'), ...bullets),
    );
    expect(guide.roles).toEqual([]);
    const headless = read(page(title, ...remark, ...rows('top'), run(72, 600, '1.3 Und sonst?')));
    expect(headless.roles).toEqual([]);
    expect(JSON.stringify(headless.nodes)).toMatch(/x/);
  });
});
