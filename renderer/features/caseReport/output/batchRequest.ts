import type { CaseReport } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import type { FileFormat, ReportChoice } from './reportFormats';

export interface BatchRequest {
  readonly tree: ProjectTree;
  readonly reports: readonly CaseReport[];
  readonly format: FileFormat;
  readonly shape: 'files' | 'volume';
  readonly choice: ReportChoice;
  /** Local ISO date-time. */
  readonly now: string;
}
