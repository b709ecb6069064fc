import type { Sheet, SheetCell } from '#shared/exchange/sheet';
import { styleIndex, stylesPart } from './xlsxStyles';
import { xmlText } from './xmlText';
import { zipFile } from './zipFile';

/**
 * Writes sheets as a workbook (ECMA-376). Texts are written as texts and never as formulas, so nothing that was
 * said in an interview can be run by opening the file.
 *
 * Written for this program: write-excel-file 4.1.1 packs parts from 160 kB on in a worker that it makes from a
 * text, which the content security policy forbids, and then never answers.
 */
export function xlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets);
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([[`${office}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${office}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesPart()],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)] as const),
  ]);
  return zipFile(parts);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return (
    `${head}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook.xml', 'sheet.main') +
    part('styles.xml', 'styles') +
    Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const all = links.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[], names: readonly string[]): string {
  const entries = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const titles = sheets.flatMap(({ headRow }, i) =>
    headRow === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">` +
            `'${escaped((names[i] ?? '').replaceAll("'", "''"))}'!$${headRow}:$${headRow}</definedName>`,
        ],
  );
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets>` +
    `${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`
  );
}

function worksheet({ widths, rows, headRow }: Sheet): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merged: string[] = [];
  const lines = rows.map((row, r) => {
    let column = 0;
    const cells = row.map((cell) => {
      const at = column;
      column += cell.span ?? 1;
      if (column > at + 1) merged.push(`<mergeCell ref="${place(at, r)}:${place(column - 1, r)}"/>`);
      // The other cells of a merged one carry its look, else its lines end after the first column.
      const rest = Array.from({ length: column - at - 1 }, (_, i) =>
        cellXml({ ...cell, value: '' }, at + 1 + i, r),
      );
      return cellXml(cell, at, r) + rest.join('');
    });
    const lines = Math.max(1, ...row.map((cell) => lineCount(cell, widths)));
    const height = lines === 1 ? '' : ` ht="${lines * lineHeight}" customHeight="1"`;
    return `<row r="${r + 1}"${height}>${cells.join('')}</row>`;
  });
  const pane =
    headRow === 0
      ? ''
      : `<pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    `${merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`}` +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** Points; a line of 11 point text. */
const lineHeight = 15;

/** Lines of a text that is broken by hand or set across merged cells, whose height spreadsheets do not find. */
function lineCount({ value, span = 1 }: SheetCell, widths: readonly number[]): number {
  if (typeof value === 'number') return 1;
  const lines = value.split('\n');
  if (span === 1) return lines.length;
  const width = widths.slice(0, span).reduce((sum, one) => sum + one, 0);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellXml(cell: SheetCell, column: number, row: number): string {
  const start = `<c r="${place(column, row)}" s="${styleIndex(cell)}"`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  if (cell.value === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.value)}</t></is></c>`;
}

/** "C7" for column 2, row 6, counted from 0. */
function place(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Longest name of a sheet. */
const longestName = 31;

function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, i) => {
    const bare = name
      .replace(/[[\]:*?/\\]+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    let free = (bare === '' ? String(i + 1) : bare).slice(0, longestName);
    for (let n = 2; taken.has(free.toLowerCase()); n++) {
      free = `${bare.slice(0, longestName - 4)} (${n})`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
