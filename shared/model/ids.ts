/**
 * Branded identifiers: a site's id cannot be passed where an interview's id is asked for.
 * Every id is a random UUID (never a counter), so ids say nothing about order or number of cases.
 */
declare const brand: unique symbol;

export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ProjectId = Id<'project'>;
export type PersonId = Id<'person'>;
export type SiteId = Id<'site'>;
export type GuideId = Id<'guide'>;
export type GuideNodeId = Id<'guideNode'>;
export type InterviewId = Id<'interview'>;
export type ProtocolId = Id<'protocol'>;
export type DocumentId = Id<'document'>;
/** What can be coded and quoted: a protocol, or a source of its own. */
export type TextId = ProtocolId | DocumentId;
export type NameListId = Id<'nameList'>;
export type NameEntryId = Id<'nameEntry'>;
export type QuotaPlanId = Id<'quotaPlan'>;
export type QuotaId = Id<'quota'>;
export type BlockId = Id<'block'>;
export type CodebookId = Id<'codebook'>;
export type CodeId = Id<'code'>;
export type CodingLayerId = Id<'codingLayer'>;
export type CodingId = Id<'coding'>;
export type EvidenceLayerId = Id<'evidenceLayer'>;
export type PassageId = Id<'passage'>;
export type MemoId = Id<'memo'>;
export type SavedSearchId = Id<'savedSearch'>;
export type CaseReportId = Id<'caseReport'>;
export type CaseReportVersionId = Id<'caseReportVersion'>;
export type ReportTemplateId = Id<'reportTemplate'>;
export type DocxTemplateId = Id<'docxTemplate'>;
export type OpenPointId = Id<'openPoint'>;
export type QuoteCutId = Id<'quoteCut'>;
export type SiteAttributeId = Id<'siteAttribute'>;
export type ChallengeId = Id<'challenge'>;
export type StatementId = Id<'statement'>;
export type DeletionId = Id<'deletion'>;
export type HandoutId = Id<'handout'>;
export type EvidenceLinkId = Id<'evidenceLink'>;

/** Gives a string its brand. Use it where an id is made or read from outside, nowhere else. */
export function asId<I extends Id<string>>(value: string): I {
  return value as I; // the one place where a brand is put on
}
