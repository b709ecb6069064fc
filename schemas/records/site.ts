import { z } from 'zod';
import type { PersonId, SiteId, TextId } from '#shared/model/ids';
import { byId, count, id, isoDateOrEmpty, text, wave } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';

const addStanding = migration((old) => ({ ...old, aliases: [], standing: 'site', caseStudy: false }));

const addAttributes = migration((old) => ({ ...old, attributes: {} }));

export const siteRecord = defineRecord(
  'site',
  z.strictObject({
    id: id<SiteId>(),
    kind: z.literal('site'),
    code: text.min(1),
    name: text.min(1),
    aliases: z.array(text.min(1)),
    region: text,
    standing: z.enum(['site', 'superior']),
    caseStudy: z.boolean(),
    position: count,
    attributes: byId(
      z.array(
        z.strictObject({
          value: text,
          asOf: isoDateOrEmpty,
          wave: wave.nullable(),
          source: id<TextId>().nullable(),
          note: text,
          by: id<PersonId>(),
          at: text.min(1),
        }),
      ),
    ),
  }),
  [addStanding, addAttributes],
);
