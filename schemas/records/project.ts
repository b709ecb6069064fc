import { z } from 'zod';
import { plainQuoteStyle } from '#shared/model/evidenceQuote';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type { PersonId, ProjectId, SiteAttributeId } from '#shared/model/ids';
import { quoteStyle } from './evidenceQuote';
import { byId, count, id, isoDateOrEmpty, text, wave } from './fields';
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

/** Version 6 knew no attributes of sites and nothing of how quotations are printed. */
const addAttributes = migration((old) => ({
  ...old,
  siteAttributes: {},
  houseStyle: { ...(old.houseStyle as object), quotes: plainQuoteStyle },
}));

/** Recordings of people are not kept by accident: a project of version 7 takes the rule a new one has. */
const addDeleteRecording = migration((old) => ({ ...old, deleteRecording: 'afterProtocol' }));

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
  quotes: quoteStyle,
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
    deleteRecording: z.literal('afterProtocol').nullable(),
    excludedTopics: z.array(text.min(1)),
    siteAttributes: byId(
      z.strictObject({
        id: id<SiteAttributeId>(),
        name: text.min(1),
        type: z.enum(['text', 'number', 'date', 'yesNo', 'choice']),
        options: z.array(text.min(1)),
        position: count,
      }),
    ),
    houseStyle,
    createdAt: text,
  }),
  [
    addCatalogue,
    addColumns,
    addExcludedTopics,
    addKnownWords,
    addHouseStyle,
    addAttributes,
    addDeleteRecording,
  ],
);
