import { z } from 'zod';
import type { PersonId, ProjectId } from '#shared/model/ids';
import { byId, id, text, wave } from './fields';
import { defineRecord } from './recordSchema';

const person = z.strictObject({ id: id<PersonId>(), name: text.min(1) });

export const projectRecord = defineRecord(
  'project',
  z.strictObject({
    id: id<ProjectId>(),
    kind: z.literal('project'),
    name: text.min(1),
    language: z.enum(['de', 'en']),
    waves: z.array(wave),
    people: byId(person),
    createdAt: text,
  }),
);
