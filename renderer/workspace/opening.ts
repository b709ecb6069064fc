import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { Host, HostFailureReason } from '#shared/host/contract';
import { firstStamp } from '#shared/model/clock';
import { asId, type PersonId, type ProjectId } from '#shared/model/ids';
import { formatVersion } from '#shared/seal/format';
import {
  chainStart,
  type Frame,
  type JournalHead,
  type JournalReading,
  readFrame,
  readFrames,
} from '#shared/seal/journal';
import { type ChainReading, emptyChain, readChain } from '#shared/seal/journalChain';
import type { SealedRecord } from '#shared/seal/record';
import { checkStart } from '#shared/seal/startCheck';
import { type KdfSettings, type KeyRing, openVault, readVault, type Vault } from '#shared/seal/vault';
import { type AfterPaint, afterPaint } from './afterPaint';
import { noneAccepted } from './checkRecords';
import { deleteDatabase, openDatabase, type ProjectDatabase } from './database';
import { HostError, readOnlyReason } from './failure';
import { forgetKeys } from './keys';
import { type LoadedTree, loadTree, type Recovery, UnreadableRecord } from './loading';
import { rebuildStore } from './rebuild';
import { refreshUndo, setActiveSession } from './run';
import type { Clock, Session } from './session';
import { useWorkspace } from './store';
import { caughtUp, readTrailing, trailingIn } from './trailing';

/**
 * Turns a passphrase into the key that opens the vault; slow on purpose, so it runs in a worker. Rejects with the
 * signal's reason when called off.
 */
export type DeriveKey = (passphrase: string, kdf: KdfSettings, signal?: AbortSignal) => Promise<Uint8Array>;

/** Checks a journal file, which may be hundreds of megabytes; takes the bytes over. */
export type CheckChain = (bytes: Uint8Array, signal?: AbortSignal) => Promise<ChainReading>;

/** What the opening is at: the key from the passphrase, the records, or what had to be mended. */
export type OpeningStep = 'key' | 'reading' | 'repairing';

export interface Opening {
  readonly host: Host;
  readonly deriveKey: DeriveKey;
  readonly clock: Clock;
  /** In a worker; in this thread where it is left out. */
  readonly checkChain?: CheckChain;
  /** When changes are sealed and saved; after the frame that shows them where it is left out. */
  readonly afterPaint?: AfterPaint;
  /** Calls the opening or making off: it rejects with the signal's reason, and nothing is open, half made or locked. */
  readonly signal?: AbortSignal;
  /** Hears how far it is; `all` is 0 where nobody knows. */
  readonly onStep?: (step: OpeningStep, done: number, all: number) => void;
}

export type OpeningFailure =
  | 'wrongPassphrase'
  | 'alreadyOpen'
  | 'vaultMissing'
  | 'vaultDamaged'
  | 'newerFormat'
  | 'lost'
  | 'recordDamaged'
  | HostFailureReason;

export type OpeningResult =
  | { readonly ok: true }
  /** `detail`: words for whoever mends the program, where the reason alone says too little. */
  | { readonly ok: false; readonly reason: OpeningFailure; readonly detail?: string };

/** The slice of the Prioritized Task Scheduling API used here; TypeScript's DOM library does not have it yet. */
interface Scheduler {
  yield(): Promise<void>;
}

/**
 * Lets the window paint and answer clicks in between long work. `setTimeout` waits at least 4 ms once it is
 * nested, which would be a third of a second for a large project; it stands in where there is no scheduler.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler !== undefined && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Opens a project: lock, vault, key, start check, records. On any refusal nothing is changed and the lock is
 * released; a wrong passphrase is found before anything of the project is opened. Called off, it rejects with the
 * signal's reason, the lock is released and the key forgotten.
 */
