import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { Block, TextRange } from '#shared/model/text';
import { sentencesOf } from '#shared/text/boundaries';
import { resolveRange } from '#shared/text/range';

/** A sentence as a row shows it, with the statements that begin in it. */
export interface RowSentence {
  readonly range: TextRange;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** The sentences of a paragraph; those that one statement covers together stay together. */
export function rowSentences(
  report: Pick<CaseReport, 'blocks' | 'statements'>,
  block: Block,
): readonly RowSentence[] {
  const placed = Object.values(report.statements).flatMap((statement) => {
    if (statement.state !== 'placed') return [];
    if (statement.start.block !== block.id && statement.end.block !== block.id) return [];
    const piece = resolveRange(report.blocks, statement).find((one) => one.block.id === block.id);
    return piece === undefined ? [] : [{ statement, from: piece.from, to: piece.to }];
  });
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(block.text)) {
    const last = spans.at(-1);
    const joined = last !== undefined && placed.some(({ from, to }) => from < last.end && start < to);
    if (joined && last !== undefined) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({
    range: { start: { block: block.id, offset: start }, end: { block: block.id, offset: end } },
    text: block.text.slice(start, end),
    statements: placed
      .filter(({ from }) => start <= from && from < end)
      .sort((a, b) => a.from - b.from)
      .map(({ statement }) => statement),
  }));
}
