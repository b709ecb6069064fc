import { z } from 'zod';
import type { EvidenceLinkId, PersonId, QuoteCutId } from '#shared/model/ids';
import { id, text } from './fields';
import { anchor } from './text';

const marks = z.enum(['german', 'english', 'guillemetsIn', 'guillemetsOut']);
const ellipsis = z.enum(['round', 'square']);
const attribution = z.enum(['none', 'level', 'role', 'subgroup', 'site', 'full']);
const byWhomAndWhen = { by: id<PersonId>(), at: text.min(1) };

export const quote = z.strictObject({
  marks: marks.nullable(),
  ellipsis: ellipsis.nullable(),
  attribution: attribution.nullable(),
  release: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('proposed') }),
    z.strictObject({ state: z.literal('released'), ...byWhomAndWhen, words: text.min(1) }),
    z.strictObject({ state: z.literal('withheld'), ...byWhomAndWhen, reason: text }),
  ]),
});

export const quoteStyle = z.strictObject({ marks: marks.nullable(), ellipsis, attribution });

export const quoteCut = z.strictObject({
  id: id<QuoteCutId>(),
  link: id<EvidenceLinkId>(),
  ...anchor,
  insert: text,
});