export async function openProject(
  opening: Opening,
  project: ProjectId,
  passphrase: string,
): Promise<OpeningResult> {
  const { host } = opening;
  const locked = await host.locks.acquire(project);
  if (!locked.ok) return { ok: false, reason: locked.reason };
  if (!locked.value) return { ok: false, reason: 'alreadyOpen' };
  try {
    const result = await openLocked(opening, project, passphrase);
    if (!result.ok) await host.locks.release(project);
    return result;
  } catch (error) {
    await host.locks.release(project);
    opening.signal?.throwIfAborted();
    return failureOf(error);
  }
}

/** Every failure of opening or making as a reason a person can read. */
export function failureOf(error: unknown): OpeningResult {
  if (error instanceof HostError) return { ok: false, reason: error.reason };
  if (error instanceof UnreadableRecord) {
    return { ok: false, reason: error.reason === 'newerVersion' ? 'newerFormat' : 'recordDamaged' };
  }
  // The database's own words for a full disk.
  if (readOnlyReason(error) === 'diskFull') return { ok: false, reason: 'diskFull' };
  return { ok: false, reason: 'failed', detail: String(error) };
}

async function openLocked(opening: Opening, project: ProjectId, passphrase: string): Promise<OpeningResult> {
  const { host } = opening;
  const copies = await host.vault.read(project);
  if (!copies.ok) return { ok: false, reason: copies.reason };
  const reading = readVault(copies.value);
  if (!reading.ok) {
    const reasons = { missing: 'vaultMissing', damaged: 'vaultDamaged', newerFormat: 'newerFormat' } as const;
    return { ok: false, reason: reasons[reading.reason] };
  }
  opening.onStep?.('key', 0, 0);
  // The key takes half a second of a worker's time; meanwhile the sealed records come off the disk.
  const finding = findStore(project);
  try {
    const [key, sealed] = await Promise.all([
      opening.deriveKey(passphrase.normalize('NFC'), reading.vault.kdf, opening.signal),
      finding,
    ]);
    const opened = openVault(reading.vault, key);
    // Whoever called the opening off in the next moment finds nothing to open it with.
    key.fill(0);
    if (!opened.ok) {
      sealed.db.close();
      return { ok: false, reason: opened.reason === 'damaged' ? 'vaultDamaged' : 'wrongPassphrase' };
    }
    try {
      return await openUnlocked(opening, reading.vault, opened.ring, sealed);
    } catch (error) {
      forgetKeys(opened.ring);
      throw error;
    }
  } catch (error) {
    await finding.then(
      ({ db }) => db.close(),
      () => undefined,
    );
    throw error;
  }
}

async function openUnlocked(
  opening: Opening,
  vault: Vault,
  ring: KeyRing,
  sealed: SealedStore,
): Promise<OpeningResult> {
  const project = asId<ProjectId>(ring.project);
  // Two things at once, on a machine with two cores in half the time: a worker reads the journal, we the store.
  const [journal, found] = await Promise.all([
    checkJournal(opening, project),
    readStore(opening, sealed, ring),
  ]);
  if (journal.formatVersion > formatVersion) {
    found.db.close();
    return { ok: false, reason: 'newerFormat' };
  }
  const store = await checkedStore(opening, ring, journal, found);
  if (store === null) return { ok: false, reason: 'lost' };
  try {
    opening.signal?.throwIfAborted();
    await start(opening, vault, ring, store, await whoAmI(store));
  } catch (error) {
    store.db.close();
    throw error;
  }
  return { ok: true };
}

async function checkJournal(opening: Opening, project: ProjectId): Promise<ChainReading> {
  const bytes = await journalFile(opening.host, project);
  if (bytes === null) return emptyChain;
  return opening.checkChain === undefined ? readChain(bytes) : opening.checkChain(bytes, opening.signal);
}

async function journalFile(host: Host, project: ProjectId): Promise<Uint8Array | null> {
  const file = await host.journal.read(project);
  if (file.ok) return file.value;
  if (file.reason === 'missing') return null;
  throw new HostError(file.reason, file.detail);
}

