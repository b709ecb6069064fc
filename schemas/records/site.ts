import { z } from 'zod';
import type { SiteId } from '#shared/model/ids';
import { count, id, text } from './fields';
import { migration } from './migration';
import { defineRecord } from './recordSchema';

const addStanding = migration((old) => ({ ...old, aliases: [], standing: 'site', caseStudy: false }));

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
  }),
  [addStanding],
);
