import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '#shared/exchange/xlsx';
import { indexFieldwork } from '#shared/fieldwork/fieldworkIndex';
import type { PrintTranslate } from '#shared/fieldwork/printTexts';
import { quotaReport, quotaSheets } from '#shared/fieldwork/quotaReport';
import { docxFromReport } from '../../../renderer/workers/export/docxFromReport';
import { xlsxFile } from '../../../renderer/workers/export/xlsxFile';
import { inflateRaw } from '../../../renderer/workers/import/inflateRaw';
import { notes, plannedStudy } from '../../fixtures/studyPlan';
import { convertWithLibreOffice, officeMissing, pdfPages } from '../../support/libreoffice';
import { unzipText } from '../../support/zip';

/** Kept so that CI can hand the files to other checks, and people can look at them. */
const outFolder = fileURLToPath(new URL('../../../out/docx/', import.meta.url));

const texts = JSON.parse(readFileSync(join(process.cwd(), 'shared/i18n/de/fieldworkPrint.json'), 'utf8')) as {
  readonly [key: string]: string;
}; // a language file holds texts by key

const translate: PrintTranslate = (key, values = {}) =>
  (texts[key] ?? texts[`${key}_other`] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );

function source() {
  const { tree } = plannedStudy();
  const [project] = Object.values(tree.project);
  if (project === undefined) throw new Error('no project');
  return { project, sites: Object.values(tree.site), guides: [], index: indexFieldwork(tree) };
}

const options = {
  translate,
  measure: 'planned' as const,
  sourceLine: 'Quelle: erfundene Studie, eigene Darstellung.',
  coded: false,
  firstNumber: 1,
  now: '2031-02-03T10:00:00',
};

describe('the quota tables as a Word file', () => {
  it('are three real tables with repeated heads, captions above and notes below', async () => {
    const report = quotaReport(source(), options);
    if (report === null) throw new Error('nothing to print');
    const bytes = await docxFromReport(report);
    await mkdir(outFolder, { recursive: true });
    await writeFile(`${outFolder}quotaTables.docx`, bytes);
    const document = unzipText(bytes).get('word/document.xml') ?? '';
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    // The first is the line of facts under the title.
    expect(tables.map((table) => table.includes('<w:tblHeader/>'))).toEqual([false, true, true, true]);
    expect(document.match(/SEQ Übersicht/g)).toHaveLength(3);
    if (officeMissing) return;
    const text = (await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf')))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const part of [
      'Übersicht 1: Interviews auf der strategischen Ebene',
      'Direktion Nord 3 + 1*) 3',
      'Auental 2 + 2**) 2',
      'Gesamt 38 + 13 38',
      `*) ${notes.ministry}`,
      'Quelle: erfundene Studie, eigene Darstellung. Seite 1',
      'Gesamt 10 (+ 1)',
      'Gesamt 6 6',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the quota tables as a workbook', () => {
  it('is read back as it was written, page by page', async () => {
    const sheets = quotaSheets(source(), options);
    const bytes = await xlsxFile(sheets);
    const parts = unzipText(bytes);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(3);
    // Formulas are never written, whatever a text begins with.
    for (const [name, xml] of parts) expect(xml, name).not.toContain('<f>');
    expect(parts.get('xl/workbook.xml')).toContain("'Übersicht 1'!$2:$2");
    const read = await readXlsx(bytes, inflateRaw);
    if (!read.ok) throw new Error(read.fault);
    const rows = read.rows.map((row) => row.join(' | '));
    expect(rows[0]).toBe('Übersicht 1: Interviews auf der strategischen Ebene – Mengengerüst');
    expect(rows).toContain('Auental | 2 + 2**) | 2');
    expect(rows).toContain('Gesamt | 38 + 13 | 38');
  });

  it('says of a text that looks like a formula that it is text', async () => {
    const sheet = { name: "a'[b]", widths: [20], headRow: 0 };
    const cell = { value: '=HYPERLINK("http://example.invalid")', style: 'body' } as const;
    const parts = unzipText(await xlsxFile([{ ...sheet, rows: [[cell]] }]));
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('t="inlineStr"');
    const style = Number(/<c [^>]*s="(\d+)"/.exec(xml)?.[1]);
    const looks = (parts.get('xl/styles.xml') ?? '').match(/<xf [^>]*>(?=<alignment)/g) ?? [];
    expect(looks[style]).toContain('quotePrefix="1"');
  });
});
