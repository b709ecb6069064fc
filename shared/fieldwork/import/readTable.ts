import type { TableRows } from '#shared/exchange/tableLimits';
import { readInterviews } from './readInterviews';
import { readQuotas } from './readQuotas';
import { readSites } from './readSites';
import type { TableKind } from './tableColumns';
import type { ReadingContext, TableReading } from './tableReading';

/** Looks every row of a table over against the project. Rows with a problem are left out and named. */
export function readTable(
  kind: TableKind,
  rows: TableRows,
  headRow: number,
  context: ReadingContext,
): TableReading {
  switch (kind) {
    case 'sites':
      return readSites(rows, headRow, context);
    case 'interviews':
      return readInterviews(rows, headRow, context);
    case 'quotas':
      return readQuotas(rows, headRow, context);
  }
}
