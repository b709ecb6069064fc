import { z } from 'zod';
import type { PersonId, SavedSearchId } from '#shared/model/ids';
import { count, id, text } from './fields';
import { defineRecord } from './recordSchema';

export const savedSearchRecord = defineRecord(
  'savedSearch',
  z.strictObject({
    id: id<SavedSearchId>(),
    kind: z.literal('savedSearch'),
    name: text.min(1),
    search: z.strictObject({
      mode: z.enum(['passages', 'segments']),
      query: text,
      options: z.strictObject({
        wordStarts: z.boolean(),
        typos: z.boolean(),
        stem: z.enum(['de', 'en']).nullable(),
        gender: z.boolean(),
      }),
      filters: z.array(z.strictObject({ facet: text.min(1), values: z.array(text) })),
      relations: z.array(
        z.strictObject({
          relation: z.enum(['overlaps', 'within', 'encloses', 'near', 'followedBy', 'without']),
          codes: z.array(text),
          distance: count,
        }),
      ),
      sort: z.enum(['place', 'relevance', 'code']),
    }),
    by: id<PersonId>(),
    createdAt: text,
  }),
);
