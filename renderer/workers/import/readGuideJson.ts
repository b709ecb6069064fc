import { guideRecord } from '#schemas/records/guide';
import { adoptGuide, jsonPath, misplacedNode, nestedTooDeep } from '#shared/guide/importGuideJson';
import type { ImportOptions } from '#shared/guide/importGuideLines';
import type { GuideImportAnswer } from './guideImportMessages';

/**
 * Reads a guide in our own JSON (schemas/guide.schema.json). Refuses with the path of the first fault; ids are
 * renewed, so that the same file can be read twice.
 */
export function readGuideJson(text: string, options: ImportOptions): GuideImportAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'brokenJson', place: '' };
  }
  const deep = nestedTooDeep(value);
  if (deep !== null) return { ok: false, reason: 'notOurJson', place: deep };
  const parsed = guideRecord.schema.safeParse(withoutSchemaName(value));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const place = jsonPath([...(issue?.path ?? []), ...unknown]);
    return { ok: false, reason: 'notOurJson', place };
  }
  const misplaced = misplacedNode(parsed.data);
  if (misplaced !== null) return { ok: false, reason: 'notOurJson', place: misplaced };
  return { ok: true, guide: adoptGuide(parsed.data, options) };
}

/** Editors find the schema by this key; it is no part of a guide. */
function withoutSchemaName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}
