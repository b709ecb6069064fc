import { create } from 'zustand';
import type { CaseReportId, CaseReportVersionId, ReportTemplateId, SiteId } from '#shared/model/ids';

/** What has a name but no screen of its own: it opens above the screen that is there. */
export type JumpDialog =
  | { readonly kind: 'profile'; readonly site: SiteId }
  | { readonly kind: 'template'; readonly template: ReportTemplateId }
  | { readonly kind: 'version'; readonly report: CaseReportId; readonly version: CaseReportVersionId };

export const useJumpDialog = create<{ readonly shown: JumpDialog | null }>(() => ({ shown: null }));

export function showJumpDialog(shown: JumpDialog | null): void {
  useJumpDialog.setState({ shown });
}
