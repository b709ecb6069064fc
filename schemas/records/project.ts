import { z } from 'zod';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type { PersonId, ProjectId } from '#shared/model/ids';
import { byId, id, isoDateOrEmpty, text, wave } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';

const person = z.strictObject({ id: id<PersonId>(), name: text.min(1) });

const addCatalogue = migration((old) => ({
  ...old,
  roles: [],
  subgroups: [],
  abbreviations: [],
  endDate: '',
  fourEyes: false,
}));

/** Version 2 did not know which roles are divided, nor when a wave takes place. */
const addColumns = migration((old) => ({
  ...old,
  wavePeriods: {},
  roles: Array.isArray(old.roles) ? old.roles.map((role) => ({ ...role, subgroups: [] })) : old.roles,
}));

const addExcludedTopics = migration((old) => ({ ...old, excludedTopics: [] }));

const addKnownWords = migration((old) => ({ ...old, knownWords: [] }));

const addHouseStyle = migration((old) => ({ ...old, houseStyle: plainHouseStyle }));

const bounds = z.tuple([z.number().nonnegative(), z.number().nonnegative()]);

const houseStyle = z.strictObject({
  quantities: z
    .array(
      z.strictObject({
        words: z.array(text.min(1)).min(1),
        share: bounds.optional(),
        count: bounds.optional(),
      }),
    )
    .nullable(),
  siteNaming: z.enum(['named', 'coded', 'unnamed']),
  smallGroup: z.number().int().min(1),
});

export const projectRecord = defineRecord(
  'project',
  z.strictObject({
    id: id<ProjectId>(),
    kind: z.literal('project'),
    name: text.min(1),
    language: z.enum(['de', 'en']),
    waves: z.array(wave),
    wavePeriods: z.record(z.string().regex(/^[1-9]\d*$/), text.min(1)),
    people: byId(person),
    roles: z.array(
      z.strictObject({
        code: text.min(1),
        label: text,
        level: z.enum(['strategic', 'operative', 'intensive']).nullable(),
        inCaseReports: z.boolean(),
        subgroups: z.array(text.min(1)),
      }),
    ),
    subgroups: z.array(z.strictObject({ code: text.min(1), label: text })),
    abbreviations: z.array(z.strictObject({ short: text.min(1), long: text.min(1) })),
    knownWords: z.array(text.min(1)),
    endDate: isoDateOrEmpty,
    fourEyes: z.boolean(),
    excludedTopics: z.array(text.min(1)),
    houseStyle,
    createdAt: text,
  }),
  [addCatalogue, addColumns, addExcludedTopics, addKnownWords, addHouseStyle],
);
