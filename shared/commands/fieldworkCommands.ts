import type { GuideId, InterviewId, SiteId } from '#shared/model/ids';
import { defineCommand } from './command';
import { addInterview, type InterviewPlan } from './interviewCommands';
import { type QuotaCell, setQuotas } from './quotaCommands';
import { addSite, editSite, type SiteFields } from './siteCommands';

/** Rows of a table that was looked over: new and changed sites, new interviews, cells of the quota plan. */
export interface FieldworkTable {
  /** `id` null = a new site. */
  readonly sites: readonly { readonly id: SiteId | null; readonly fields: SiteFields }[];
  readonly interviews: readonly (InterviewPlan & {
    readonly id: InterviewId;
    readonly site: SiteId;
    readonly guide: GuideId;
  })[];
  readonly quotas: readonly QuotaCell[];
}

/** Takes a table in as one step: all of it or nothing, and one undo takes it back. */
export const importFieldwork = defineCommand(
  'fieldwork.import',
  (draft, { sites, interviews, quotas }: FieldworkTable, context) => {
    for (const { id, fields } of sites) {
      if (id === null) addSite.run(draft, fields, context);
      else editSite.run(draft, { ...fields, id }, context);
    }
    for (const interview of interviews) addInterview.run(draft, interview, context);
    if (quotas.length > 0) setQuotas.run(draft, { cells: quotas }, context);
  },
  { newKeys: ({ interviews }) => interviews.map(({ id }) => id) },
);
