import type { CaseReport } from '#shared/model/caseReport';
import type { Guide } from '#shared/model/guide';
import type { CaseReportId, GuideNodeId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { resolveRange } from '#shared/text/range';
import type { MatrixRow } from './matrix';
import type { RowKey } from './rows';
import { sectionOfRow } from './sectionOfRow';

/** Where somebody is in a case report, to go on at the same place on the desk, or the other way round. */
export interface ReportSpot {
  readonly report: CaseReportId;
  /** Null where nothing is written yet. */
  readonly range: TextRange | null;
  readonly section: GuideNodeId | null;
}

type Row = Pick<MatrixRow, 'key' | 'owns' | 'questions' | 'section' | 'code' | 'passages'>;

/**
 * The row of the desk that a place in a report belongs to: the one its paragraph was written for; else the one
 * whose passages the sentence rests on; else the first of its section. Null where the rows have none of these.
 */
export function rowAt(
  rows: readonly Row[],
  report: Pick<CaseReport, 'blocks' | 'blockRows' | 'statements'>,
  guide: Guide | undefined,
  { range, section }: Pick<ReportSpot, 'range' | 'section'>,
): RowKey | null {
  const written = range === null ? undefined : report.blockRows[range.start.block];
  const own = rows.find(({ owns }) => written !== undefined && owns.includes(written));
  if (own !== undefined) return own.key;
  const asked = range === null ? [] : questionsAt(report, range);
  const resting = asked.flatMap((id) => rows.find(({ questions }) => questions.has(id)) ?? [])[0];
  if (resting !== undefined) return resting.key;
  if (section === null) return null;
  return rows.find((row) => sectionOfRow(row, guide) === section)?.key ?? null;
}

/** Where a row of the desk stands in its report: at the caret, else at its first sentence, else in its section. */
export function spotOfRow(
  report: Pick<CaseReport, 'id' | 'guide'>,
  row: Row,
  blocks: readonly Block[],
  guide: Guide | undefined,
  caret: TextRange | null,
): ReportSpot {
  const first = blocks[0]?.id;
  const start = first === undefined ? null : { block: first, offset: 0 };
  const known = caret !== null && blocks.some(({ id }) => id === caret.start.block);
  return {
    report: report.id,
    range: known ? caret : start && { start, end: start },
    section: sectionOfRow(row, guide),
  };
}

/** The questions that the evidence of the sentence at a place answers. */
function questionsAt(
  report: Pick<CaseReport, 'blocks' | 'statements'>,
  { start }: TextRange,
): readonly GuideNodeId[] {
  return Object.values(report.statements)
    .filter((one) => one.state === 'placed')
    .filter((one) =>
      resolveRange(report.blocks, one).some(
        ({ block, from, to }) => block.id === start.block && from <= start.offset && start.offset <= to,
      ),
    )
    .flatMap(({ evidence }) => evidence.flatMap(({ shell }) => shell.question ?? []));
}
