import type { QuotaCell } from '#shared/commands/quotaCommands';
import type { TableRows } from '#shared/exchange/tableLimits';
import { cellKey } from '../cell';
import { cellAt, indexFieldwork } from '../fieldworkIndex';
import { parseQuota } from '../quotaText';
import { levelOf, waveOf } from './readPlace';
import {
  eachRow,
  type Problem,
  type ReadingContext,
  roleNamed,
  siteNamed,
  type TableReading,
} from './tableReading';

/** Every row is a cell of the quota plan; a cell that is there already takes the new numbers. */
export function readQuotas(
  rows: TableRows,
  headRow: number,
  { tree, mapping }: ReadingContext,
): TableReading {
  const problems: Problem[] = [];
  const cells: QuotaCell[] = [];
  const seen = new Set<string>();
  const index = indexFieldwork(tree);
  let changed = 0;
  eachRow(rows, headRow, mapping, problems, (row) => {
    const site = siteNamed(tree, row, 'site');
    const role = roleNamed(tree, row);
    const wave = waveOf(tree, row);
    const level = role === null ? null : levelOf(row, role.role.level);
    const planned = parseQuota(row.text('planned'));
    const additional = parseQuota(row.text('additional'));
    if (planned === null) row.fail('planned', 'badCount');
    if (additional === null || additional.additional > 0) row.fail('additional', 'badCount');
    if (row.text('planned') === '' && row.text('additional') === '') row.fail('planned', 'missing');
    if (!site || !role || wave === null || !level || !planned || !additional || row.failed) return;
    const place = { site: site.id, level, role: role.role.code, subgroup: role.subgroup, wave };
    if (seen.has(cellKey(place))) {
      row.fail('role', 'double');
      return;
    }
    seen.add(cellKey(place));
    const there = cellAt(index, place).quota;
    if (there !== null) changed += 1;
    cells.push({
      ...place,
      planned: planned.planned,
      // Either in a column of its own or as "2 + 2".
      additional: planned.additional + additional.planned,
      note: mapping.note === undefined ? (there?.note ?? '') : row.text('note'),
    });
  });
  return {
    kind: 'quotas',
    table: { sites: [], interviews: [], quotas: cells },
    added: cells.length - changed,
    changed,
    problems,
  };
}
