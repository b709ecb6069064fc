import type { CaseReport } from '#shared/model/caseReport';
import type { CaseReportVersion } from '#shared/model/caseReportVersion';
import type { Guide } from '#shared/model/guide';
import type { CaseReportVersionId, GuideNodeId, PersonId, ReportTemplateId } from '#shared/model/ids';
import type { ReportTemplate } from '#shared/model/reportTemplate';
import type { Random } from './random';

/** An invented template: a section of its own before those of the guide. */
export function inventTemplate(random: Random, guide: Guide): ReportTemplate {
  return {
    id: random.id<ReportTemplateId>(),
    kind: 'reportTemplate',
    name: 'Fallbericht des Hauses',
    level: guide.level,
    parts: [
      { kind: 'basis' },
      {
        kind: 'section',
        id: random.id<GuideNodeId>(),
        of: null,
        heading: 'Auf einen Blick',
        hint: 'Fünf Sätze.',
      },
      { kind: 'guide' },
      { kind: 'openPoints' },
    ],
  };
}

/** The report as it stood when somebody kept it. */
export function inventVersion(random: Random, report: CaseReport, by: PersonId): CaseReportVersion {
  return {
    id: random.id<CaseReportVersionId>(),
    kind: 'caseReportVersion',
    report: report.id,
    number: 1,
    at: '2021-09-01T08:00:00.000Z',
    by,
    status: report.status,
    remark: 'Stand der Teamsitzung',
    content: report,
  };
}
