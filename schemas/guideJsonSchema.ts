import { z } from 'zod';
import { guideRecord } from './records/guide';

/**
 * The shape of a guide as JSON Schema (draft 2020-12), so that guides can be written or checked with other
 * tools. Describes what is read from a file; the ids in it are UUIDs as text.
 */
export function guideJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(guideRecord.schema, { io: 'input', target: 'draft-2020-12' });
}
