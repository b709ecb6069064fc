import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findNode } from '#shared/guide/guideNodes';
import type { Guide } from '#shared/model/guide';
import type { GuideImportAnswer } from '../../../renderer/workers/import/guideImportMessages';
import { readGuideFile } from '../../../renderer/workers/import/readGuideFile';
import { docxOfGuide } from '../../fixtures/guideFiles/docxOfGuide';
import { paperGuideDocx, paperGuideTree } from '../../fixtures/guideFiles/paperGuide';
import { roleTableGuideDocx, roleTableGuideTree } from '../../fixtures/guideFiles/roleTableGuide';
import { sketchOf } from '../../support/guideSketch';
import { convertWithLibreOffice } from '../../support/libreoffice';
import { importPrinted, PRINTED_GUIDES } from '../../unit/guide/printedGuides';

/** LibreOffice takes some seconds to start, and CI machines are slow. */
const OFFICE = 120_000;

let counter = 0;
function read(bytes: Uint8Array, fileName: string): Promise<GuideImportAnswer> {
  const newId = () => `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`;
  return readGuideFile({ fileName, bytes, now: '2026-01-05T08:00:00.000Z' }, newId);
}

async function readGuide(bytes: Uint8Array, fileName: string): Promise<Guide> {
  const answer = await read(bytes, fileName);
  if (!answer.ok) throw new Error(`${fileName}: ${answer.reason} ${answer.place}`);
  return answer.guide;
}

describe('an invented guide of several pages, written in Word and printed by LibreOffice', () => {
  let pdf: Uint8Array;
  let guide: Guide;
  beforeAll(async () => {
    pdf = await convertWithLibreOffice(await paperGuideDocx(), 'docx', 'pdf');
    guide = await readGuide(pdf, 'guide.pdf');
  }, OFFICE);

  test('comes back node by node, with levels that the indents tell', () => {
    expect(sketchOf(guide.nodes)).toEqual(paperGuideTree);
    expect(guide.title).toBe('Leitfaden Stadtgärten');
    expect(guide.preliminary).toHaveLength(1);
  });

  test('its heads and feet are left over, its footnote is at its question', () => {
    const left = guide.source?.leftovers.map(({ text }) => text) ?? [];
    expect(left.slice(0, 2)).toEqual(['Erfundene Studie über Stadtgärten', 'Seite 1']);
    expect(left.every((text) => /^(?:Erfundene Studie über Stadtgärten|Seite \d)$/.test(text))).toBe(true);
    const [note] = guide.footnotes;
    expect(note).toMatchObject({ mark: '1', text: 'Diese Frage kann entfallen.' });
    expect(note?.node && findNode(guide, note.node)?.node.printedNumber).toBe('1.2');
  });

  test('its nodes point to their lines in the text beside them', () => {
    const lines = guide.source?.text?.split('\n') ?? [];
    const last = guide.nodes.at(-1);
    expect(lines[(last?.sourceLine ?? 0) - 1]).toContain('Abschnitt der Reihe 5');
  });

  test('cut off or with flipped bits it is a guide or a refusal', async () => {
    const spoil = async (length: number, places: [number, number][]) => {
      const spoilt = pdf.slice(0, length % 2 === 0 ? pdf.length : length % pdf.length);
      for (const [at, bit] of places) {
        const place = at % Math.max(spoilt.length, 1);
        spoilt[place] = (spoilt[place] ?? 0) ^ (1 << bit);
      }
      const answer = await read(spoilt, 'guide.pdf');
      if (!answer.ok) expect(answer.reason).not.toBe('failed');
    };
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { maxLength: 6 });
    await fc.assert(fc.asyncProperty(fc.nat(), flips, spoil), { numRuns: 30 });
  });
});

describe('a guide set as a table of roles over several pages', () => {
  test.each(['top', 'center'] as const)(
    'says who is asked in Word and on paper, ticks at the %s of their cells',
    async (align) => {
      const docx = await roleTableGuideDocx(align);
      expect(sketchOf((await readGuide(docx, 'guide.docx')).nodes)).toEqual(roleTableGuideTree);
      const printed = await readGuide(await convertWithLibreOffice(docx, 'docx', 'pdf'), 'guide.pdf');
      expect(sketchOf(printed.nodes)).toEqual(roleTableGuideTree);
      expect(printed.roles.map(({ code }) => code)).toEqual(['KO', 'EH', 'NA']);
      const left = printed.source?.leftovers.map(({ text }) => text.replace(/\s+/g, ' ')) ?? [];
      expect(left.length).toBeGreaterThan(1);
      expect(new Set(left)).toEqual(new Set(['Nr. Frage']));
    },
    OFFICE,
  );
});

describe.each(PRINTED_GUIDES)('$label', ({ label }) => {
  test(
    'written in Word, and printed to PDF, has the same questions, levels and roles as its text',
    async () => {
      const printed = importPrinted(label);
      const docx = await docxOfGuide(printed);
      // In Word and on paper the levels are there to be seen; only the text had to infer them.
      const wanted = sketchOf(printed.nodes).map((line) => line.replace(' [unsure]', ''));
      expect(sketchOf((await readGuide(docx, 'guide.docx')).nodes)).toEqual(wanted);
      const pdf = await convertWithLibreOffice(docx, 'docx', 'pdf');
      expect(sketchOf((await readGuide(pdf, 'guide.pdf')).nodes)).toEqual(wanted);
    },
    OFFICE,
  );
});
