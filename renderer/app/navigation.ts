import { create } from 'zustand';
import type { DeskPlace } from '#shared/condensation/choice';
import type { ReportSpot } from '#shared/condensation/reportSpot';
import type { CaseReportId, DocumentId, GuideId, InterviewId, ProtocolId, TextId } from '#shared/model/ids';
import type { SitesGoal } from '../features/fieldwork/sitesGoal';
import type { HandbookPage } from '../features/handbook/pages';

/** The open screen. Kept in memory and not in the address: the browser's history would write it down. */
export type Route =
  | { readonly screen: 'overview' }
  | { readonly screen: 'guides'; readonly guide: GuideId | null }
  | { readonly screen: 'sites'; readonly goal?: SitesGoal }
  | { readonly screen: 'interview'; readonly interview: InterviewId }
  | { readonly screen: 'write'; readonly protocol: ProtocolId | null }
  | { readonly screen: 'sources'; readonly document: DocumentId | null; readonly importing: boolean }
  | { readonly screen: 'anonymise'; readonly text: TextId | null }
  | { readonly screen: 'codebook' }
  | { readonly screen: 'code'; readonly text: TextId | null }
  | { readonly screen: 'memos' }
  | { readonly screen: 'agreement'; readonly view?: 'differences' }
  | { readonly screen: 'figures' }
  | { readonly screen: 'condense'; readonly place: DeskPlace | null; readonly sought: ReportSpot | null }
  | {
      readonly screen: 'caseReports';
      readonly report: CaseReportId | null;
      /** Null = at the start. */
      readonly sought: ReportSpot | null;
    }
  | { readonly screen: 'search' }
  | { readonly screen: 'deletion'; readonly interview: InterviewId | null }
  | { readonly screen: 'handbook'; readonly page: HandbookPage }
  | { readonly screen: 'settings' };

interface Navigation {
  readonly route: Route;
  go(route: Route): void;
}

export const useNavigation = create<Navigation>((set) => ({
  route: { screen: 'overview' },
  go: (route) => set({ route }),
}));
