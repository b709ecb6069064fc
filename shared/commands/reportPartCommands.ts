import { castDraft } from 'immer';
import type {
  CaseReportId,
  GuideNodeId,
  OpenPointId,
  ReportTemplateId,
  StatementId,
} from '#shared/model/ids';
import type { Generated, ReportPart, ReportTemplate } from '#shared/model/reportTemplate';
import { basisNow, regenerate } from '#shared/reportTemplate/regenerate';
import { needOpenReport } from './caseReportCommands';
import { CommandRefused, defineCommand, need, needName } from './command';
import { originalOf } from './protocolCommands';

/** Gives a report the parts of a template. Sections in which somebody wrote stay whatever the template says. */
export const applyTemplate = defineCommand(
  'caseReport.applyTemplate',
  (
    draft,
    params: { report: CaseReportId; parts: readonly ReportPart[]; from: Generated['from'] },
    { author, now },
  ) => {
    const report = needOpenReport(draft, params.report);
    const tree = originalOf(draft);
    const before = originalOf(report);
    const basis = basisNow(tree, before);
    const { parts } = regenerate(before, params.parts, tree.guide[before.guide] ?? null, basis);
    report.parts = castDraft([...parts]);
    report.generated = castDraft<Generated>({ from: params.from, by: author, at: now, basis });
  },
);

/** Notes something to be asked in the next wave. */
export const addOpenPoint = defineCommand(
  'caseReport.addOpenPoint',
  (
    draft,
    params: { report: CaseReportId; text: string; question: GuideNodeId | null },
    { newId },
  ): OpenPointId => {
    const report = needOpenReport(draft, params.report);
    const id = newId<OpenPointId>();
    report.openPoints.push({ id, text: needName(params.text), question: params.question, done: false });
    return id;
  },
);

/** Changes an open point; settling one is allowed in a released report too, because the next wave comes after it. */
export const editOpenPoint = defineCommand(
  'caseReport.editOpenPoint',
  (draft, params: { report: CaseReportId; point: OpenPointId; text?: string; done?: boolean }) => {
    const report =
      params.text === undefined
        ? need(draft, 'caseReport', params.report)
        : needOpenReport(draft, params.report);
    const point = report.openPoints.find(({ id }) => id === params.point);
    if (point === undefined) throw new CommandRefused('gone');
    if (params.text !== undefined) point.text = needName(params.text);
    if (params.done !== undefined) point.done = params.done;
  },
);

export const removeOpenPoint = defineCommand(
  'caseReport.removeOpenPoint',
  (draft, params: { report: CaseReportId; point: OpenPointId }) => {
    const report = needOpenReport(draft, params.report);
    report.openPoints = report.openPoints.filter(({ id }) => id !== params.point);
  },
);

/** Puts a statement into the site's short profile, at its end, or takes it out. */
export const setInProfile = defineCommand(
  'caseReport.setInProfile',
  (draft, params: { report: CaseReportId; statement: StatementId; included: boolean }) => {
    const report = need(draft, 'caseReport', params.report);
    if (report.statements[params.statement] === undefined) throw new CommandRefused('gone');
    const others = report.profile.filter((id) => id !== params.statement);
    report.profile = params.included ? [...others, params.statement] : others;
  },
);

/** Keeps a template of the project, new or changed. */
export const saveTemplate = defineCommand(
  'reportTemplate.save',
  (
    draft,
    params: { id: ReportTemplateId | null } & Pick<ReportTemplate, 'name' | 'level' | 'parts'>,
    { newId },
  ): ReportTemplateId => {
    const { name, level, parts } = params;
    if (params.id !== null) need(draft, 'reportTemplate', params.id);
    const id = params.id ?? newId<ReportTemplateId>();
    const taken = Object.values(draft.reportTemplate).some(
      (one) => one.id !== id && one.name === name.trim(),
    );
    if (taken) throw new CommandRefused('nameTaken');
    draft.reportTemplate[id] = castDraft<ReportTemplate>({
      id,
      kind: 'reportTemplate',
      name: needName(name),
      level,
      parts,
    });
    return id;
  },
);

/** Removes a template; reports made from it keep their parts. */
export const removeTemplate = defineCommand(
  'reportTemplate.remove',
  (draft, params: { id: ReportTemplateId }) => {
    need(draft, 'reportTemplate', params.id);
    delete draft.reportTemplate[params.id];
  },
);
