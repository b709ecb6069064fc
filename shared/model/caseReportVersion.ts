import type { CaseReport, CaseReportStatus } from './caseReport';
import type { CaseReportId, CaseReportVersionId, PersonId } from './ids';

/** A case report as it stood at a time. It holds no words of interviews: those stay with their passages. */
export interface CaseReportVersion {
  readonly id: CaseReportVersionId;
  readonly kind: 'caseReportVersion';
  readonly report: CaseReportId;
  /** From 1, within its report. */
  readonly number: number;
  /** ISO date-time. */
  readonly at: string;
  readonly by: PersonId;
  readonly status: CaseReportStatus;
  readonly remark: string;
  readonly content: CaseReport;
}
