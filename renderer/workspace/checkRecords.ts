import { checkRecord } from '#schemas/records/registry';
import type { AnyRecord, RecordKind } from '#shared/model/tree';

/**
 * List items that their record's schema has accepted, with where they stood. Records are frozen and share what a
 * command did not change, so an item met again at such a place needs no second look: a guide of 2,000 nodes is
 * checked in the time of the few that changed, not in five milliseconds before every frame.
 */
export type Accepted = WeakMap<object, string>;

export function noneAccepted(): Accepted {
  return new WeakMap();
}

/** What is wrong with the record, or null. Remembers in `accepted` what it found right. */
export function checkChanged(kind: RecordKind, record: AnyRecord, accepted: Accepted): string | null {
  const fresh: [object, string][] = [];
  const fault = checkRecord(kind, withoutAccepted(record, kind, { kind, accepted, fresh }) as never); // still of this kind
  if (fault === null) for (const [item, place] of fresh) accepted.set(item, place);
  return fault;
}

interface Walk {
  readonly kind: RecordKind;
  readonly accepted: Accepted;
  readonly fresh: [object, string][];
}

/**
 * The value without the list items that were accepted before; what is not shaped as expected stays for the schema
 * to refuse. Lists are arrays, and objects that hold things by their own id; no schema asks for a least number.
 */
function withoutAccepted(value: unknown, name: string, walk: Walk): unknown {
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    for (const item of value) if (!isAccepted(item, name, walk)) kept.push(withoutAccepted(item, name, walk));
    return kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const listed = isIdOf(key, inner);
    if (listed && isAccepted(inner, name, walk)) continue;
    kept[key] = withoutAccepted(inner, listed ? name : key, walk);
  }
  return kept;
}

/** Whether a list's item was seen at such a place; notes it as seen when it was not. */
function isAccepted(item: unknown, list: string, { kind, accepted, fresh }: Walk): boolean {
  // What is not frozen may have been changed since.
  if (typeof item !== 'object' || item === null || !Object.isFrozen(item)) return false;
  const place = `${kind}.${list}`;
  if (accepted.get(item) === place) return true;
  fresh.push([item, place]);
  return false;
}

function isIdOf(key: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === key;
}
