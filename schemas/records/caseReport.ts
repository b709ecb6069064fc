import { z } from 'zod';
import type {
  CaseReportId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  PassageId,
  ProtocolId,
  SiteId,
  StatementId,
} from '#shared/model/ids';
import { byId, id, roles, text, wave } from './fields';
import { defineRecord } from './recordSchema';
import { anchor, block } from './text';

const evidenceLink = z.strictObject({
  id: id<EvidenceLinkId>(),
  passage: id<PassageId>(),
  protocol: id<ProtocolId>(),
  interview: id<InterviewId>(),
  stance: z.enum(['supports', 'contradicts', 'limits', 'example']),
  quoted: z.boolean(),
  shell: z.strictObject({ site: id<SiteId>(), roles, wave, question: id<GuideNodeId>().nullable() }),
});

const statement = z.strictObject({ id: id<StatementId>(), ...anchor, evidence: z.array(evidenceLink) });

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
);
