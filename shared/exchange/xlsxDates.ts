import { elementAt, elementsOf, type XmlElement } from './xml';

export interface CellFormats {
  /** True when a cell of this style shows its number as a date. */
  isDate(style: number): boolean;
}

/** Numbers of the formats that show a date in every language (ECMA-376 part 1, 18.8.30). */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

export function cellFormats(styles: XmlElement | null): CellFormats {
  const custom = new Map(
    elementsOf(elementAt(styles ?? undefined, 'numFmts') ?? empty, 'numFmt').map((format) => [
      Number(format.attributes.get('numFmtId')),
      format.attributes.get('formatCode') ?? '',
    ]),
  );
  const dated = elementsOf(elementAt(styles ?? undefined, 'cellXfs') ?? empty, 'xf').map((xf) => {
    const id = Number(xf.attributes.get('numFmtId') ?? 0);
    return builtInDates.has(id) || showsDay(custom.get(id) ?? '');
  });
  return { isDate: (style) => dated[style] ?? false };
}

const empty: XmlElement = { name: '', attributes: new Map(), children: [] };

/** A format with day or year outside quoted words and bracketed conditions. */
function showsDay(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

const dayLength = 24 * 60 * 60 * 1000;
/** Day 0 of the two calendars. The first counts 29 February 1900, which never was, so it begins a day early. */
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day spreadsheets know. */
const lastSerial = 2_958_465;

/** yyyy-mm-dd of a serial number; null when it is no day a calendar has. */
export function dayOf(serial: number, since1904: boolean): string | null {
  if (serial < 1 || serial > lastSerial) return null;
  const start = since1904 ? start1904 : start1900;
  return new Date(start + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}
