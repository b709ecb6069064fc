import { sampleDocuments } from './documents';
import { sampleInterviews } from './interviews';
import { sampleCodingNotes, sampleMemos, sampleSearches } from './notes';
import { sampleQuotas } from './quotas';
import { sampleReports } from './reports';
import { sampleStudy } from './study';

/** The whole invented study; its shape is `SampleContent` in shared/sample, where it is read. */
export const sampleContent = {
  ...sampleStudy,
  quotas: sampleQuotas,
  interviews: sampleInterviews,
  documents: sampleDocuments,
  memos: sampleMemos,
  codingNotes: sampleCodingNotes,
  searches: sampleSearches,
  reports: sampleReports,
} as const;
