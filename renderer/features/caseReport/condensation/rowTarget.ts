import type { RowStand } from '#shared/condensation/usage';
import type { CaseReport } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import { type Target, targetAt } from '../target';

/**
 * What a passage is attached to in a row: the sentence at the caret; without a caret in the row its last sentence,
 * which is what was written a moment ago. Null where the row has none.
 */
export function rowTarget(
  report: Pick<CaseReport, 'blocks' | 'statements'> | null,
  stand: Pick<RowStand, 'blocks'> | undefined,
  caret: TextRange | null,
): Target | null {
  if (report === null || stand === undefined) return null;
  const own = new Set(stand.blocks.map(({ id }) => id));
  if (caret !== null && own.has(caret.start.block)) {
    const found = targetAt(report, caret);
    if (found !== null) return found;
  }
  const last = stand.blocks.findLast(({ text }) => text.trim() !== '');
  if (last === undefined) return null;
  const end = { block: last.id, offset: last.text.trimEnd().length };
  return targetAt(report, { start: end, end });
}
