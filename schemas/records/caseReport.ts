import { z } from 'zod';
import { plainCaseReport } from '#shared/model/caseReport';
import { quoteIf } from '#shared/model/evidenceQuote';
import type {
  CaseReportId,
  CaseReportVersionId,
  ChallengeId,
  CodeId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  OpenPointId,
  PassageId,
  PersonId,
  SiteId,
  StatementId,
  TextId,
} from '#shared/model/ids';
import { quote } from './evidenceQuote';
import { byId, count, id, roles, text, wave } from './fields';
import { mapValues, migration, type OldRecord } from './migration';
import { defineRecord } from './recordSchema';
import { generated, guideLevel, reportPart } from './reportTemplate';
import { anchor, block } from './text';

const stance = z.enum(['supports', 'contradicts', 'limits', 'example']);

const evidenceLink = z.strictObject({
  id: id<EvidenceLinkId>(),
  passage: id<PassageId>(),
  text: id<TextId>(),
  interview: id<InterviewId>().nullable(),
  stance,
  quote: quote.nullable(),
  exception: text,
  seen: z
    .strictObject({
      words: text.min(1).nullable(),
      length: count,
      codes: z.array(id<CodeId>()),
      reopened: count,
    })
    .nullable(),
  shell: z.strictObject({
    site: id<SiteId>().nullable(),
    roles,
    wave: wave.nullable(),
    question: id<GuideNodeId>().nullable(),
  }),
});

const caseReportStatus = z.enum(['draft', 'checked', 'released']);

const byWhomAndWhen = { by: id<PersonId>(), at: text.min(1) };

const statement = z.strictObject({
  id: id<StatementId>(),
  ...anchor,
  evidence: z.array(evidenceLink),
  confirmed: z
    .strictObject({
      ...byWhomAndWhen,
      words: text.min(1),
      links: z.array(z.strictObject({ id: id<EvidenceLinkId>(), stance })),
    })
    .nullable(),
  challenges: z.array(
    z.strictObject({
      id: id<ChallengeId>(),
      remark: text.min(1),
      ...byWhomAndWhen,
      resolved: z.strictObject(byWhomAndWhen).nullable(),
    }),
  ),
});

/** Version 1 knew protocols only. */
const linksToTexts = migration((old) => ({
  ...old,
  statements: mapValues(old.statements, (one) => ({
    ...one,
    evidence: ((one.evidence ?? []) as OldRecord[]).map(({ protocol, ...link }) => ({
      ...link,
      text: protocol,
    })),
  })),
}));

/** Version 2 did not know what people confirmed, objected to, or attached by way of exception. */
const addReview = migration((old) => ({
  ...old,
  statements: mapValues(old.statements, (one) => ({
    ...one,
    confirmed: null,
    challenges: [],
    evidence: ((one.evidence ?? []) as OldRecord[]).map((link) => ({ ...link, exception: '', seen: null })),
  })),
}));

/** Version 3 followed its guide, had no level, and knew of a quotation only that there was one. */
const addParts = migration((old) => ({
  ...old,
  ...plainCaseReport,
  status: old.status,
  statements: mapValues(old.statements, (one) => ({
    ...one,
    evidence: ((one.evidence ?? []) as OldRecord[]).map(({ quoted, ...link }) => ({
      ...link,
      quote: quoteIf(quoted === true),
    })),
  })),
}));

const caseReport = z.strictObject({
  id: id<CaseReportId>(),
  kind: z.literal('caseReport'),
  site: id<SiteId>(),
  wave,
  guide: id<GuideId>(),
  title: text.min(1),
  level: guideLevel.nullable(),
  status: caseReportStatus,
  trail: z.array(z.strictObject({ status: caseReportStatus, ...byWhomAndWhen, reason: text })),
  parts: z.array(reportPart).nullable(),
  generated: generated.nullable(),
  openPoints: z.array(
    z.strictObject({
      id: id<OpenPointId>(),
      text: text.min(1),
      question: id<GuideNodeId>().nullable(),
      done: z.boolean(),
    }),
  ),
  profile: z.array(id<StatementId>()),
  rowMarks: z.record(z.string().min(1), z.enum(['agreement', 'contrast'])),
  blockRows: byId(text.min(1)),
  blocks: z.array(block),
  statements: byId(statement),
});

export const caseReportRecord = defineRecord('caseReport', caseReport, [linksToTexts, addReview, addParts]);

export const caseReportVersionRecord = defineRecord(
  'caseReportVersion',
  z.strictObject({
    id: id<CaseReportVersionId>(),
    kind: z.literal('caseReportVersion'),
    report: id<CaseReportId>(),
    number: count.min(1),
    ...byWhomAndWhen,
    status: caseReportStatus,
    remark: text,
    content: caseReport,
  }),
);
