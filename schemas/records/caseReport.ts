import { z } from 'zod';
import type {
  CaseReportId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  PassageId,
  SiteId,
  StatementId,
  TextId,
} from '#shared/model/ids';
import { byId, id, roles, text, wave } from './fields';
import { mapValues, migration, type OldRecord } from './migration';
import { defineRecord } from './recordSchema';
import { anchor, block } from './text';

const evidenceLink = z.strictObject({
  id: id<EvidenceLinkId>(),
  passage: id<PassageId>(),
  text: id<TextId>(),
  interview: id<InterviewId>().nullable(),
  stance: z.enum(['supports', 'contradicts', 'limits', 'example']),
  quoted: z.boolean(),
  shell: z.strictObject({
    site: id<SiteId>().nullable(),
    roles,
    wave: wave.nullable(),
    question: id<GuideNodeId>().nullable(),
  }),
});

const statement = z.strictObject({ id: id<StatementId>(), ...anchor, evidence: z.array(evidenceLink) });

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
  [linksToTexts],
);
