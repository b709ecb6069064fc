import { z } from 'zod';
import type { CodeId, InterviewId, MemoId, PersonId, SiteId, TextId } from '#shared/model/ids';
import { id, text } from './fields';
import { defineRecord } from './recordSchema';

export const memoRecord = defineRecord(
  'memo',
  z.strictObject({
    id: id<MemoId>(),
    kind: z.literal('memo'),
    about: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('project') }),
      z.strictObject({ kind: z.literal('code'), code: id<CodeId>() }),
      z.strictObject({ kind: z.literal('site'), site: id<SiteId>() }),
      z.strictObject({
        kind: z.literal('text'),
        text: id<TextId>(),
        interview: id<InterviewId>().nullable(),
      }),
    ]),
    title: text,
    text,
    by: id<PersonId>(),
    createdAt: text,
    changedAt: text,
  }),
);
