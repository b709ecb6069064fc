import type { Statement } from '#shared/model/caseReport';
import type { Language } from '#shared/model/language';
import type { Block, MarkKind } from '#shared/model/text';
import { quotationMarks } from './quotation';
import { type Inline, styled } from './reportDocument';
import { unquotedVerbatim } from './verbatim';

/** A statement with the number it has in the annex. */
export interface NumberedStatement {
  readonly statement: Statement;
  readonly number: number;
}

/**
 * A paragraph of the report as runs: stressed words in italics, words of the interviewee in quotation marks,
 * and after each of the given statements (all ending in this block) its number in the annex.
 */
export function statementInlines(
  block: Block,
  statements: readonly NumberedStatement[],
  language: Language,
): readonly Inline[] {
  const { text } = block;
  const cuts = [
    0,
    text.length,
    ...block.marks.flatMap((mark) => [mark.start, mark.end]),
    ...statements.map(({ statement }) => statement.end.offset),
  ];
  const offsets = [...new Set(cuts.map((cut) => Math.max(0, Math.min(cut, text.length))))].sort(
    (a, b) => a - b,
  );
  const inlines: Inline[] = [];
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1];
    if (end !== undefined) {
      const style = isMarked(block, 'emphasis', start) ? 'emphasis' : 'plain';
      inlines.push(styled(style, withVerbatimMarks(block, start, end, language)));
    }
    const ending = statements.filter(({ statement }) => statement.end.offset === end);
    if (ending.length > 0) {
      inlines.push(styled('reference', ending.map(({ number }) => `(${number})`).join('')));
    }
  }
  return inlines;
}

function isMarked(block: Block, kind: MarkKind, offset: number): boolean {
  return block.marks.some((mark) => mark.kind === kind && mark.start <= offset && offset < mark.end);
}

/** Puts marks where a verbatim range begins and ends; `start` and `end` never lie across its edge. */
function withVerbatimMarks(block: Block, start: number, end: number, language: Language): string {
  const { open, close } = quotationMarks(language);
  const verbatim = unquotedVerbatim(block);
  const opens = verbatim.some((mark) => mark.start === start) ? open : '';
  const closes = verbatim.some((mark) => mark.end === end) ? close : '';
  return opens + block.text.slice(start, end) + closes;
}
