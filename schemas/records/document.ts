import { z } from 'zod';
import type { DocumentId, InterviewId, SiteId } from '#shared/model/ids';
import { byId, id, text, wave } from './fields';
import { lifeCycleEvent } from './fieldwork';
import { migration } from './migration';
import { defineRecord } from './recordSchema';
import { block } from './text';

/** Version 1 knew no steps: nobody had looked through a source. */
const addLifeCycle = migration((old) => ({ ...old, lifeCycle: [] }));

export const documentRecord = defineRecord(
  'document',
  z.strictObject({
    id: id<DocumentId>(),
    kind: z.literal('document'),
    form: z.enum(['transcript', 'document']),
    citationKey: text.min(1),
    title: text.min(1),
    year: text,
    site: id<SiteId>().nullable(),
    interview: id<InterviewId>().nullable(),
    wave: wave.nullable(),
    blocks: z.array(block),
    pages: byId(text.min(1)),
    speakers: byId(text.min(1)),
    lifeCycle: z.array(lifeCycleEvent),
    imported: z.strictObject({ fileName: text, at: text }),
  }),
  [addLifeCycle],
);
