import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  captionText,
  type TableCell as ReportCell,
  type TableRow as ReportRow,
  type ReportTable,
  type TableCaption,
  type TitleBlock,
} from '#shared/report/reportDocument';
import { accent, hairline, headFill } from './docxColors';
import { type FootnoteCollector, inlineRuns, textRuns } from './docxRuns';
import { styleIds } from './docxStyles';
import { xmlText } from './xmlText';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hairline };
const firm: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: accent };

/** Open at the sides, hairlines between the rows, firm lines above and below: the book table. */
const bookBorders: ITableBordersOptions = {
  top: firm,
  bottom: firm,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};

/** Cell padding in twips: 2 mm at the sides, half of it above and below. */
const padding = { left: 110, right: 110, top: 50, bottom: 50 };

/**
 * A row longer than this may break over pages: 1,500 characters in the widest column are about a third of a
 * page, and a row that may not break leaves up to its own height empty at the foot of the page before it.
 */
const longestUnbrokenRow = 1500;

/** Caption with its counting field, the table, and its notes. */
export function tableParts(
  table: ReportTable,
  textWidth: number,
  footnotes: FootnoteCollector,
): readonly (Paragraph | Table)[] {
  const rows = table.rows.map((row, index) => bodyRow(table, row, index, textWidth, footnotes));
  return [
    captionParagraph(table, footnotes),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      // Fixed: left to itself LibreOffice guesses the widths anew.
      layout: TableLayoutType.FIXED,
      columnWidths: columnWidths(table, textWidth),
      borders: bookBorders,
      margins: padding,
      rows: [headRow(table, textWidth), ...rows],
    }),
    ...noteParagraphs(table.notes),
  ];
}

/** "1) Only the first wave." and "*) …" */
const markedNote = /^(\d{1,2}\)|\*{1,3}\))\s+([\s\S]*)$/;

/** Room for "12)" in small print, in twips. */
const markIndent = 300;

/** The small print; without any, an empty line, since Word joins two tables that touch. */
function noteParagraphs(notes: readonly string[]): readonly Paragraph[] {
  if (notes.length === 0) {
    return [new Paragraph({ style: styleIds.tableNote })];
  }
  return notes.map((note, index) => {
    const last = index === notes.length - 1;
    const mark = markedNote.exec(note);
    return new Paragraph({
      style: styleIds.tableNote,
      // Room between the last note and the text that goes on.
      ...(last ? { spacing: { before: 80, after: 240, line: 250 } } : {}),
      ...(mark === null
        ? { children: textRuns(note) }
        : {
            // The notes stand under each other, their marks hang.
            indent: { left: markIndent, hanging: markIndent },
            children: [
              ...textRuns(mark[1] ?? '', { superScript: true }),
              new TextRun({ children: [new Tab()] }),
              ...textRuns(mark[2] ?? ''),
            ],
          }),
    });
  });
}

