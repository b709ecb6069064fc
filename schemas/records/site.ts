import { z } from 'zod';
import type { SiteId } from '#shared/model/ids';
import { count, id, text } from './fields';
import { defineRecord } from './recordSchema';

export const siteRecord = defineRecord(
  'site',
  z.strictObject({
    id: id<SiteId>(),
    kind: z.literal('site'),
    code: text.min(1),
    name: text.min(1),
    region: text,
    position: count,
  }),
);
