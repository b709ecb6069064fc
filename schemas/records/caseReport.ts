import { z } from 'zod';
import type {
  CaseReportId,
  ChallengeId,
  CodeId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  PassageId,
  PersonId,
  SiteId,
  StatementId,
  TextId,
} from '#shared/model/ids';
import { byId, count, id, roles, text, wave } from './fields';
import { mapValues, migration, type OldRecord } from './migration';
import { defineRecord } from './recordSchema';
import { anchor, block } from './text';

const stance = z.enum(['supports', 'contradicts', 'limits', 'example']);

const evidenceLink = z.strictObject({
  id: id<EvidenceLinkId>(),
  passage: id<PassageId>(),
  text: id<TextId>(),
  interview: id<InterviewId>().nullable(),
  stance,
  quoted: z.boolean(),
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

export const caseReportRecord = defineRecord(
  'caseReport',
  z.strictObject({
    id: id<CaseReportId>(),
    kind: z.literal('caseReport'),
    site: id<SiteId>(),
    wave,
    guide: id<GuideId>(),
    title: text.min(1),
    status: z.enum(['draft', 'checked', 'released']),
    blocks: z.array(block),
    statements: byId(statement),
  }),
  [linksToTexts, addReview],
);
