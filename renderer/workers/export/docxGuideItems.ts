import { Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { GuideItem, InterviewGuideBlock } from '#shared/report/interviewGuideBlocks';
import { accent } from './docxColors';
import { bulletIndent, bulletLists, guideStyleIds } from './docxGuideStyles';
import { type FootnoteCollector, inlineRuns, textRuns } from './docxRuns';
import { headingIndent } from './docxStyles';

/**
 * Where the text of the questions begins, in twips: under the titles while the numbers are short, else right
 * of the longest ("1.3a/1.6"); 130 twips is the width of a bold digit of 11 point with some air.
 */
export function leadIndentOf(blocks: readonly InterviewGuideBlock[]): number {
  const lengths = blocks.map((block) => (block.kind === 'question' ? (block.number?.length ?? 0) : 0));
  return Math.max(headingIndent, Math.max(0, ...lengths) * 130);
}

/** A question, bullet or instruction on the page; it stays with what belongs to it on the next line. */
export function itemParagraph(
  item: GuideItem,
  next: InterviewGuideBlock | undefined,
  leadIndent: number,
  footnotes: FootnoteCollector,
): Paragraph {
  const keepNext =
    item.kind === 'question'
      ? next?.kind === 'bullet' || next?.kind === 'instruction' || next?.kind === 'ruledSpace'
      : next?.kind === 'ruledSpace';
  const children = inlineRuns(item.inlines, footnotes);
  switch (item.kind) {
    case 'question':
      return new Paragraph({
        style: guideStyleIds.question,
        keepNext,
        indent: { left: leadIndent, hanging: leadIndent },
        children: [...numberRuns(item.number), ...children],
      });
    case 'bullet':
      return new Paragraph({
        style: guideStyleIds.bullet,
        keepNext,
        numbering: { reference: bulletLists.page, level: item.level - 1 },
        indent: bulletIndent(leadIndent, item.level),
        children: [...children],
      });
    case 'instruction':
      return new Paragraph({
        style: guideStyleIds.instruction,
        keepNext,
        // The frame's left line stands where the bullets do.
        indent: { left: leadIndent + 140, right: 140 },
        children: [...children],
      });
  }
}

/** The number hangs left of the text, bold and as printed; a block without one begins where texts do. */
export function numberRuns(number: string | null): readonly ParagraphChild[] {
  const tab = new TextRun({ children: [new Tab()] });
  return number === null ? [tab] : [...textRuns(number, { bold: true, color: accent }), tab];
}
