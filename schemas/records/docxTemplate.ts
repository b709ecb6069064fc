import { z } from 'zod';
import type { DocxTemplateId, PersonId } from '#shared/model/ids';
import { id, text } from './fields';
import { defineRecord } from './recordSchema';

const length = z.number().nonnegative();
const edge = z.strictObject({ usual: text, first: text.nullable(), hasPageNumber: z.boolean() });

export const docxTemplateRecord = defineRecord(
  'docxTemplate',
  z.strictObject({
    id: id<DocxTemplateId>(),
    kind: z.literal('docxTemplate'),
    name: text.min(1),
    by: id<PersonId>(),
    at: text,
    styles: text.min(1),
    theme: text.nullable(),
    page: z
      .strictObject({
        width: length,
        height: length,
        margin: z.strictObject({ top: length, right: length, bottom: length, left: length }),
        headAt: length,
        footAt: length,
      })
      .nullable(),
    head: edge.nullable(),
    foot: edge.nullable(),
    images: z.array(
      z.strictObject({
        id: text.min(1),
        type: z.enum(['png', 'jpeg', 'gif']),
        base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
      }),
    ),
  }),
);
