import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideRecord } from '#schemas/records/guide';
import { importGuideDocx } from '#shared/guide/importGuideDocx';
import { type GuideImport, importGuideLines } from '#shared/guide/importGuideLines';
import { pdfLines } from '#shared/guide/pdf/pdfLines';
import type { PdfPage, PdfRun } from '#shared/guide/pdf/pdfPage';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { buildDocx, paragraphsXml, type ZipPart } from '../../fixtures/guideFiles/buildZip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const options = () => {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return { fileName: 'x', now: '2026-01-05T08:00:00.000Z', newId };
};

/** Every word is somewhere in the guide or its leftovers (not only in the text that is shown beside it). */
function expectWords(result: GuideImport, words: readonly string[]): void {
  if (!result.ok) {
    expect(['empty', 'notAGuide']).toContain(result.reason);
    return;
  }
  const held = JSON.stringify({ ...result.guide, source: result.guide.source?.leftovers });
  for (const word of words) expect(held).toContain(word);
  expect(guideRecord.schema.safeParse(result.guide).error).toBeUndefined();
}

/** Words that occur once, so that a lost one is missed. */
const word = (i: number) => `Wort${String.fromCharCode(97 + (i % 26))}${i}w`;

describe('Word', () => {
  const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${t(text)}</w:p>`;
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const list = (numId: number, level: number) => {
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  };
  const pieces: readonly ((text: string) => string)[] = [
    (text) => p(text),
    (text) => p(`${text}?`, list(1, 1)),
    (text) => p(text, list(1, 0)),
    (text) => p(text, list(2, 0)),
    (text) => p(text, list(2, 1)),
    (text) => p(text, list(3, 0)),
    (text) => p(text, '<w:outlineLvl w:val="0"/>'),
    (text) => p(`${text}?`, '<w:outlineLvl w:val="2"/>'),
    (text) => p(`Tabelle ${text}`),
    (text) => p(`1.7 ${text}? (GF/PL)`),
    (text) => `<w:p>${t(text)}<w:r><w:br/><w:t>- ${text}z</w:t></w:r></w:p>`,
    (text) => `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r></w:p>`,
    (text) => `<w:p>${t(text)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    (text) => `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t(text)}</w:p>`,
    (text) => `<w:tbl><w:tr>${cell(p(text))}${cell(p(`${text}z`))}</w:tr></w:tbl>`,
    (text) => `<w:tbl><w:tr>${cell(p(text, list(2, 0)))}</w:tr></w:tbl>`,
    (text) =>
      `<w:tbl><w:tr>${cell(p(text))}${cell(p('GF'))}</w:tr><w:tr>${cell(p(`1.8 ${text}z?`))}${cell(p('x'))}</w:tr><w:tr>${cell(p(`${text}y`) + p(`${text}x`, list(2, 1)))}${cell('<w:p/>')}</w:tr></w:tbl>`,
    (text) => `<w:p><w:r><w:drawing><w:txbxContent>${p(text)}</w:txbxContent></w:drawing></w:r></w:p>`,
    (text) => `<w:sdt><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`,
  ];
  const level = (i: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const numbering = [
    definition(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')),
    definition(2, level(0, 'bullet', '\uF0B7'), level(1, 'lowerLetter', '%2)')),
    definition(3, level(0, 'decimal', 'Nachfrage Nummer %1:')),
    ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
  ].join('');
  const parts: readonly ZipPart[] = [
    { name: 'word/numbering.xml', data: `<w:numbering ${W}>${numbering}</w:numbering>` },
    {
      name: 'word/footnotes.xml',
      data: `<w:footnotes ${W}><w:footnote w:id="1">${p('Fußnotentext')}</w:footnote></w:footnotes>`,
    },
  ];

  test('whatever a document is made of, every word is kept', async () => {
    const keeps = async (chosen: number[]) => {
      const body = chosen.map((piece, i) => pieces[piece]?.(word(i)) ?? '').join('');
      const result = await importGuideDocx(
        buildDocx(body + paragraphsXml(['9.1 Ende?']), parts),
        inflateRaw,
        options(),
      );
      if (!result.ok && result.reason === 'file') throw new Error(`${result.fault} ${result.place}`);
      expectWords(result, body.match(/Wort[a-z]\d+[w-z]+/g) ?? []);
    };
    const chosen = fc.array(fc.nat({ max: pieces.length - 1 }), { minLength: 1, maxLength: 14 });
    await fc.assert(fc.asyncProperty(chosen, keeps), { numRuns: 300 });
  });
});

describe('PDF', () => {
  const run = fc.record({
    shape: fc.constantFrom('#', '• #', '- #', '1.1 #?', '2. #', '# (GF)', 'o', '#-', '3 #', '#?'),
    x: fc.constantFrom(72, 90, 108, 250, 500),
    line: fc.nat({ max: 55 }),
    size: fc.constantFrom(7, 9, 11, 14, 20),
  });

  test('wherever its words stand, every one is kept', () => {
    const keeps = (pages: { shape: string; x: number; line: number; size: number }[][]) => {
      let count = 0;
      const placed = pages.map((runs): PdfPage => {
        const made = runs.map(({ shape, x, line, size }): PdfRun => {
          const text = shape.replace('#', () => word(count++));
          return { text, x, y: 800 - line * 14, width: text.length * size * 0.5, size };
        });
        return { height: 842, runs: [...made, { text: '9.1 Ende?', x: 72, y: 15, width: 50, size: 11 }] };
      });
      const lines = pdfLines(placed);
      const words = Array.from({ length: count }, (_, i) => word(i));
      for (const one of words) expect(lines.text).toContain(one);
      expectWords(importGuideLines(lines, options()), words);
    };
    const pages = fc.array(fc.array(run, { maxLength: 14 }), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(pages, keeps), { numRuns: 300 });
  });
});
