import type { CaseReport, Statement } from '#shared/model/caseReport';
import { sliceRange } from '#shared/text/range';

/** The words of a statement as they stand in its report; null when its place is in doubt or gone. */
export function statementText(report: Pick<CaseReport, 'blocks'>, statement: Statement): string | null {
  return statement.state === 'review' ? null : sliceRange(report.blocks, statement) || null;
}
