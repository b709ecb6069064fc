import { bytesToHex, concatBytes, randomBytes } from '@noble/hashes/utils.js';
import { recordSchemas } from '#schemas/records/registry';
import type { Host } from '#shared/host/contract';
import { firstStamp, nextStamp } from '#shared/model/clock';
import type { PersonId, ProjectId } from '#shared/model/ids';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import {
  chainStart,
  encodeFrame,
  type JournalEntry,
  type JournalPart,
  type Patch,
} from '#shared/seal/journal';
import {
  type Envelope,
  emptyDigest,
  keyIdOf,
  projectKeyId,
  type StoreDigest,
  sealRecord,
  toggleInDigest,
} from '#shared/seal/record';
import { addKeys, createVault, encodeVault, type KdfSettings, type KeyRing } from '#shared/seal/vault';
import { openDatabase, type ProjectDatabase } from '../../renderer/workspace/database';
import { historyOf, type Step } from './history';

export interface Seeding {
  readonly host: Host;
  readonly tree: ProjectTree;
  readonly kdf: KdfSettings;
  /** What `kdf` makes of the passphrase with which the project will be opened. */
  readonly passphraseKey: Uint8Array;
  /** Wall clock of the first command, milliseconds since 1970. */
  readonly now: number;
}

export interface Seeded {
  readonly project: ProjectId;
  readonly commands: number;
  readonly journalBytes: number;
  readonly records: number;
  readonly recordBytes: number;
}

/**
 * Writes an invented study to the machine just as a year of work would have left it: vault, journal file of
 * one frame per command, sealed records and heads, so that `openProject` opens it with nothing to repair.
 * Skips what only costs time here (validation, a transaction and a flush per command).
 */
export async function seedProject(seeding: Seeding): Promise<Seeded> {
  const { host, tree, kdf, passphraseKey } = seeding;
  const [project] = Object.values(tree.project);
  const by = Object.values(project?.people ?? {})[0]?.id;
  if (project === undefined || by === undefined) throw new Error('a study without project or people');
  const created = createVault(project.id, project.name, kdf, passphraseKey);
  const { vault, ring } = addKeys(created.vault, created.ring, [...keyIds(tree)]);
  must(await host.vault.write(project.id, encodeVault(vault)));
  const db = await openDatabase(project.id);
  await db.meta.put({ name: 'me', value: by });
  const written = await writeJournal({ host, ring, db, by, now: seeding.now, steps: historyOf(tree) });
  const recordBytes = await writeRecords(db, ring, tree, written.envelopes);
  db.close();
  const { commands, journalBytes, envelopes } = written;
  return { project: project.id, commands, journalBytes, records: envelopes.size, recordBytes };
}

/** Whatever is sealed under a key of its own needs that key in the vault first. */
function keyIds(tree: ProjectTree): ReadonlySet<string> {
  const ids = new Set(Object.keys(tree.interview));
  for (const records of Object.values(tree)) {
    for (const record of Object.values<AnyRecord>(records)) ids.add(keyIdOf(record));
  }
  ids.delete(projectKeyId);
  return ids;
}

interface Writing {
  readonly host: Host;
  readonly ring: KeyRing;
  readonly db: ProjectDatabase;
  readonly by: PersonId;
  readonly now: number;
  readonly steps: Iterable<Step>;
}

/** Frames are handed over in packs of this many bytes: far below the host's bound, far above its overhead. */
const packBytes = 8 * 1024 * 1024;

