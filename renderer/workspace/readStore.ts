import type { ProjectId } from '#shared/model/ids';
import type { JournalHead } from '#shared/seal/journal';
import type { SealedRecord } from '#shared/seal/record';
import type { KeyRing } from '#shared/seal/vault';
import { breathe } from './breathe';
import { openDatabase, type ProjectDatabase } from './database';
import { type LoadedTree, loadTree, UnreadableRecord } from './loading';
import { caughtUp, readTrailing } from './trailing';

/** What the database holds, before anybody has compared it with the journal. */
export interface FoundStore {
  readonly db: ProjectDatabase;
  readonly head: JournalHead | null;
  /** Null when a record is damaged: that is answered by rebuilding. */
  readonly loaded: LoadedTree | null;
}

/** Records on their way, nothing of them opened yet. */
export interface SealedStore {
  readonly db: ProjectDatabase;
  readonly packs: AsyncGenerator<readonly SealedRecord[]>;
}

/** The project's working copy, with its first packs on their way. */
export async function findStore(project: ProjectId): Promise<SealedStore> {
  const db = await openDatabase(project);
  return { db, packs: recordPacks(db) };
}

interface Reading {
  readonly signal: AbortSignal | undefined;
  /** Hears how many records are open; `all` is 0 where nobody knows. */
  readonly onRead: (read: number, all: number) => void;
}

/** Opens all records. Rejects with the signal's reason when called off, with UnreadableRecord for one of a newer kind. */
export async function readStore(
  sealed: SealedStore,
  ring: KeyRing,
  { signal, onRead }: Reading,
): Promise<FoundStore> {
  const { db } = sealed;
  const headRow = await db.meta.get('head');
  const all = headRow?.name === 'head' ? headRow.value.count : 0;
  onRead(0, all);
  const loaded = await loadTree(ring, wholePacks(ring, sealed), async (read) => {
    await breathe();
    signal?.throwIfAborted();
    onRead(read, all);
  }).catch((error: unknown) => {
    if (error instanceof UnreadableRecord && error.reason === 'damaged') return null;
    // A newer record kind is not ours to touch.
    db.close();
    throw error;
  });
  return { db, loaded, head: headRow?.name === 'head' ? headRow.value : null };
}

/** Records that trail behind the journal are brought up to it on the way. */
async function* wholePacks(ring: KeyRing, { db, packs }: SealedStore) {
  const trailing = await readTrailing(db);
  for await (const rows of packs) yield caughtUp(ring, rows, trailing);
}

/** Some four megabytes: long enough to be fetched in one go, short enough to be opened while the next comes. */
const packSize = 400;

/** Packs fetched before anybody asks: a study of 225 interviews is on hand with its key, a large one not in memory twice. */
const packsAhead = 4;

/** All records by id. Fetching begins at once and stays a few packs ahead of their use. */
function recordPacks(db: ProjectDatabase): AsyncGenerator<readonly SealedRecord[]> {
  const fetch = (id: string) => db.records.where(':id').above(id).limit(packSize).toArray();
  const coming: Promise<readonly SealedRecord[]>[] = [];
  let latest: Promise<readonly SealedRecord[]> | null = null;
  function fetchNext(): void {
    const next: Promise<readonly SealedRecord[]> =
      latest === null
        ? fetch('')
        : latest.then((rows) => {
            const last = rows.at(-1);
            return last === undefined ? [] : fetch(last.id);
          });
    // When opening one pack fails, nobody waits for the next ones any more.
    next.catch(() => undefined);
    coming.push(next);
    latest = next;
  }
  for (let i = 0; i < packsAhead; i++) fetchNext();
  return (async function* () {
    for (
      let rows = await coming.shift();
      rows !== undefined && rows.length > 0;
      rows = await coming.shift()
    ) {
      fetchNext();
      yield rows;
    }
  })();
}
