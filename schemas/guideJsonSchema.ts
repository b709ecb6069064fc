import { z } from 'zod';
import { guideRecord } from './records/guide';

/**
 * The shape of a guide as JSON Schema (draft 2020-12), so that guides can be written or checked with other
 * tools. Describes what is read from a file; the ids in it are UUIDs as text. A file may name its schema.
 */
export function guideJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(guideRecord.schema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, properties: { $schema: { type: 'string' }, ...schema.properties } };
}

/** The text of guide.schema.json beside this file; `build/writeSchema.ts` writes it. */
export function guideJsonSchemaText(): string {
  return `${JSON.stringify(guideJsonSchema(), null, 2)}\n`;
}
