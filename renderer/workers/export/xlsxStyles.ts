import { startsFormula } from '#shared/exchange/formulaGuard';
import type { SheetCell, SheetStyle } from '#shared/exchange/sheet';
import { accent, hairline, headFill, quiet } from './docxColors';

interface Look {
  /** Numbers of the font, fill and border below. */
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly end?: boolean;
  readonly wrap?: boolean;
}

const looks: { readonly [style in SheetStyle]: Look } = {
  plain: { font: 0, fill: 0, border: 0 },
  title: { font: 2, fill: 0, border: 0 },
  head: { font: 1, fill: 2, border: 2, wrap: true },
  headEnd: { font: 1, fill: 2, border: 2, wrap: true, end: true },
  group: { font: 1, fill: 3, border: 1 },
  body: { font: 0, fill: 0, border: 1, wrap: true },
  bodyEnd: { font: 0, fill: 0, border: 1, end: true },
  total: { font: 1, fill: 0, border: 3 },
  totalEnd: { font: 1, fill: 0, border: 3, end: true },
  note: { font: 3, fill: 0, border: 0, wrap: true },
};

const order = Object.keys(looks) as SheetStyle[]; // the keys of a literal are its type's keys

/** Place of the cell's look in `cellXfs`. What could begin a formula also says that it is text when it is edited. */
export function styleIndex({ style, value }: SheetCell): number {
  const quoted = typeof value === 'string' && startsFormula(value);
  return order.indexOf(style) * 2 + (quoted ? 1 : 0);
}

const font = (inner: string) => `<font>${inner}<name val="Calibri"/><family val="2"/></font>`;
const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const line = (side: string, style: string, color: string) =>
  `<${side} style="${style}"><color rgb="FF${color}"/></${side}>`;
const border = (top: string, bottom: string) =>
  `<border><left/><right/>${top || '<top/>'}${bottom || '<bottom/>'}<diagonal/></border>`;

function xf(look: Look, quoted: boolean): string {
  const horizontal = look.end ? ' horizontal="right"' : '';
  const wrap = look.wrap ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="0" fontId="${look.font}" fillId="${look.fill}" borderId="${look.border}" xfId="0" applyFont="1" ` +
    `applyFill="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}>` +
    `<alignment vertical="top"${horizontal}${wrap}/></xf>`
  );
}

/** xl/styles.xml: the looks of the printed tables, in the order of `styleIndex`. */
export function stylesPart(): string {
  const fonts = [
    '<sz val="11"/>',
    '<b/><sz val="11"/>',
    `<b/><sz val="12"/><color rgb="FF${accent}"/>`,
    `<sz val="9"/><color rgb="FF${quiet}"/>`,
  ].map(font);
  // The first two fills are the format's own and are never looked at.
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill(headFill),
    fill('F5F7F9'),
  ];
  const borders = [
    border('', ''),
    border('', line('bottom', 'thin', hairline)),
    border(line('top', 'medium', accent), line('bottom', 'thin', hairline)),
    border(line('top', 'medium', accent), line('bottom', 'medium', accent)),
  ];
  const xfs = order.flatMap((style) => [xf(looks[style], false), xf(looks[style], true)]);
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('fonts', fonts) +
    list('fills', fills) +
    list('borders', borders) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', xfs) +
    '<cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
