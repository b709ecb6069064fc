/**
 * The usual way to keep such a study in a browser, as a measure for ours: Dexie as its documentation shows it,
 * plain objects, one row per record and one per coding, nothing sealed, nothing checked, no journal.
 */
import { Dexie, type Table } from 'dexie';
import type { Coding } from '#shared/model/coding';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';

type CodingRow = Coding & { readonly layer: string };

type PlainDatabase = Dexie & {
  records: Table<AnyRecord, string>;
  codings: Table<CodingRow, string>;
};

function plainDatabase(project: string): PlainDatabase {
  // Strict as ours, so that "saved" means the same.
  const db = new Dexie(`plain-${project}`, { chromeTransactionDurability: 'strict' }) as PlainDatabase;
  db.version(1).stores({ records: 'id, kind', codings: 'id, layer, code' });
  return db;
}

const rowsAtOnce = 5_000;

export async function seedPlain(project: string, tree: ProjectTree): Promise<void> {
  const db = plainDatabase(project);
  const records = Object.values(tree).flatMap((byId) => Object.values<AnyRecord>(byId));
  const bare = records.map((record) => (record.kind === 'codingLayer' ? { ...record, codings: {} } : record));
  for (let i = 0; i < bare.length; i += rowsAtOnce) await db.records.bulkAdd(bare.slice(i, i + rowsAtOnce));
  const codings = Object.values(tree.codingLayer).flatMap((layer) =>
    Object.values(layer.codings).map((coding) => ({ ...coding, layer: layer.id })),
  );
  for (let i = 0; i < codings.length; i += rowsAtOnce)
    await db.codings.bulkAdd(codings.slice(i, i + rowsAtOnce));
  db.close();
}

/** Everything in memory, codings by layer: what the screens would need. Answers milliseconds. */
export async function openPlain(project: string): Promise<number> {
  const start = performance.now();
  const db = plainDatabase(project);
  const records = new Map((await db.records.toArray()).map((record) => [record.id as string, record]));
  const byLayer = new Map<string, CodingRow[]>();
  for (const coding of await db.codings.toArray()) {
    const layer = byLayer.get(coding.layer);
    if (layer === undefined) byLayer.set(coding.layer, [coding]);
    else layer.push(coding);
  }
  const took = performance.now() - start;
  if (records.size === 0 || byLayer.size === 0) throw new Error('nothing was seeded');
  db.close();
  return took;
}

/** Adds codings one by one as rows of their own; milliseconds of each, until its transaction is complete. */
export async function savePlain(project: string, codings: readonly Coding[]): Promise<readonly number[]> {
  const db = plainDatabase(project);
  const layer = (await db.codings.toCollection().first())?.layer ?? '';
  const times: number[] = [];
  for (const coding of codings) {
    const start = performance.now();
    await db.codings.add({ ...coding, layer });
    times.push(performance.now() - start);
  }
  db.close();
  return times;
}
