import { z } from 'zod';
import { lifeCycleSteps } from '#shared/model/fieldwork';
import type {
  GuideId,
  InterviewId,
  PersonId,
  ProtocolId,
  QuotaId,
  QuotaPlanId,
  SiteId,
} from '#shared/model/ids';
import { byId, count, id, isoDate, isoDateOrEmpty, roles, text, wave } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';
import { block } from './text';

/** Version 1 had no sheet; what had a date was held, and the first role was the person's. */
const addSheet = migration((old) => ({
  ...old,
  respondent: { role: '', subgroup: null, pseudonym: '' },
  status: old.date === '' ? 'planned' : 'held',
  mode: null,
  consent: null,
  informationSheet: null,
  recording: { made: null, deleted: null },
  excludedTopics: [],
  note: '',
}));

export const interviewRecord = defineRecord(
  'interview',
  z.strictObject({
    id: id<InterviewId>(),
    kind: z.literal('interview'),
    site: id<SiteId>(),
    guide: id<GuideId>(),
    roles: roles.min(1),
    respondent: z.strictObject({ role: text, subgroup: text.min(1).nullable(), pseudonym: text }),
    wave,
    date: isoDateOrEmpty,
    status: z.enum(['planned', 'held', 'dropped']),
    interviewer: id<PersonId>().nullable(),
    mode: z.enum(['inPerson', 'phone', 'video', 'written']).nullable(),
    consent: z.strictObject({ form: z.enum(['oral', 'written']), date: isoDate }).nullable(),
    informationSheet: isoDate.nullable(),
    recording: z.strictObject({
      made: z.boolean().nullable(),
      deleted: z.strictObject({ by: id<PersonId>(), date: isoDate }).nullable(),
    }),
    excludedTopics: z.array(text.min(1)),
    note: text,
  }),
  [addSheet],
);

export const lifeCycleEvent = z.strictObject({
  what: z.enum(['reached', 'skipped', 'reopened']),
  step: z.enum(lifeCycleSteps),
  by: id<PersonId>(),
  at: text,
  reason: text,
});

const addLifeCycle = migration((old) => ({
  ...old,
  caseLabel: '',
  answerSources: {},
  notes: {},
  lifeCycle: [],
}));

/** Version 2 did not know which supplementary questions were put. */
const addPrompts = migration((old) => ({ ...old, promptsAsked: {} }));

export const protocolRecord = defineRecord(
  'protocol',
  z.strictObject({
    id: id<ProtocolId>(),
    kind: z.literal('protocol'),
    interview: id<InterviewId>(),
    caseLabel: text,
    blocks: z.array(block),
    answers: byId(z.enum(['notAsked', 'noAnswer', 'later'])),
    answerSources: byId(z.enum(['file', 'observed'])),
    promptsAsked: byId(z.literal(true)),
    notes: byId(text.min(1)),
    lifeCycle: z.array(lifeCycleEvent),
  }),
  [addLifeCycle, addPrompts],
);

const quota = z.strictObject({
  id: id<QuotaId>(),
  site: id<SiteId>(),
  level: z.enum(['strategic', 'operative', 'intensive']),
  role: text.min(1),
  subgroup: text.min(1).nullable(),
  wave,
  planned: count,
  additional: count,
  note: text,
});

export const quotaPlanRecord = defineRecord(
  'quotaPlan',
  z.strictObject({ id: id<QuotaPlanId>(), kind: z.literal('quotaPlan'), quotas: byId(quota) }),
);
