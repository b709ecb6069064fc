import type { CaseReport } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import type { FileFormat, ReportChoice } from './reportFormats';

export interface BatchRequest {
  readonly tree: ProjectTree;
  readonly reports: readonly CaseReport[];
  /** PDF for a volume only: the page prints one document at a time. */
  readonly format: FileFormat | 'pdf';
  readonly shape: 'files' | 'volume';
  readonly choice: ReportChoice;
  /** Local ISO date-time. */
  readonly now: string;
}
