import { sampleAttributes, sampleAttributeValues } from './attributes';
import { sampleDocuments } from './documents';
import { sampleInterviews } from './interviews';
import {
  sampleCodeExamples,
  sampleCodingNotes,
  sampleDeletionRequests,
  sampleHandouts,
  sampleMemos,
  sampleSearches,
} from './notes';
import { sampleQuotas } from './quotas';
import { sampleReports, sampleTemplate } from './reports';
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
  attributes: sampleAttributes,
  attributeValues: sampleAttributeValues,
  codeExamples: sampleCodeExamples,
  template: sampleTemplate,
  reports: sampleReports,
  deletionRequests: sampleDeletionRequests,
  handouts: sampleHandouts,
} as const;
