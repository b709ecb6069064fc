import {
  BorderStyle,
  CheckBox,
  HeightRule,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  ChecklistBlock,
  ChecklistLine,
  FormBlock,
  FormField,
  RuledSpace,
} from '#shared/report/interviewGuideBlocks';
import { accent, hairline, writingLine } from './docxColors';
import { guideStyleIds } from './docxGuideStyles';
import { textRuns } from './docxRuns';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const written: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: writingLine };
const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Height of a line for handwriting: 8 mm in twips, as in a ruled exercise book. */
const lineHeight = 454;

/** Word joins tables that touch; this stands between them. */
function gap(): Paragraph {
  return new Paragraph({ style: guideStyleIds.gap });
}

/** Two fields a row, each over a line; a narrow empty column keeps the lines apart. */
export function formParts({ fields }: FormBlock, textWidth: number): readonly (Paragraph | Table)[] {
  const between = 340;
  const width = Math.floor((textWidth - between) / 2);
  const widths = [width, between, textWidth - between - width];
  const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) => {
    const pair = [fields[row * 2], fields[row * 2 + 1]] as const;
    return new TableRow({
      cantSplit: true,
      // Room to write above each line, also where one field of the row is filled in.
      height: { value: 680, rule: HeightRule.ATLEAST },
      children: [fieldCell(pair[0], widths[0]), emptyCell(between), fieldCell(pair[1], widths[2])],
    });
  });
  return [
    gap(),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: noBorders,
      margins: { left: 0, right: 0, top: 20, bottom: 20 },
      rows,
    }),
    gap(),
  ];
}

function fieldCell(field: FormField | undefined, width = 0): TableCell {
  if (field === undefined) {
    return emptyCell(width);
  }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: written },
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({ style: guideStyleIds.fieldLabel, children: textRuns(field.label) }),
      new Paragraph({ style: guideStyleIds.field, children: contentRuns(field.content) }),
    ],
  });
}

function emptyCell(width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({})] });
}

function contentRuns(content: FormField['content']): readonly ParagraphChild[] {
  switch (content.kind) {
    case 'text':
      return textRuns(content.text);
    case 'blank':
      return [];
    case 'choice':
      return choiceRuns(content.choices);
  }
}

/** A frame around what is to be seen to. */
export function checklistParts(
  { heading, lines }: ChecklistBlock,
  textWidth: number,
): readonly (Paragraph | Table)[] {
  const frame: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: hairline };
  return [
    gap(),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [textWidth],
      borders: {
        ...noBorders,
        top: frame,
        right: frame,
        bottom: frame,
        left: { ...frame, size: 18, color: accent },
      },
      margins: { left: 200, right: 200, top: 80, bottom: 80 },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: textWidth, type: WidthType.DXA },
              children: [
                new Paragraph({ style: guideStyleIds.checkHeading, children: textRuns(heading) }),
                ...lines.map(checkParagraph),
              ],
            }),
          ],
        }),
      ],
    }),
    gap(),
  ];
}

function checkParagraph(line: ChecklistLine): Paragraph {
  const tab = () => new TextRun({ children: [new Tab()] });
  switch (line.kind) {
    case 'tick':
      return new Paragraph({
        style: guideStyleIds.check,
        children: [new CheckBox(), tab(), ...textRuns(line.text)],
      });
    case 'choice':
      return new Paragraph({
        style: guideStyleIds.check,
        children: [tab(), ...textRuns(`${line.text}   `), ...choiceRuns(line.choices)],
      });
    case 'reminder':
      return new Paragraph({
        style: guideStyleIds.check,
        children: [...textRuns('!', { bold: true, color: accent }), tab(), ...textRuns(line.text)],
      });
  }
}

/** A box before each answer; no-break spaces keep the two together. */
function choiceRuns(choices: readonly string[]): readonly ParagraphChild[] {
  return choices.flatMap((choice, index) => [
    ...(index === 0 ? [] : [new TextRun('    ')]),
    new CheckBox(),
    ...textRuns(`\u00a0${choice}`),
  ]);
}

/** Rows of a table with a line below each: underscores would move as soon as somebody types among them. */
export function ruledSpaceParts(
  { lines }: RuledSpace,
  indent: number,
  textWidth: number,
): readonly (Paragraph | Table)[] {
  const width = textWidth - indent;
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      indent: { size: indent, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [width],
      borders: { ...noBorders, bottom: written, insideHorizontal: written },
      rows: Array.from(
        { length: lines },
        (_, index) =>
          new TableRow({
            cantSplit: true,
            // A line alone at the foot or head of a page is no room to write.
            keepNext: index === 0 || index === lines - 2,
            height: { value: lineHeight, rule: HeightRule.EXACT },
            children: [
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [new Paragraph({})],
              }),
            ],
          }),
      ),
    }),
    gap(),
  ];
}
