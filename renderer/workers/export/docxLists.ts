import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { ReportList } from '#shared/report/reportDocument';
import { quiet } from './docxColors';
import { type FootnoteCollector, inlineRuns } from './docxRuns';
import { styleIds } from './docxStyles';

const references = { bullets: 'report-bullets', numbers: 'report-numbers' } as const;

/** How far the text of an item stands from its sign, in twips (7 mm: room for "12."). */
const hang = 400;

const indents = [0, 1].map((level) => ({ left: (level + 1) * hang, hanging: hang }));

export const reportNumbering: INumberingOptions['config'] = [
  {
    reference: references.bullets,
    levels: ['•', '–'].map((text, level) => ({
      level,
      format: LevelFormat.BULLET,
      text,
      alignment: AlignmentType.LEFT,
      style: { run: { color: quiet }, paragraph: { indent: indents[level] ?? {} } },
    })),
  },
  {
    reference: references.numbers,
    levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
      level,
      format,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: indents[level] ?? {} } },
    })),
  },
];

/**
 * `list` tells the lists of a document apart: each instance begins at 1. One list that runs through three chapters
 * is what the word processor does by itself when two lists share a definition.
 */
export function listParagraphs(
  { numbered, items }: ReportList,
  list: number,
  footnotes: FootnoteCollector,
): readonly Paragraph[] {
  const reference = numbered ? references.numbers : references.bullets;
  return items.map(
    ({ level, inlines }, index) =>
      new Paragraph({
        style: styleIds.body,
        numbering: { reference, level: level - 1, instance: list },
        spacing: { after: index === items.length - 1 ? 160 : 60 },
        children: [...inlineRuns(inlines, footnotes)],
      }),
  );
}
