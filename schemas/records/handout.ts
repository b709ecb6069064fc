import { z } from 'zod';
import type { HandoutId, PersonId } from '#shared/model/ids';
import { id, text } from './fields';
import { defineRecord } from './recordSchema';

export const handoutRecord = defineRecord(
  'handout',
  z.strictObject({
    id: id<HandoutId>(),
    kind: z.literal('handout'),
    at: text.min(1),
    by: id<PersonId>(),
    what: z.enum([
      'caseReport',
      'caseReports',
      'comparison',
      'reviewList',
      'passages',
      'codebook',
      'profile',
      'backup',
    ]),
    file: text.nullable(),
    from: z.array(text.min(1)).nullable(),
    look: z.enum(['clean', 'released', 'broken', 'none']),
  }),
);
