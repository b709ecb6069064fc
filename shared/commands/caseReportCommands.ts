import { castDraft, type Draft } from 'immer';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import { assignBlockRows, carryBlockRows } from '#shared/condensation/blockRows';
import { type CaseReport, plainCaseReport } from '#shared/model/caseReport';
import type { GuideLevel } from '#shared/model/guide';
import type { CaseReportId, GuideId, SiteId } from '#shared/model/ids';
import type { Generated, ReportPart } from '#shared/model/reportTemplate';
import { basisNow } from '#shared/reportTemplate/regenerate';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';
import { assignChanged, originalOf } from './protocolCommands';

export const addCaseReport = defineCommand(
  'caseReport.add',
  (
    draft,
    params: {
      site: SiteId;
      guide: GuideId;
      wave: number;
      title: string;
      level?: GuideLevel | null;
      /** What its parts are made from; without one they are those of the guide. */
      template?: { parts: readonly ReportPart[]; from: Generated['from'] } | null;
    },
    context,
  ): CaseReportId => {
    need(draft, 'site', params.site);
    need(draft, 'guide', params.guide);
    const report: CaseReport = {
      ...plainCaseReport,
      id: context.newId<CaseReportId>(),
      kind: 'caseReport',
      site: params.site,
      guide: params.guide,
      wave: params.wave,
      title: needName(params.title),
      level: params.level ?? null,
      blocks: [],
      statements: {},
    };
    const { template } = params;
    if (template == null) draft.caseReport[report.id] = castDraft(report);
    else {
      const basis = basisNow(originalOf(draft), report);
      const generated = { from: template.from, by: context.author, at: context.now, basis };
      draft.caseReport[report.id] = castDraft({ ...report, parts: template.parts, generated });
    }
    return report.id;
  },
);

export const editCaseReport = defineCommand(
  'caseReport.edit',
  (draft, params: { report: CaseReportId; edits: readonly TextEdit[] }) => {
    const report = needOpenReport(draft, params.report);
    const { blocks, statements, blockRows } = originalOf(report);
    report.blocks = castDraft(applyEdits(blocks, params.edits));
    assignChanged(report.statements, carryAnchors(statements, blocks, params.edits));
    assignBlockRows(report.blockRows, carryBlockRows(blockRows, params.edits, null));
  },
);

export const renameCaseReport = defineCommand(
  'caseReport.rename',
  (draft, params: { report: CaseReportId; title: string }) => {
    needOpenReport(draft, params.report).title = needName(params.title);
  },
);

/** Removes the report with its versions; the protocols and codings stay untouched. */
export const removeCaseReport = defineCommand(
  'caseReport.remove',
  (draft, params: { report: CaseReportId }) => {
    need(draft, 'caseReport', params.report);
    delete draft.caseReport[params.report];
    for (const { id, report } of Object.values(draft.caseReportVersion)) {
      if (report === params.report) delete draft.caseReportVersion[id];
    }
  },
);

/** The report, unless it is released: then it is locked until somebody opens it again. */
export function needOpenReport(draft: TreeDraft, id: CaseReportId): Draft<CaseReport> {
  const report = need(draft, 'caseReport', id);
  if (report.status === 'released') throw new CommandRefused('reportLocked');
  return report;
}
