import { recordSchemas } from '#schemas/records/registry';
import type { PersonId } from '#shared/model/ids';
import type { AnyRecord, ProjectTree, RecordKind } from '#shared/model/tree';
import type { JournalEntry, JournalPart, Patch, RecordChange, Reverts } from '#shared/seal/journal';
import { type Envelope, keyIdOf, type StoreDigest, toggleInDigest } from '#shared/seal/record';
import { type Accepted, checkChanged } from './checkRecords';

/** A command that was applied to the tree in memory and is to be saved. */
export interface Change {
  readonly type: string;
  readonly group: string | null;
  readonly reverts: Reverts | null;
  readonly before: ProjectTree;
  readonly after: ProjectTree;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** What is known of the store without reading it: envelopes of all live records and the fingerprint. */
export interface StoreIndex {
  readonly envelopes: Map<string, Envelope>;
  digest: StoreDigest;
}

export interface PreparedChange {
  readonly entry: JournalEntry;
  readonly put: readonly { readonly envelope: Envelope; readonly record: AnyRecord }[];
  readonly gone: readonly string[];
}

interface Stamping {
  readonly seq: number;
  readonly at: string;
  readonly by: PersonId;
  newRev(): string;
}

/**
 * Looks at what a command made before it stands in memory. Throws when a record is not what its schema says; then
 * the command has not happened, neither on the screen nor on the disk.
 */
export function checkChange({ type, after, patches }: Change, accepted: Accepted): void {
  for (const { kind, id } of touchedRecords(patches)) {
    const record = recordIn(after, kind, id);
    const fault = record === undefined ? null : checkChanged(kind, record, accepted);
    if (fault !== null) throw new Error(`${type} would save a ${kind} that is none: ${fault}`);
  }
}

/**
 * Turns a checked change into what is written: new envelopes, the list of gone records and the journal entry.
 * Moves `index` on.
 */
export function prepareChange(change: Change, index: StoreIndex, stamping: Stamping): PreparedChange {
  const touched = touchedRecords(change.patches);
  const put: { envelope: Envelope; record: AnyRecord }[] = [];
  const gone: string[] = [];
  const changes: RecordChange[] = [];
  for (const { kind, id } of touched) {
    const record = recordIn(change.after, kind, id);
    const old = index.envelopes.get(id);
    if (record === undefined) {
      if (old === undefined) continue;
      changes.push(changeOf({ ...old, prevRev: old.rev }, true));
      gone.push(id);
      continue;
    }
    const envelope: Envelope = {
      id,
      kind,
      rev: stamping.newRev(),
      prevRev: old?.rev ?? null,
      at: stamping.at,
      by: stamping.by,
      key: keyIdOf(record),
      version: recordSchemas[kind].version,
    };
    put.push({ envelope, record });
    changes.push(changeOf(envelope, false));
  }
  moveIndex(index, put, gone);
  const entry: JournalEntry = {
    seq: stamping.seq,
    at: stamping.at,
    by: stamping.by,
    type: change.type,
    group: change.group,
    reverts: change.reverts,
    records: changes,
    count: index.envelopes.size,
    digest: index.digest,
    parts: partsOf(change),
  };
  return { entry, put, gone };
}

function changeOf(envelope: Envelope, gone: boolean): RecordChange {
  const { id, kind, rev, prevRev, key, version } = envelope;
  return { id, kind, rev, prevRev, key, version, gone };
}

function moveIndex(index: StoreIndex, put: PreparedChange['put'], gone: readonly string[]): void {
  for (const id of gone) {
    const old = index.envelopes.get(id);
    if (old !== undefined) index.digest = toggleInDigest(index.digest, old);
    index.envelopes.delete(id);
  }
  for (const { envelope } of put) {
    const old = index.envelopes.get(envelope.id);
    if (old !== undefined) index.digest = toggleInDigest(index.digest, old);
    index.digest = toggleInDigest(index.digest, envelope);
    index.envelopes.set(envelope.id, envelope);
  }
}

/** The records a list of patches writes to, each once, in the order of their first patch. */
export function touchedRecords(patches: readonly Patch[]): readonly { kind: RecordKind; id: string }[] {
  const seen = new Map<string, { kind: RecordKind; id: string }>();
  for (const { path } of patches) {
    const [kind, id] = path;
    if (typeof kind !== 'string' || typeof id !== 'string') throw new Error('a patch above the records');
    seen.set(id, { kind: kind as RecordKind, id }); // paths come from the tree, whose first keys are the kinds
  }
  return [...seen.values()];
}

function recordIn(tree: ProjectTree, kind: RecordKind, id: string): AnyRecord | undefined {
  return tree[kind][id];
}

/** Patches by sealing key, each list in its own order; records of one change never depend on each other's. */
function partsOf(change: Change): readonly JournalPart[] {
  const parts = new Map<string, { patches: Patch[]; inverse: Patch[] }>();
  const partFor = (patch: Patch) => {
    const [kind, id] = patch.path as [RecordKind, string]; // checked by touchedRecords
    const record = recordIn(change.after, kind, id) ?? recordIn(change.before, kind, id);
    const key = record === undefined ? 'project' : keyIdOf(record);
    const part = parts.get(key) ?? { patches: [], inverse: [] };
    parts.set(key, part);
    return part;
  };
  for (const patch of change.patches) partFor(patch).patches.push(patch);
  for (const patch of change.inverse) partFor(patch).inverse.push(patch);
  return [...parts].map(([key, { patches, inverse }]) => ({ key, patches, inverse }));
}
