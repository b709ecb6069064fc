import type { CodeId, InterviewId, MemoId, PersonId, SiteId, TextId } from './ids';

/** A thought written down beside the material. Memos on a single coding are kept in the coding. */
export interface Memo {
  readonly id: MemoId;
  readonly kind: 'memo';
  readonly about: MemoTarget;
  readonly title: string;
  readonly text: string;
  readonly by: PersonId;
  /** ISO date-times. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A memo about a text is sealed with that text's key, because it may repeat its words. */
export type MemoTarget =
  | { readonly kind: 'project' }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'site'; readonly site: SiteId }
  | { readonly kind: 'text'; readonly text: TextId; readonly interview: InterviewId | null };
