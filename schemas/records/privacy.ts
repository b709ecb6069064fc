import { z } from 'zod';
import type { NameEntryId, NameListId } from '#shared/model/ids';
import { byId, count, id, text } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';

const entry = z.strictObject({
  id: id<NameEntryId>(),
  class: z.enum([
    'person',
    'place',
    'organisation',
    'phone',
    'mail',
    'number',
    'date',
    'sum',
    'occupation',
    'other',
  ]),
  originals: z.array(text.min(1)).min(1),
  replacements: z.array(text.min(1)).min(1),
  degree: count,
});

const addPassed = migration((old) => ({ ...old, passed: {} }));

export const nameListRecord = defineRecord(
  'nameList',
  z.strictObject({
    id: id<NameListId>(),
    kind: z.literal('nameList'),
    entries: byId(entry),
    ignored: z.array(text.min(1)),
    passed: byId(z.array(text.min(1))),
  }),
  [addPassed],
);
