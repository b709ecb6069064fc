import type { Migration } from './recordSchema';

/** A record's JSON as an earlier version wrote it: nothing is known of it but that it was an object. */
export type OldRecord = { readonly [field: string]: unknown };

/** A step to the next version, written over fields; what is no object is left for the schema to refuse. */
export function migration(step: (old: OldRecord) => OldRecord): Migration {
  return (json) =>
    typeof json === 'object' && json !== null && !Array.isArray(json) ? step(json as OldRecord) : json;
}

/** The entries of a map by id, each stepped on by itself. */
export function mapValues(map: unknown, step: (old: OldRecord) => OldRecord): OldRecord {
  return Object.fromEntries(
    Object.entries((map ?? {}) as { [id: string]: OldRecord }).map(([id, one]) => [id, step(one)]),
  );
}
