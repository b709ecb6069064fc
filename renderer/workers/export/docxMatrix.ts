import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DotMatrix, GuideItem, MatrixRow } from '#shared/report/interviewGuideBlocks';
import { accent, hairline, headFill } from './docxColors';
import { numberRuns } from './docxGuideItems';
import { bulletIndent, bulletLists, guideStyleIds } from './docxGuideStyles';
import { type FootnoteCollector, inlineRuns, textRuns } from './docxRuns';
import { styleIds } from './docxStyles';

const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hairline };
const firm: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: accent };
const borders: ITableBordersOptions = {
  top: firm,
  bottom: firm,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};

/** A column of dots is 12 mm wide; many of them share the right half of the page. */
const dotColumn = 680;

/** A code longer than this does not fit 12 mm in bold; the codes of the head are then turned upwards. */
const longestUprightCode = 4;

/** A row longer than this may break: it cannot be kept whole on any page. */
const longestUnbrokenRow = 3000;

interface Layout {
  readonly widths: readonly number[];
  readonly tableWidth: number;
  /** Where the text of the questions begins inside its cell. */
  readonly indent: number;
  readonly footnotes: FootnoteCollector;
}

/** The question column and the dots; the head comes back on every page. */
export function matrixParts(
  matrix: DotMatrix,
  textWidth: number,
  footnotes: FootnoteCollector,
): readonly (Paragraph | Table)[] {
  const count = matrix.columns.length;
  const narrow = Math.min(dotColumn, Math.floor(textWidth / 2 / Math.max(1, count)));
  const widths = [textWidth - narrow * count, ...matrix.columns.map(() => narrow)];
  const layout = { widths, tableWidth: textWidth, indent: matrixIndent(matrix), footnotes };
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders,
      margins: { left: 110, right: 110, top: 40, bottom: 40 },
      rows: [headRow(matrix, layout), ...matrix.rows.map((row) => bodyRow(row, layout))],
    }),
    new Paragraph({ style: guideStyleIds.gap }),
  ];
}

/** As on the page, in the smaller letters of the table: 112 twips is a bold digit of 9.5 point. */
function matrixIndent({ rows }: DotMatrix): number {
  const items = rows.flatMap((row) => (row.kind === 'items' ? row.items : []));
  const lengths = items.map((item) => (item.kind === 'question' ? (item.number?.length ?? 0) : 0));
  return Math.max(560, Math.max(0, ...lengths) * 112);
}

function headRow({ heading, columns }: DotMatrix, { widths }: Layout): TableRow {
  const longest = Math.max(0, ...columns.map((code) => code.length));
  const turned = longest > longestUprightCode;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    // Turned text does not make its row grow: 120 twips a letter, and room above and below.
    ...(turned ? { height: { value: longest * 120 + 200, rule: HeightRule.ATLEAST } } : {}),
    children: [
      new TableCell({
        width: { size: widths[0] ?? 0, type: WidthType.DXA },
        shading: { fill: headFill },
        verticalAlign: VerticalAlignTable.BOTTOM,
        children: [new Paragraph({ style: styleIds.tableHead, children: textRuns(heading) })],
      }),
      ...columns.map((code, index) =>
        dotCell(
          widths[index + 1] ?? 0,
          code,
          {
            shading: { fill: headFill },
            verticalAlign: VerticalAlignTable.BOTTOM,
            ...(turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
          },
          true,
        ),
      ),
    ],
  });
}

type CellOptions = Partial<ConstructorParameters<typeof TableCell>[0]>;

/** Narrow at the sides, so that a code of four letters stays on one line. */
function dotCell(width: number, text: string, options: CellOptions = {}, bold = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 20, right: 20 },
    ...options,
    children: [new Paragraph({ style: guideStyleIds.dot, children: textRuns(text, { bold }) })],
  });
}

function bodyRow(row: MatrixRow, layout: Layout): TableRow {
  const { widths, tableWidth, indent, footnotes } = layout;
  if (row.kind === 'section') {
    const number =
      row.number === null ? [] : [...textRuns(row.number), new TextRun({ children: [new Tab()] })];
    return new TableRow({
      cantSplit: true,
      keepNext: true,
      children: [
        new TableCell({
          columnSpan: widths.length,
          width: { size: tableWidth, type: WidthType.DXA },
          shading: { fill: 'F5F7F9' },
          children: [
            new Paragraph({
              style: guideStyleIds.matrixSection,
              ...(row.number === null ? {} : { indent: { left: indent, hanging: indent } }),
              children: [...number, ...inlineRuns(row.inlines, footnotes)],
            }),
          ],
        }),
      ],
    });
  }
  const length = row.items.flatMap((item) => item.inlines).reduce((sum, { text }) => sum + text.length, 0);
  return new TableRow({
    cantSplit: length <= longestUnbrokenRow,
    children: [
      new TableCell({
        width: { size: widths[0] ?? 0, type: WidthType.DXA },
        children: row.items.map((item) => matrixItem(item, layout)),
      }),
      ...row.dots.map((dot, index) => dotCell(widths[index + 1] ?? 0, dot ? '●' : '')),
    ],
  });
}

function matrixItem(item: GuideItem, { indent, footnotes }: Layout): Paragraph {
  const children = inlineRuns(item.inlines, footnotes);
  switch (item.kind) {
    case 'question':
      return new Paragraph({
        style: guideStyleIds.matrixQuestion,
        indent: { left: indent, hanging: indent },
        children: [...numberRuns(item.number), ...children],
      });
    case 'bullet':
      return new Paragraph({
        style: guideStyleIds.matrixBullet,
        numbering: { reference: bulletLists.matrix, level: item.level - 1 },
        indent: bulletIndent(indent, item.level),
        children: [...children],
      });
    case 'instruction':
      return new Paragraph({
        style: guideStyleIds.instruction,
        indent: { left: indent + 100, right: 100 },
        children: [...children],
      });
  }
}
