import { castDraft, type Draft } from 'immer';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import { assignBlockRows, carryBlockRows } from '#shared/condensation/blockRows';
import type { DeskPlace } from '#shared/condensation/choice';
import { reportsAt } from '#shared/condensation/reportAt';
import type { RowKey } from '#shared/condensation/rows';
import type { CaseReport, RowMark } from '#shared/model/caseReport';
import type { CaseReportId, GuideId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { addCaseReport, needOpenReport } from './caseReportCommands';
import { type CommandContext, defineCommand, need, type TreeDraft } from './command';
import { assignChanged, originalOf } from './protocolCommands';

/** Where the desk writes: into a report that is there, or into the one its first word begins. */
export interface DeskReport extends DeskPlace {
  /** Null = the first one of the place, made when there is none. */
  readonly report: CaseReportId | null;
  /** What a new report is made with. */
  readonly guide: GuideId;
  readonly title: string;
}

/**
 * Writes sentences for a row of the condensation desk. New paragraphs belong to the row; the edits are those of
 * the whole report (see `editsInWhole`). The report is made with its first sentence, in one step with it.
 */
export const writeRow = defineCommand(
  'caseReport.writeRow',
  (draft, params: DeskReport & { row: RowKey; edits: readonly TextEdit[] }, context): CaseReportId => {
    const { row, edits } = params;
    const { report, isNew } = deskReport(draft, params, context);
    if (isNew) {
      report.blocks = castDraft(applyEdits([], edits));
      report.blockRows = carryBlockRows({}, edits, row);
      return report.id;
    }
    const { blocks, statements, blockRows } = originalOf(report);
    report.blocks = castDraft(applyEdits(blocks, edits));
    assignChanged(report.statements, carryAnchors(statements, blocks, edits));
    assignBlockRows(report.blockRows, carryBlockRows(blockRows, edits, row));
    return report.id;
  },
);

/** Says that the roles agree in a row, or do not; null takes it back. `owns`: all keys the row answers for. */
export const markRow = defineCommand(
  'caseReport.markRow',
  (draft, params: DeskReport & { row: RowKey; owns: readonly RowKey[]; mark: RowMark | null }, context) => {
    const { report } = deskReport(draft, params, context);
    // A family row also shows what was said of one of its questions; one mark stays.
    for (const key of params.owns) delete report.rowMarks[key];
    if (params.mark !== null) report.rowMarks[params.row] = params.mark;
  },
);

function deskReport(
  draft: TreeDraft,
  params: DeskReport,
  context: CommandContext,
): { readonly report: Draft<CaseReport>; readonly isNew: boolean } {
  const known = params.report ?? reportsAt(draft as ProjectTree, params)[0]?.id; // read only
  if (known !== undefined) return { report: needOpenReport(draft, known), isNew: false };
  const { site, level, wave, guide, title } = params;
  const id = addCaseReport.run(draft, { site, level, wave, guide, title }, context);
  return { report: need(draft, 'caseReport', id), isNew: true };
}
