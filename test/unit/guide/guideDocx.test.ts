import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { guideRecord } from '#schemas/records/guide';
import { findNode } from '#shared/guide/guideNodes';
import { importGuideDocx } from '#shared/guide/importGuideDocx';
import type { Guide } from '#shared/model/guide';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { inventedGuideDocx, inventedGuideTree } from '../../fixtures/guideFiles/inventedGuideDocx';
import { sketchOf } from '../../support/guideSketch';

let counter = 0;
function uuid(): string {
  return `00000000-0000-4000-8000-${String(++counter).padStart(12, '0')}`;
}

async function read(bytes: Uint8Array): Promise<Guide> {
  const options = { fileName: 'guide.docx', now: '2026-01-05T08:00:00.000Z', newId: uuid };
  const result = await importGuideDocx(bytes, inflateRaw, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.guide;
}

async function readParagraphs(children: readonly (Paragraph | Table)[]): Promise<Guide> {
  const document = new Document({ sections: [{ children: [...children] }] });
  return read(new Uint8Array(await Packer.toBuffer(document)));
}

describe('a Word guide', async () => {
  const guide = await read(await inventedGuideDocx());

  test('has the numbers, known levels and roles of its layout, node by node', () => {
    expect(sketchOf(guide.nodes)).toEqual(inventedGuideTree);
    expect(guide.source?.warnings.map(({ code }) => code)).not.toContain('levelUnsure');
  });

  test('has its title, remarks with their rules, and the heads of its role columns as roles', () => {
    expect(guide).toMatchObject({ label: '', title: 'Leitfaden Stadtgärten', language: 'de' });
    expect(guide.roles.map(({ code }) => code)).toEqual(['KO', 'EH', 'NA']);
    expect(guide.preliminary).toHaveLength(1);
    expect(guide.rules).toMatchObject({ durationMinutes: 50, deleteRecording: 'afterProtocol' });
  });

  test('keeps the footnote at its question and the attached table cell by cell', () => {
    const [note] = guide.footnotes;
    expect(note).toMatchObject({ mark: '1', text: 'Diese Frage kann entfallen.' });
    expect(note?.node && findNode(guide, note.node)?.node.printedNumber).toBe('1.2');
    expect(guide.attachments).toEqual([
      {
        title: 'Tabelle 1 Gärten der Studie',
        rows: [
          ['Garten', 'Beete'],
          ['Am Bach', '12'],
          ['', '9'],
        ],
      },
    ]);
  });

  test('leaves tracked deletions away and says what was hidden or only heads a column', () => {
    expect(JSON.stringify(guide.nodes)).not.toContain('Gestrichen');
    expect(guide.source?.text).not.toContain('Gestrichen');
    expect(guide.source?.warnings).toContainEqual({
      code: 'deletedText',
      line: null,
      node: null,
      values: { text: 'Gestrichen' },
    });
    expect(guide.source?.leftovers.map(({ text }) => text)).toEqual(['Nur für das Büro', 'Nr. Frage']);
  });

  test('shows its lines beside the schema, each node at its line', () => {
    const lines = guide.source?.text?.split('\n') ?? [];
    const [question] = guide.nodes[0]?.children ?? [];
    expect(lines[(question?.sourceLine ?? 0) - 1]?.trim()).toBe('1.1 Wie kam es zu dem Garten?');
  });

  test('fits the schema of the record', () => {
    expect(guideRecord.schema.safeParse(guide).error).toBeUndefined();
  });
});

test('a guide without automatic numbers: typed numbers, headings for sections, signs typed as bullets', async () => {
  const guide = await readParagraphs([
    new Paragraph({ text: 'Z.1 Leitfaden Werkstatt', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'Vorbemerkung', heading: HeadingLevel.HEADING_2 }),
    new Paragraph('Alles hier ist erfunden.'),
    new Paragraph({ text: '1 Ankommen', heading: HeadingLevel.HEADING_2 }),
    new Paragraph('1.1\tWie sind Sie zur Werkstatt gekommen? (GF/PL)'),
    new Paragraph({ text: '– über Bekannte', indent: { left: 400 } }),
    new Paragraph({ text: '– über das Amt', indent: { left: 400 } }),
    new Paragraph({ text: 'Fragen zum ersten Tag', heading: HeadingLevel.HEADING_3 }),
    new Paragraph({ text: '– Wer hat Sie begrüßt?', indent: { left: 400 } }),
    new Paragraph('1.2 Was machen Sie dort? (GF/PL)'),
  ]);
  expect(sketchOf(guide.nodes)).toEqual([
    'section 1: Ankommen',
    '  question 1.1: Wie sind Sie zur Werkstatt gekommen? [GF/PL]',
    '    -: über Bekannte',
    '    -: über das Amt',
    '  group: Fragen zum ersten Tag',
    '    -: Wer hat Sie begrüßt?',
    '  question 1.2: Was machen Sie dort? [GF/PL]',
  ]);
  expect(guide).toMatchObject({ label: 'Z.1', title: 'Leitfaden Werkstatt' });
  expect(guide.preliminary).toEqual(['Vorbemerkung', 'Alles hier ist erfunden.']);
});

test('a table of roles goes on in the next table, and an empty notes column is no role', async () => {
  const table = (...rows: string[][]) =>
    new Table({
      rows: rows.map(
        (cells) =>
          new TableRow({
            children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
          }),
      ),
    });
  const guide = await readParagraphs([
    new Paragraph('1. Erster Teil'),
    table(
      ['Frage', 'TL', 'IFK', 'Notizen'],
      ['1.1 Wer fängt an?', 'x', '', ''],
      ['1.2 Wer hört auf?', '', 'x', ''],
    ),
    new Paragraph('2. Zweiter Teil'),
    table(['2.1 Wer bleibt?', '', 'X', '']),
    table(['2.2 Wer geht?', '☒', '☐', '']),
  ]);
  expect(sketchOf(guide.nodes)).toEqual([
    'section 1: Erster Teil',
    '  question 1.1: Wer fängt an? [TL]',
    '  question 1.2: Wer hört auf? [IFK]',
    'section 2: Zweiter Teil',
    '  question 2.1: Wer bleibt? [IFK]',
    '  question 2.2: Wer geht? [TL]',
  ]);
  expect(guide.roles.map(({ code }) => code)).toEqual(['TL', 'IFK']);
});

test('remarks headed like the title leave the title what it is', async () => {
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level] });
  const guide = await readParagraphs([
    heading('B.1 Gartenamt', 'HEADING_1'),
    heading('Vorbemerkung', 'HEADING_1'),
    new Paragraph('Dieser Leitfaden ist erfunden.'),
    heading('1. Lage', 'HEADING_2'),
    new Paragraph('1.1 Wie steht es um die Beete?'),
  ]);
  expect(guide).toMatchObject({ label: 'B.1', title: 'Gartenamt' });
  expect(guide.nodes.map(({ kind, printedNumber }) => `${kind} ${printedNumber}`)).toEqual(['section 1']);
});