/** Every frame with its content, for rebuilding. */
async function readJournal(host: Host, project: ProjectId): Promise<JournalReading> {
  return readFrames((await journalFile(host, project)) ?? new Uint8Array());
}

interface FoundStore {
  readonly db: ProjectDatabase;
  readonly head: JournalHead | null;
  /** Null when a record is damaged: that is answered by rebuilding. */
  readonly loaded: LoadedTree | null;
}

interface SealedStore {
  readonly db: ProjectDatabase;
  readonly packs: AsyncGenerator<readonly SealedRecord[]>;
}

/** The project's working copy, with its first packs on their way. */
async function findStore(project: ProjectId): Promise<SealedStore> {
  const db = await openDatabase(project);
  return { db, packs: recordPacks(db) };
}

async function readStore(
  { signal, onStep }: Opening,
  sealed: SealedStore,
  ring: KeyRing,
): Promise<FoundStore> {
  const { db } = sealed;
  const headRow = await db.meta.get('head');
  const all = headRow?.name === 'head' ? headRow.value.count : 0;
  onStep?.('reading', 0, all);
  const loaded = await loadTree(ring, wholePacks(ring, sealed), async (read) => {
    await breathe();
    signal?.throwIfAborted();
    onStep?.('reading', read, all);
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

interface CheckedStore {
  readonly db: ProjectDatabase;
  readonly head: JournalHead;
  readonly loaded: LoadedTree;
  readonly recovery: Recovery | null;
}

/** The store after the start check; rebuilt where it had to be. Null when nothing usable is left. */
async function checkedStore(
  { host, signal, onStep }: Opening,
  ring: KeyRing,
  journal: ChainReading,
  { db, head, loaded }: FoundStore,
): Promise<CheckedStore | null> {
  signal?.throwIfAborted();
  const project = asId<ProjectId>(ring.project);
  const decision = checkStart(
    { head, count: loaded?.index.envelopes.size ?? -1, digest: loaded?.index.digest ?? '' },
    journal.last === null ? [] : [journal.last],
  );
  if (head !== null && loaded !== null) {
    if (decision.kind === 'fine' && journal.tail === 'whole') return { db, head, loaded, recovery: null };
    if (decision.kind === 'fine' || decision.kind === 'catchUpJournal') {
      const caughtUp = await repairJournal(host, db, journal);
      const recovery: Recovery = { why: 'journalBehind', replayed: 0, snapshot: null };
      // A crash between saving and appending leaves the journal one step behind: mended, nothing to tell.
      return { db, head, loaded, recovery: caughtUp ? null : recovery };
    }
  }
  db.close();
  onStep?.('repairing', 0, 0);
  const { frames } = await readJournal(host, project);
  const rebuilt = await rebuildStore(host, ring, frames, async () => {
    await breathe();
    signal?.throwIfAborted();
  });
  if (rebuilt === null) return null;
  // Once begun, the mended store is written whole; after that it may still be called off.
  signal?.throwIfAborted();
  const fresh = await writeStore(project, rebuilt.rows, frames, rebuilt.head);
  if (journal.tail !== 'whole') await host.journal.truncate(project, journal.validLength);
  const why = decision.kind === 'rebuildStore' ? decision.why : 'storeShort';
  const { replayed, snapshot } = rebuilt;
  return {
    db: fresh,
    head: rebuilt.head,
    loaded: await loadTree(ring, [rebuilt.rows], breathe),
    recovery: { why, replayed, snapshot },
  };
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

/**
 * Brings the journal file up to the store: cuts a half-written tail, appends what is missing, or writes the
 * whole file anew from the store's own journal. True when only the tail was missing.
 */
async function repairJournal(host: Host, db: ProjectDatabase, journal: ChainReading): Promise<boolean> {
  const project = db.name.slice('fallwerk-'.length);
  const { last } = journal;
  const rows = await db.journal
    .where('seq')
    .above(last?.seq ?? 0)
    .toArray();
  const frames = rows.map((row) => row.frame);
  const first = frames[0];
  const joins = first === undefined || last === null || readFrame(first).body.previous === last.hash;
  if (joins && journal.tail !== 'damaged') {
    await must(host.journal.truncate(project, journal.validLength), 'missing');
    if (frames.length > 0) await must(host.journal.append(project, concatBytes(...frames)));
    return true;
  }
  const all = await db.journal.orderBy('seq').toArray();
  await must(host.journal.remove(project), 'missing');
  await must(host.journal.append(project, concatBytes(...all.map((row) => row.frame))));
  return false;
}

async function must(
  work: Promise<{ ok: true } | { ok: false; reason: HostFailureReason; detail: string }>,
  tolerated?: HostFailureReason,
): Promise<void> {
  const answer = await work;
  if (!answer.ok && answer.reason !== tolerated) throw new HostError(answer.reason, answer.detail);
}

/** A new database in place of whatever is there, in one transaction. */
export async function writeStore(
  project: ProjectId,
  rows: readonly SealedRecord[],
  frames: readonly Frame[],
  head: JournalHead,
): Promise<ProjectDatabase> {
  const { db, me } = await emptyDatabase(project);
  await db.transaction('rw', [db.records, db.journal, db.meta], async () => {
    await db.records.bulkPut([...rows]);
    await db.journal.bulkPut(frames.map((frame) => ({ seq: frame.body.seq, frame: frame.bytes })));
    await db.meta.put({ name: 'head', value: head });
    if (me !== undefined) await db.meta.put(me);
  });
  return db;
}

/** A database with nothing in it, and who worked on this machine before. */
async function emptyDatabase(project: ProjectId) {
  const found = await openDatabase(project);
  const me = await found.meta.get('me');
  // A restored backup comes into a new one; there is nothing to throw away.
  if ((await found.meta.count()) + (await found.records.count()) === 0) return { db: found, me };
  found.close();
  await deleteDatabase(project);
  return { db: await openDatabase(project), me };
}

/** Makes the checked store the open project. */
export async function start(
  opening: Opening,
  vault: Vault,
  ring: KeyRing,
  store: CheckedStore,
  author: PersonId,
): Promise<Session> {
  const project = asId<ProjectId>(ring.project);
  const { head, loaded, db } = store;
  let stamp = firstStamp;
  for (const { at } of loaded.index.envelopes.values()) if (at > stamp) stamp = at;
  const session: Session = {
    project,
    host: opening.host,
    clock: opening.clock,
    db,
    author,
    vault,
    ring,
    index: loaded.index,
    seq: head.seq,
    hash: head.seq === 0 ? chainStart : hexToBytes(head.hash),
    stamp,
    queue: [],
    afterPaint: opening.afterPaint ?? afterPaint,
    accepted: noneAccepted(),
    trailing: await trailingIn(db),
    halted: null,
    steps: [],
    appending: Promise.resolve(),
    snapshotSeq: -1,
  };
  setActiveSession(session);
  useWorkspace.setState({
    open: {
      id: project,
      tree: loaded.tree,
      author,
      saving: 'saved',
      readOnly: null,
      canUndo: false,
      canRedo: false,
      snapshotAt: null,
      recovery: store.recovery,
    },
  });
  await refreshUndo(session);
  return session;
}

/** The person of this machine, as the project was created or joined here; else the project's first person. */
async function whoAmI({ db, loaded }: CheckedStore): Promise<PersonId> {
  const row = await db.meta.get('me');
  const people = Object.values(loaded.tree.project).flatMap((record) => Object.keys(record.people));
  const me = row?.name === 'me' && people.includes(row.value) ? row.value : people[0];
  if (me === undefined) throw new UnreadableRecord('damaged', 'a project without people');
  return asId<PersonId>(me);
}
