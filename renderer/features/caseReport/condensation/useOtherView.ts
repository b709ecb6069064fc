import { useState } from 'react';
import type { DeskPlace } from '#shared/condensation/choice';
import { reportsAt } from '#shared/condensation/reportAt';
import { type ReportSpot, rowAt, spotOfRow } from '#shared/condensation/reportSpot';
import type { RowKey } from '#shared/condensation/rows';
import type { TextRange } from '#shared/model/text';
import { currentProject } from '../../../workspace/store';
import type { Spot } from './deskContext';
import type { Desk } from './useDesk';

interface OtherView {
  /** The row of the place somebody comes from; null = from elsewhere, or the desk has no such row. */
  readonly arrival: Spot | null;
  /** Where the report goes on; null while there is none. */
  toReport(row: RowKey | null, caret: TextRange | null): ReportSpot | null;
}

/** The way between the desk and its report: each opens where the other was left. */
export function useOtherView(desk: Desk, place: DeskPlace, sought: ReportSpot | null): OtherView {
  const [arrival] = useState(() => arriveAt(desk, place, sought));
  return {
    arrival,
    toReport(key, caret) {
      const { report, matrix, stands } = desk;
      if (report === null) return null;
      const row = matrix.rows.find((one) => one.key === key);
      const guide = currentProject()?.tree.guide[report.guide];
      if (row === undefined) return { report: report.id, range: null, section: null };
      return spotOfRow(report, row, stands.get(row.key)?.blocks ?? [], guide, caret);
    },
  };
}

function arriveAt({ matrix }: Desk, place: DeskPlace, sought: ReportSpot | null): Spot | null {
  const tree = currentProject()?.tree;
  if (tree === undefined || sought === null) return null;
  // Another place was chosen meanwhile: what was sought is not here.
  const report = reportsAt(tree, place).find(({ id }) => id === sought.report);
  if (report === undefined) return null;
  const row = rowAt(matrix.rows, report, tree.guide[report.guide], sought);
  return row === null ? null : { row, column: null };
}
