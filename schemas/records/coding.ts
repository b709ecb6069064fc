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
import { quoteCut } from './evidenceQuote';
import { byId, count, id, text } from './fields';
import { mapValues, migration } from './migration';
import { defineRecord } from './recordSchema';
import { anchor } from './text';

const code = z.strictObject({
  id: id<CodeId>(),
  parent: id<CodeId>().nullable(),
  position: count,
  name: text.min(1),
  shortName: text,
  definition: text,
  rule: text,
  examples: z.array(z.strictObject({ layer: id<CodingLayerId>(), coding: id<CodingId>() })),
  counterExamples: text,
  notes: text,
  origin: z.enum(['deductive', 'inductive']),
  provisional: z.boolean(),
  questions: z.array(text.min(1)),
  earlier: z.array(z.strictObject({ definition: text, rule: text, by: id<PersonId>(), until: text })),
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
});

const addTeaching = migration((old) => ({
  ...old,
  codes: mapValues(old.codes, (one) => ({
    ...one,
    shortName: '',
    examples: [],
    counterExamples: '',
    notes: '',
    origin: 'deductive',
    provisional: false,
    questions: [],
    earlier: [],
  })),
}));

export const codebookRecord = defineRecord(
  'codebook',
  z.strictObject({ id: id<CodebookId>(), kind: z.literal('codebook'), codes: byId(code) }),
  [addTeaching],
);

/** Version 1 knew protocols only. */
const protocolToText = migration(({ protocol, ...old }) => ({ ...old, text: protocol }));

const coding = z.strictObject({
  id: id<CodingId>(),
  code: id<CodeId>(),
  ...anchor,
  certain: z.boolean(),
  weight: z.number().int().min(0).max(100).nullable(),
  memo: text,
  createdAt: text,
});

const addWeight = migration((old) => ({
  ...old,
  codings: mapValues(old.codings, (one) => ({ ...one, weight: null })),
}));

export const codingLayerRecord = defineRecord(
  'codingLayer',
  z.strictObject({
    id: id<CodingLayerId>(),
    kind: z.literal('codingLayer'),
    text: id<TextId>(),
    interview: id<InterviewId>().nullable(),
    coder: id<PersonId>().nullable(),
    codings: byId(coding),
    decisions: z
      .array(
        z.strictObject({
          about: z.array(id<CodingId>()).min(1),
          choice: z.enum(['agreed', 'a', 'b', 'both', 'neither', 'other']),
          made: z.array(id<CodingId>()),
          remark: text,
          by: id<PersonId>(),
          at: text,
        }),
      )
      .exactOptional(),
  }),
  [protocolToText, addWeight],
);

const addCuts = migration((old) => ({ ...old, cuts: {} }));

export const evidenceLayerRecord = defineRecord(
  'evidenceLayer',
  z.strictObject({
    id: id<EvidenceLayerId>(),
    kind: z.literal('evidenceLayer'),
    text: id<TextId>(),
    interview: id<InterviewId>().nullable(),
    passages: byId(z.strictObject({ id: id<PassageId>(), ...anchor })),
    cuts: byId(quoteCut),
  }),
  [protocolToText, addCuts],
);
