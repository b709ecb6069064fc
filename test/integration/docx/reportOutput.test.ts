import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph, plain, type ReportDocument } from '#shared/report/reportDocument';
import { volumeOf } from '#shared/report/volume';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { everyBlock, heading, inventedDocument, smallTable, wideTable } from '../../fixtures/reportBlocks';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../../support/libreoffice';
import { wordFaults } from '../../support/wordOrder';
import { unzipText } from '../../support/zip';

/** Kept so that CI can hand the files to other checks, and people can look at them. */
const outFolder = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

async function writeDocx(name: string, document: ReportDocument): Promise<Uint8Array> {
  const bytes = await docxFromReport(document);
  await mkdir(outFolder, { recursive: true });
  await writeFile(`${outFolder}${name}.docx`, bytes);
  return bytes;
}

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pages = await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
  return pages.map((page) => page.replace(/[\s\u00a0]+/g, ' '));
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`The file has no ${name}.`);
  return found;
}

describe('a report with every kind of block', () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let body: string;
  beforeAll(async () => {
    const contents = { heading: 'Inhalt', pageNumbers: false };
    bytes = await writeDocx('every-block', inventedDocument({ blocks: everyBlock(), contents }));
    parts = unzipText(bytes);
    body = part(parts, 'word/document.xml');
  });

  it('asks nothing when it is opened: no field is marked for updating', () => {
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(/w:dirty="(?:true|1)"|<w:updateFields/);
    }
  });

  it('is built as the schema wants it', () => {
    expect(wordFaults(parts)).toEqual([]);
    // The check itself sees what is wrong.
    const wrong = body
      .replace(/(<w:pStyle [^>]*>)(<w:ind [^>]*>)/, '$2$1')
      .replace('"ReportFact"', '"Nobody"');
    expect(wordFaults(new Map([...parts, ['word/document.xml', wrong]]))).toEqual([
      'pStyle in w:pPr stands after ind',
      'no style Nobody',
    ]);
  });

  it('refers to a table by a field whose bookmark stands in its caption', () => {
    const [, bookmark] = /w:instr="REF (\w+) \\h"><w:r>.*?Übersicht\u00a02-1</.exec(body) ?? [];
    expect(bookmark).toBeDefined();
    expect(body).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${bookmark}"`));
    expect(body.match(/w:instr="REF /g)).toHaveLength(1);
  });

  it('counts captions by chapter, with the right number already in place', () => {
    const fields = [...body.matchAll(/w:instr="(SEQ [^"]+)"><w:r><w:t[^>]*>(\d+)</g)].map(
      ([, field, number]) => `${field} = ${number}`,
    );
    expect(fields).toEqual([
      'SEQ Übersicht \\* ARABIC = 1',
      'SEQ Übersicht \\* ARABIC = 2',
      'SEQ Übersicht \\* ARABIC \\r 1 = 1',
    ]);
  });

  it('begins every numbered list at one', () => {
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    // Two items, three items, one bullet.
    expect(lists.map((id) => lists.indexOf(id))).toEqual([0, 0, 2, 2, 2, 5]);
  });

  it('turns the page for the wide table only, and gives the next report a head of its own', () => {
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    const heads = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(heads.filter((xml) => xml.includes('Fallbericht Beispielstadt'))).toHaveLength(1);
  });

  it('has bookmarks with names and numbers of their own', () => {
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.skipIf(officeMissing)('reads as it should in LibreOffice', async () => {
    const pages = await pagesOf(bytes);
    const text = pages.join(' ');
    for (const words of [
      'Inhalt 1 Ausgangslage 2 Datengrundlage',
      'Wie Übersicht 2-1 zeigt, sind es vier Gespräche1; Übersicht 9-9 gibt es nicht.',
      'Übersicht 2-1: Interviews nach Funktion',
      '1. Lage. 2. Größe. 3. Quote.',
      'Übersicht 2-2: Alle Standorte',
      'Übersicht 3-1: Noch eine',
      '1) Ein Interview mit zwei Personen. Quelle: erfunden.',
      '1 Ohne die Gespräche mit Arbeitgebern.',
    ]) {
      expect(text).toContain(words);
    }
    expect(pages).toHaveLength(5);
    expect(pages[4]).toContain('Fallbericht Beispielstadt');
    expect(pages[4]).toContain('Seite 5 von 5');
    expect(pages[3]).toContain('Fallbericht Musterhafen');
  });
});

describe('a table of 60 columns', () => {
  it('is cut into parts that share caption and first column', async () => {
    const bytes = await writeDocx('sixty-columns', inventedDocument({ blocks: [wideTable(60)] }));
    const body = part(unzipText(bytes), 'word/document.xml');
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/g)?.slice(1) ?? [];
    expect(tables).toHaveLength(5);
    const seen = tables.flatMap((table) => [...table.matchAll(/>(S\d\d)</g)].map(([, head]) => head));
    expect(new Set(seen).size).toBe(59);
    expect(seen).toHaveLength(59);
    for (const table of tables) {
      expect(table).toContain('Merkmal 4');
      expect(table.match(/<w:gridCol /g)?.length).toBeLessThanOrEqual(14);
    }
    expect(body.match(/SEQ Übersicht[^"]*\\c/g)).toHaveLength(4);
    if (officeMissing) return;
    const text = (await pagesOf(bytes)).join(' ');
    expect(text).toContain('Übersicht 2-2 (5/5): Alle Standorte');
    expect(text).toContain('4.59');
  });
});

describe('what a file can be asked to hold', () => {
  it('signs that XML refuses, in every place that takes a text', async () => {
    const odd = 'A\u0000\u000b\ufffe <b>&amp; "x" \ud83d\r\nneu\tTab';
    const label = `Übersicht ${odd}`;
    const table = smallTable({ label, number: 1, chapter: odd, text: odd, id: odd });
    const bytes = await writeDocx(
      'odd-signs-everywhere',
      inventedDocument({
        titleBlock: { kicker: odd, title: odd, subtitle: odd, facts: [{ label: odd, value: odd }] },
        runningHead: { start: odd, end: odd },
        contents: { heading: odd, pageNumbers: false },
        blocks: [
          heading(1, odd, odd),
          paragraph(
            plain(odd),
            { kind: 'footnote', text: odd },
            { kind: 'crossReference', target: odd, text: odd },
          ),
          { kind: 'list', numbered: true, items: [{ level: 2, inlines: [plain(odd)] }] },
          { ...table, notes: [odd, `1) ${odd}`] },
          { kind: 'quote', inlines: [plain(odd)], source: odd },
          { kind: 'newChapter', runningHead: { start: odd, end: odd } },
          { ...wideTable(20), caption: { ...table.caption, number: 7 } },
        ],
      }),
    );
    expect(wordFaults(unzipText(bytes))).toEqual([]);
    for (const [name, xml] of unzipText(bytes)) {
      expect(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u.test(xml), name).toBe(false);
    }
    if (officeMissing) return;
    expect((await pagesOf(bytes)).join(' ')).toContain('A <b>&amp; "x" \ufffd neu Tab');
  });

  it('five hundred pages with a thousand lists', async () => {
    const text = 'In diesem erfundenen Absatz stehen Befunde, die so lang sind wie wirkliche. '.repeat(18);
    const blocks = Array.from({ length: 1000 }, (_, index) => [
      heading(index % 20 === 0 ? 1 : 2, String(index + 1), `Abschnitt ${index + 1}`),
      paragraph(plain(text)),
      {
        kind: 'list' as const,
        numbered: true,
        items: [1, 2, 3].map((item) => ({ level: 1 as const, inlines: [plain(`Punkt ${item}`)] })),
      },
    ]).flat();
    const contents = { heading: 'Inhalt', pageNumbers: false };
    const bytes = await writeDocx('five-hundred-pages', inventedDocument({ blocks, contents }));
    if (officeMissing) return;
    const pages = await pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.at(-1)).toContain('1. Punkt 1 2. Punkt 2 3. Punkt 3');
  });

  it('a volume of sixteen reports', async () => {
    const frame = { language: 'de', kicker: '', title: 'Band', facts: [], footer: [] } as const;
    const contents = { heading: 'Inhalt', pageNumbers: false };
    const reports = Array.from({ length: 16 }, () => inventedDocument({ blocks: everyBlock() }));
    const volume = volumeOf({ ...frame, runningHead: { start: 'Band', end: '' }, contents }, reports);
    const bytes = await writeDocx('volume-of-sixteen', volume);
    expect(wordFaults(unzipText(bytes))).toEqual([]);
    if (officeMissing) return;
    const pages = await pagesOf(bytes);
    expect(pages.join(' ')).toContain('Übersicht 16-1: Interviews nach Funktion');
    expect(pages.slice(0, 3).join(' ')).toContain('16 Fallbericht Musterhafen');
  });
});
