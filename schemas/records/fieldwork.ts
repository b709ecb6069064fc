import { z } from 'zod';
import type { GuideId, InterviewId, PersonId, ProtocolId, SiteId } from '#shared/model/ids';
import { byId, id, roles, wave } from './fields';
import { defineRecord } from './recordSchema';
import { block } from './text';

export const interviewRecord = defineRecord(
  'interview',
  z.strictObject({
    id: id<InterviewId>(),
    kind: z.literal('interview'),
    site: id<SiteId>(),
    guide: id<GuideId>(),
    roles: roles.min(1),
    wave,
    date: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
    interviewer: id<PersonId>().nullable(),
  }),
);

export const protocolRecord = defineRecord(
  'protocol',
  z.strictObject({
    id: id<ProtocolId>(),
    kind: z.literal('protocol'),
    interview: id<InterviewId>(),
    blocks: z.array(block),
    answers: byId(z.enum(['notAsked', 'noAnswer', 'later'])),
  }),
);
