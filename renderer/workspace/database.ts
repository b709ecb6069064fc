import { Dexie, type EntityTable, type Table } from 'dexie';
import type { JournalHead } from '#shared/seal/journal';
import type { SealedRecord } from '#shared/seal/record';

interface JournalRow {
  readonly seq: number;
  /** The same bytes as in the journal file. */
  readonly frame: Uint8Array;
}

/**
 * `head`: where the journal stood with the last command. `trailing`: records whose rows are older than that, see
 * `trailing.ts`. `me`: the person who works on this machine.
 */
export type MetaRow =
  | { readonly name: 'head'; readonly value: JournalHead }
  | { readonly name: 'trailing'; readonly value: { readonly [record: string]: number } }
  | { readonly name: 'me'; readonly value: string };

/** The working copy of one project. Everything in it is sealed except random ids, kinds and counters. */
export type ProjectDatabase = Dexie & {
  records: EntityTable<SealedRecord, 'id'>;
  journal: EntityTable<JournalRow, 'seq'>;
  blobs: Table<{ id: string; box: Uint8Array }, string>;
  meta: Table<MetaRow, string>;
};

export function databaseName(project: string): string {
  return `fallwerk-${project}`;
}

export async function openDatabase(project: string): Promise<ProjectDatabase> {
  // Strict: the transaction is reported complete only after the operating system flushed it.
  const db = new Dexie(databaseName(project), { chromeTransactionDurability: 'strict' }) as ProjectDatabase;
  db.version(1).stores({ records: 'id', journal: 'seq', blobs: 'id', meta: 'name' });
  await db.open();
  return db;
}

export async function deleteDatabase(project: string): Promise<void> {
  await Dexie.delete(databaseName(project));
}
