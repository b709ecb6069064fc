import { describe, expect, test } from 'vitest';
import { buildMatrix } from '#shared/condensation/matrix';
import { placeOfReport } from '#shared/condensation/reportAt';
import { rowAt, spotOfRow } from '#shared/condensation/reportSpot';
import type { RowKind } from '#shared/condensation/rows';
import { rowStands } from '#shared/condensation/usage';
import type { CaseReport } from '#shared/model/caseReport';
import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { inventedGuide, inventedProject, inventedReport } from '../../fixtures/caseReport';

const place = { site: asId<CaseReport['site']>('site-1'), level: 'operative' as const, wave: 1 };

function desk(changes: Partial<CaseReport> = {}, rows: RowKind = 'question') {
  const report = inventedReport(changes);
  const tree = inventedProject({ caseReport: { [report.id]: report } });
  const matrix = buildMatrix(tree, { ...place, rows, columns: 'role' }, inventedGuide.id);
  return { report, matrix, stands: rowStands(tree, matrix, report) };
}

function at(block: string, offset: number): TextRange {
  const point = { block: asId<BlockId>(block), offset };
  return { start: point, end: point };
}

const section = (id: string) => asId<GuideNodeId>(id);

describe('from the report to the desk', () => {
  const written = { blockRows: { [asId<BlockId>('b-1')]: 'question:q-1.2' } };
  test.each<[string, Partial<CaseReport>, TextRange | null, GuideNodeId | null, string | null]>([
    ['the row the paragraph was written for', written, at('b-1', 3), section('s-1'), 'question:q-1.2'],
    ['the row its evidence answers', {}, at('b-1', 3), section('s-1'), 'question:q-1.1'],
    ['also in the second sentence of a paragraph', {}, at('b-1', 90), section('s-1'), 'question:q-1.2'],
    ['the first row of its section', { statements: {} }, at('b-3', 3), section('s-2'), 'question:q-2.1'],
    ['the first row of a section without a word', {}, null, section('s-3'), 'question:q-3.1'],
    ['no row, outside all sections', { statements: {} }, at('b-3', 3), null, null],
    ['no row, in a section the guide lost', {}, null, section('s-9'), null],
  ])('leads to %s', (_, changes, range, of, expected) => {
    const { report, matrix } = desk(changes);
    expect(rowAt(matrix.rows, report, inventedGuide, { range, section: of })).toBe(expected);
  });

  test('takes the level of the guide where the report has none', () => {
    const guides = { guide: { [inventedGuide.id]: inventedGuide } };
    expect(placeOfReport(guides, inventedReport())).toEqual(place);
    expect(placeOfReport(guides, inventedReport({ level: 'strategic' })).level).toBe('strategic');
  });
});

describe('from the desk to the report', () => {
  const changes = { blockRows: { [asId<BlockId>('b-2')]: 'question:q-2.1' } };

  function spot(row: string, caret: TextRange | null) {
    const { report, matrix, stands } = desk(changes);
    const found = matrix.rows.find(({ key }) => key === row);
    if (found === undefined) throw new Error(`The desk has no row ${row}.`);
    return spotOfRow(report, found, stands.get(row)?.blocks ?? [], inventedGuide, caret);
  }

  test('leads to the caret, else to the first sentence of the row', () => {
    expect(spot('question:q-2.1', at('b-2', 7)).range).toEqual(at('b-2', 7));
    expect(spot('question:q-2.1', null).range).toEqual(at('b-2', 0));
    expect(spot('question:q-2.1', at('b-3', 7)).range).toEqual(at('b-2', 0));
  });

  test('leads to the section of a row without words', () => {
    expect(spot('question:q-3.1', null)).toMatchObject({ range: null, section: 's-3' });
  });

  test('and back to the same row', () => {
    const { report, matrix } = desk(changes);
    for (const row of ['question:q-1.1', 'question:q-2.1', 'question:q-3.1'])
      expect(rowAt(matrix.rows, report, inventedGuide, spot(row, null))).toBe(row);
  });
});