/** Columns in twips; rounding goes into the last one so that they add up to the table's width. */
export function columnWidths(table: Pick<ReportTable, 'columns'>, textWidth: number): number[] {
  const widths = table.columns.map((column) => Math.floor(column.share * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/**
 * "Übersicht 3-2: …", its number counted by the word processor, so that captions added by hand continue the row.
 * The chapter is plain text: our headings carry their numbers as printed in the guide, so a STYLEREF field would
 * find no number there. A bookmark holds label and number for REF fields.
 */
function captionParagraph({ caption }: ReportTable, footnotes: FootnoteCollector): Paragraph {
  const label = xmlText(caption.label);
  const chapter = caption.chapter === undefined || caption.chapter === null ? '' : `${caption.chapter}-`;
  const count = new SimpleField(countField(caption, footnotes), String(caption.number));
  const number = [...textRuns(`${label}\u00a0${chapter}`), count];
  const laterPart = caption.part !== undefined && caption.part.number > 1;
  const bookmark = caption.id === undefined || laterPart ? undefined : footnotes.bookmarkOf(caption.id);
  return new Paragraph({
    style: styleIds.caption,
    children: [
      ...(bookmark === undefined ? number : [new Bookmark({ id: bookmark, children: number })]),
      ...textRuns(captionText(caption)),
    ],
  });
}

/**
 * `\\c` repeats the number of the part before, `\\r` begins anew: with each chapter, and wherever the count would not
 * come to the number that is printed. (`\\s 1`, a new count after each heading, is ignored by LibreOffice.)
 */
function countField({ label, number, part }: TableCaption, counts: FootnoteCollector): string {
  const name = fieldName(label);
  const field = `SEQ ${name} \\* ARABIC`;
  if (part !== undefined && part.number > 1) return `${field} \\c`;
  return counts.countsTo(name, number) ? field : `${field} \\r ${number}`;
}

/** The name of a count is one word. */
function fieldName(label: string): string {
  return xmlText(label).replace(/[^\p{L}\p{N}_]+/gu, '_');
}

function headRow(table: ReportTable, textWidth: number): TableRow {
  const widths = columnWidths(table, textWidth);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { fill: headFill },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            new Paragraph({
              style: styleIds.tableHead,
              alignment: alignment(column.align),
              children: textRuns(column.heading),
            }),
          ],
        }),
    ),
  });
}

function bodyRow(
  table: ReportTable,
  row: ReportRow,
  index: number,
  textWidth: number,
  footnotes: FootnoteCollector,
): TableRow {
  const widths = columnWidths(table, textWidth);
  // A group's head stays with its first row; the last row before the total stays with the total.
  const next = table.rows[index + 1];
  const keepNext =
    next !== undefined && (table.onOnePage === true || row.kind === 'group' || next.kind === 'total');
  const cantSplit = rowLength(row) <= longestUnbrokenRow;
  if (row.kind === 'group') {
    return new TableRow({
      cantSplit,
      keepNext,
      children: [
        new TableCell({
          columnSpan: table.columns.length,
          width: { size: textWidth, type: WidthType.DXA },
          shading: { fill: 'F5F7F9' },
          children: cellParagraphs(row.cell, 'start', false, footnotes),
        }),
      ],
    });
  }
  const total = row.kind === 'total';
  return new TableRow({
    cantSplit,
    keepNext,
    children: row.cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          ...(total ? { borders: { top: firm } } : {}),
          children: cellParagraphs(cell, table.columns[column]?.align ?? 'start', total, footnotes),
        }),
    ),
  });
}

function cellParagraphs(
  cell: ReportCell,
  align: 'start' | 'end',
  bold: boolean,
  footnotes: FootnoteCollector,
): Paragraph[] {
  const paragraphs = cell.length === 0 ? [[]] : cell;
  return paragraphs.map(
    (inlines) =>
      new Paragraph({
        style: bold ? styleIds.tableHead : styleIds.tableText,
        // The total is set like the head but nothing has to follow it.
        ...(bold ? { keepNext: false } : {}),
        alignment: alignment(align),
        children: inlineRuns(inlines, footnotes),
      }),
  );
}

function alignment(align: 'start' | 'end') {
  return align === 'end' ? AlignmentType.END : AlignmentType.START;
}

function rowLength(row: ReportRow): number {
  const cells = row.kind === 'group' ? [row.cell] : row.cells;
  const lengths = cells.map((cell) => cell.flat().reduce((sum, inline) => sum + inline.text.length, 0));
  return Math.max(0, ...lengths);
}

/** What and value side by side under the title, closed by a line. */
export function factsTable(facts: TitleBlock['facts'], textWidth: number): Table {
  const labelWidth = Math.floor(textWidth * 0.24);
  const cell = (text: string, width: number, style: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [new Paragraph({ style, children: textRuns(text) })],
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: { ...bookBorders, top: firm, bottom: thin },
    margins: { left: 0, right: 110, top: 20, bottom: 20 },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, labelWidth, styleIds.factLabel),
            cell(value, textWidth - labelWidth, styleIds.fact),
          ],
        }),
    ),
  });
}
