import { z } from 'zod';
import type {
  CodebookId,
  CodeId,
  CodingId,
  CodingLayerId,
  EvidenceLayerId,
  InterviewId,
  PassageId,
  PersonId,
  TextId,
} from '#shared/model/ids';
import { byId, count, id, text } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';
import { anchor } from './text';

const code = z.strictObject({
  id: id<CodeId>(),
  parent: id<CodeId>().nullable(),
  position: count,
  name: text.min(1),
  definition: text,
  rule: text,
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
});

export const codebookRecord = defineRecord(
  'codebook',
  z.strictObject({ id: id<CodebookId>(), kind: z.literal('codebook'), codes: byId(code) }),
);

/** Version 1 knew protocols only. */
const protocolToText = migration(({ protocol, ...old }) => ({ ...old, text: protocol }));

const coding = z.strictObject({
  id: id<CodingId>(),
  code: id<CodeId>(),
  ...anchor,
  certain: z.boolean(),
  memo: text,
  createdAt: text,
});

export const codingLayerRecord = defineRecord(
  'codingLayer',
  z.strictObject({
    id: id<CodingLayerId>(),
    kind: z.literal('codingLayer'),
    text: id<TextId>(),
    interview: id<InterviewId>().nullable(),
    coder: id<PersonId>(),
    codings: byId(coding),
  }),
  [protocolToText],
);

export const evidenceLayerRecord = defineRecord(
  'evidenceLayer',
  z.strictObject({
    id: id<EvidenceLayerId>(),
    kind: z.literal('evidenceLayer'),
    text: id<TextId>(),
    interview: id<InterviewId>().nullable(),
    passages: byId(z.strictObject({ id: id<PassageId>(), ...anchor })),
  }),
  [protocolToText],
);
