import type { z } from 'zod';
import type { RecordKind, RecordKinds } from '#shared/model/tree';

/** A record's shape today, its version, and the way from every earlier version to it. */
export interface RecordSchema<K extends RecordKind> {
  readonly kind: K;
  /** 1 + number of migrations. */
  readonly version: number;
  readonly schema: z.ZodType<RecordKinds[K]>;
  /**
   * `migrations[n]` takes the JSON of version n + 1 to version n + 2. A pure function, never edited after a
   * release; a withdrawn one stays as an empty step. Each has a fixture in test/fixtures/records.
   */
  readonly migrations: readonly Migration[];
}

export type Migration = (json: unknown) => unknown;

export function defineRecord<K extends RecordKind>(
  kind: K,
  schema: z.ZodType<RecordKinds[K]>,
  migrations: readonly Migration[] = [],
): RecordSchema<K> {
  return { kind, schema, migrations, version: migrations.length + 1 };
}
