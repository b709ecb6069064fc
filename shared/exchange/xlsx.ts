import { maxCellLength, maxTableColumns, maxTableRows, type TableFault, type TableRows } from './tableLimits';
import { type InflateRaw, openZip, type ZipArchive } from './unzip';
import { type CellFormats, cellFormats, dayOf } from './xlsxDates';
import { elementAt, elementsOf, textOf, type XmlElement } from './xml';
import { type PartFault, readXmlPart } from './xmlPart';

export type XlsxFault = PartFault | TableFault | 'notASpreadsheet';

export type XlsxResult =
  | { readonly ok: true; readonly rows: TableRows }
  | { readonly ok: false; readonly fault: XlsxFault; readonly place: string };

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
]);

/**
 * Reads the first sheet of a workbook as text: what a person sees in the cells, dates as yyyy-mm-dd, formulas by
 * their last result. Macros, links and other sheets are not touched. Empty rows stay, so that
 * the number of a row is the one a spreadsheet shows.
 *
 * Written for this program, because read-excel-file unpacks a file before it looks at its size and starts a worker
 * from a text, which the content security policy forbids.
 */
export async function readXlsx(bytes: Uint8Array, inflateRaw: InflateRaw): Promise<XlsxResult> {
  const zip = openZip(bytes, inflateRaw);
  if (!zip.ok) return zip;
  const workbook = await part(zip.value, 'xl/workbook.xml');
  if (!workbook.ok) return workbook;
  if (workbook.value?.name !== 'workbook') return { ok: false, fault: 'notASpreadsheet', place: '' };
  const links = await part(zip.value, 'xl/_rels/workbook.xml.rels');
  if (!links.ok) return links;
  const targets = targetsOf(links.value);
  const first = elementAt(workbook.value, 'sheets', 'sheet')?.attributes.get('r:id');
  const name = first === undefined ? undefined : targets.byId.get(first);
  if (name === undefined) return { ok: false, fault: 'notASpreadsheet', place: 'xl/workbook.xml' };
  const sheet = await part(zip.value, name);
  if (!sheet.ok) return sheet;
  const strings = await part(zip.value, targets.strings ?? '');
  if (!strings.ok) return strings;
  const styles = await part(zip.value, targets.styles ?? '');
  if (!styles.ok) return styles;
  if (sheet.value === null) return { ok: false, fault: 'damaged', place: name };
  const since1904 = /^(?:1|true)$/.test(
    elementAt(workbook.value, 'workbookPr')?.attributes.get('date1904') ?? '',
  );
  return readRows(sheet.value, {
    strings: strings.value === null ? [] : elementsOf(strings.value, 'si').map(shownText),
    formats: cellFormats(styles.value),
    since1904,
  });
}

interface Reading {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly since1904: boolean;
}

function readRows(sheet: XmlElement, reading: Reading): XlsxResult {
  const rows: string[][] = [];
  let number = 0;
  for (const row of elementsOf(elementAt(sheet, 'sheetData') ?? sheet, 'row')) {
    number = Number(row.attributes.get('r') ?? number + 1);
    if (!Number.isInteger(number) || number < 1) return { ok: false, fault: 'damaged', place: '' };
    const cells: string[] = [];
    let column = -1;
    for (const cell of elementsOf(row, 'c')) {
      column = columnOf(cell.attributes.get('r')) ?? column + 1;
      const text = cellText(cell, reading).trim();
      // Whole columns are often coloured and hold nothing.
      if (text === '') continue;
      if (column >= maxTableColumns) return fail('tooManyColumns', number);
      if (text.length > maxCellLength) return fail('cellTooLong', number);
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    // Rows may be formatted down to the last one and hold nothing.
    if (cells.length === 0) continue;
    if (number > maxTableRows) return fail('tooManyRows', number);
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = cells;
  }
  return { ok: true, rows };
}

function cellText(cell: XmlElement, { strings, formats, since1904 }: Reading): string {
  const value = elementAt(cell, 'v');
  const text = value === undefined ? '' : textOf(value);
  switch (cell.attributes.get('t')) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'inlineStr':
      return shownText(elementAt(cell, 'is') ?? cell);
    case 'str':
    case 'e':
      return text;
    case 'b':
      return text === '1' ? 'true' : 'false';
    case 'd':
      return text.slice(0, 10);
    default: {
      const plain = Number(text);
      if (text === '' || !Number.isFinite(plain)) return text;
      const dated = formats.isDate(Number(cell.attributes.get('s') ?? 0));
      return (dated ? dayOf(plain, since1904) : null) ?? String(plain);
    }
  }
}

/** Text and rich runs of a string; the phonetic reading beside it (`rPh`) is not shown. */
function shownText(item: XmlElement): string {
  return item.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'rPh') return '';
      return child.name === 't' ? textOf(child) : shownText(child);
    })
    .join('');
}

/** "C7" is column 2, counted from 0. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function targetsOf(links: XmlElement | null) {
  const byId = new Map<string, string>();
  let strings: string | null = null;
  let styles: string | null = null;
  for (const link of links === null ? [] : elementsOf(links, 'Relationship')) {
    const target = link.attributes.get('Target') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const type = link.attributes.get('Type') ?? '';
    byId.set(link.attributes.get('Id') ?? '', name);
    if (type.endsWith('/sharedStrings')) strings = name;
    if (type.endsWith('/styles')) styles = name;
  }
  return { byId, strings, styles };
}

function part(zip: ZipArchive, name: string) {
  return readXmlPart(zip, name, (uri) => PREFIXES.get(uri) ?? null);
}

function fail(fault: TableFault, row: number): XlsxResult {
  return { ok: false, fault, place: String(row) };
}
