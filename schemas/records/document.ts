import { z } from 'zod';
import type { DocumentId, InterviewId, SiteId } from '#shared/model/ids';
import { byId, id, text, wave } from './fields';
import { defineRecord } from './recordSchema';
import { block } from './text';

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
    imported: z.strictObject({ fileName: text, at: text }),
  }),
);