async function writeJournal({ host, ring, db, by, now, steps }: Writing) {
  const envelopes = new Map<string, Envelope>();
  let digest = emptyDigest;
  let hash = chainStart;
  let at = firstStamp;
  let seq = 0;
  let journalBytes = 0;
  let pack: { seq: number; frame: Uint8Array }[] = [];
  let packed = 0;

  async function flush(): Promise<void> {
    must(await host.journal.append(ring.project, concatBytes(...pack.map(({ frame }) => frame))));
    await db.journal.bulkPut(pack);
    journalBytes += packed;
    pack = [];
    packed = 0;
  }

  for (const step of steps) {
    seq += 1;
    at = nextStamp(now, at);
    digest = move(envelopes, digest, step, { at, by });
    const entry = entryOf(step, { seq, at, by, digest, envelopes });
    const encoded = encodeFrame(ring, entry, hash);
    hash = encoded.hash;
    pack.push({ seq, frame: encoded.frame });
    packed += encoded.frame.length;
    if (packed > packBytes) await flush();
  }
  if (pack.length > 0) await flush();
  await db.meta.put({
    name: 'head',
    value: { seq, hash: bytesToHex(hash), count: envelopes.size, digest },
  });
  return { envelopes, commands: seq, journalBytes };
}

/** Gives every touched record its next revision; answers the fingerprint after it. */
function move(
  envelopes: Map<string, Envelope>,
  digest: StoreDigest,
  step: Step,
  { at, by }: { at: string; by: PersonId },
): StoreDigest {
  let moved = digest;
  for (const { record } of step.touches) {
    const old = envelopes.get(record.id);
    const { id, kind } = record;
    const rev = bytesToHex(randomBytes(16));
    const version = recordSchemas[kind].version;
    const envelope = { id, kind, rev, prevRev: old?.rev ?? null, at, by, key: keyIdOf(record), version };
    if (old !== undefined) moved = toggleInDigest(moved, old);
    moved = toggleInDigest(moved, envelope);
    envelopes.set(id, envelope);
  }
  return moved;
}

interface EntryContext {
  readonly seq: number;
  readonly at: string;
  readonly by: PersonId;
  readonly digest: StoreDigest;
  readonly envelopes: ReadonlyMap<string, Envelope>;
}

function entryOf(step: Step, { seq, at, by, digest, envelopes }: EntryContext): JournalEntry {
  const parts = new Map<string, { patches: Patch[]; inverse: Patch[] }>();
  for (const { record, patch, inverse } of step.touches) {
    const part = parts.get(keyIdOf(record)) ?? { patches: [], inverse: [] };
    parts.set(keyIdOf(record), part);
    part.patches.push(patch);
    part.inverse.push(inverse);
  }
  return {
    seq,
    at,
    by,
    type: step.type,
    group: null,
    reverts: null,
    records: step.touches.map(({ record }) => changeOf(envelopes, record.id)),
    count: envelopes.size,
    digest,
    parts: [...parts].map(([key, part]): JournalPart => ({ key, ...part })),
  };
}

function changeOf(envelopes: ReadonlyMap<string, Envelope>, recordId: string) {
  const envelope = envelopes.get(recordId);
  if (envelope === undefined) throw new Error(`${recordId} was never written`);
  const { id, kind, rev, prevRev, key, version } = envelope;
  return { id, kind, rev, prevRev, key, version, gone: false };
}

/** Records go into the database this many at a time. */
const rowsAtOnce = 250;

async function writeRecords(
  db: ProjectDatabase,
  ring: KeyRing,
  tree: ProjectTree,
  envelopes: ReadonlyMap<string, Envelope>,
): Promise<number> {
  const all = [...envelopes.values()];
  let bytes = 0;
  for (let i = 0; i < all.length; i += rowsAtOnce) {
    const rows = all.slice(i, i + rowsAtOnce).map((envelope) => {
      const record = tree[envelope.kind][envelope.id];
      if (record === undefined) throw new Error(`no content for ${envelope.kind} ${envelope.id}`);
      return sealRecord(ring, envelope, record);
    });
    bytes += rows.reduce((sum, row) => sum + row.box.length, 0);
    await db.records.bulkPut(rows);
  }
  return bytes;
}

function must(answer: { ok: true } | { ok: false; reason: string; detail: string }): void {
  if (!answer.ok) throw new Error(`seeding failed: ${answer.reason} (${answer.detail})`);
}
