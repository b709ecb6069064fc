import { bytesToHex } from '@noble/hashes/utils.js';
import { applyPatches } from 'immer';
import type { Host } from '#shared/host/contract';
import { emptyTree, type ProjectTree } from '#shared/model/tree';
import {
  chainStart,
  type Frame,
  headOf,
  type JournalHead,
  openFrame,
  type RecordChange,
} from '#shared/seal/journal';
import { digestOf, type Envelope, type SealedRecord, sealRecord } from '#shared/seal/record';
import { decodeSnapshot, type Snapshot } from '#shared/seal/snapshot';
import type { KeyRing } from '#shared/seal/vault';
import { loadTree } from './loading';

/** A store built anew: rows ready to be written, and what they were built from. */
export interface Rebuilt {
  readonly rows: readonly SealedRecord[];
  readonly head: JournalHead;
  readonly replayed: number;
  readonly snapshot: string | null;
}

/** Lets the window paint; what it rejects with ends the building, and is passed on. */
export type Breathe = (read?: number) => Promise<void>;

/**
 * Builds the store from the newest snapshot that is whole and fits the journal, and the journal's entries
 * after it. Tries older snapshots and at last the journal alone. Null when nothing of it holds together.
 */
export async function rebuildStore(
  host: Host,
  ring: KeyRing,
  frames: readonly Frame[],
  breathe: Breathe,
): Promise<Rebuilt | null> {
  const listed = await host.snapshots.list(ring.project);
  for (const { name } of listed.ok ? listed.value : []) {
    const file = await host.snapshots.read(ring.project, name);
    if (!file.ok) continue;
    const reading = decodeSnapshot(file.value);
    if (!reading.ok || reading.snapshot.project !== ring.project) continue;
    const rest = framesAfter(reading.snapshot.head, frames);
    if (rest === null) continue;
    const built = await build(ring, reading.snapshot, rest, breathe);
    if (built !== null) return { ...built, snapshot: name };
  }
  if (frames[0]?.body.previous !== bytesToHex(chainStart)) return null;
  const built = await build(ring, null, frames, breathe);
  return built === null ? null : { ...built, snapshot: null };
}

/** The frames that follow a head; null when head and journal do not belong to one chain. */
function framesAfter(head: JournalHead, frames: readonly Frame[]): readonly Frame[] | null {
  const at = frames.findIndex((frame) => bytesToHex(frame.hash) === head.hash);
  if (at >= 0) return frames.slice(at + 1);
  if (frames[0]?.body.previous === head.hash) return frames;
  // The journal was cut or damaged before this snapshot was written: the snapshot knows more than it.
  const last = frames.at(-1);
  return last === undefined || last.body.seq < head.seq ? [] : null;
}

async function build(
  ring: KeyRing,
  snapshot: Snapshot | null,
  frames: readonly Frame[],
  breathe: Breathe,
): Promise<Omit<Rebuilt, 'snapshot'> | null> {
  try {
    const start =
      snapshot === null
        ? { tree: emptyTree(), envelopes: new Map<string, Envelope>() }
        : await startFrom(ring, snapshot, breathe);
    let tree = start.tree;
    for (const [i, frame] of frames.entries()) {
      if (i % 100 === 99) await breathe();
      tree = replay(ring, tree, frame);
      moveEnvelopes(start.envelopes, frame);
    }
    const last = frames.at(-1);
    const head = last === undefined ? snapshot?.head : headOf(last);
    if (head === undefined || digestOf(start.envelopes.values()) !== head.digest) return null;
    return { rows: sealAll(ring, tree, start.envelopes, snapshot), head, replayed: frames.length };
  } catch (error) {
    // Called off, which says nothing about this snapshot.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return null;
  }
}

async function startFrom(ring: KeyRing, snapshot: Snapshot, breathe: Breathe) {
  const { tree, index } = await loadTree(ring, [snapshot.records], breathe);
  return { tree, envelopes: index.envelopes };
}

function replay(ring: KeyRing, tree: ProjectTree, frame: Frame): ProjectTree {
  const { entry } = openFrame(ring, frame);
  const patches = entry.parts
    .flatMap((part) => part.patches)
    .map((patch) => ({ ...patch, path: [...patch.path] }));
  return applyPatches(tree, patches);
}

function moveEnvelopes(envelopes: Map<string, Envelope>, frame: Frame): void {
  const { at, by, records } = frame.body;
  for (const change of records) {
    if (change.gone) envelopes.delete(change.id);
    else envelopes.set(change.id, envelopeOf(change, at, by));
  }
}

function envelopeOf({ gone: _, ...change }: RecordChange, at: string, by: string): Envelope {
  return { ...change, at, by };
}

function sealAll(
  ring: KeyRing,
  tree: ProjectTree,
  envelopes: ReadonlyMap<string, Envelope>,
  snapshot: Snapshot | null,
): readonly SealedRecord[] {
  const asTheyWere = new Map(snapshot?.records.map((row) => [row.id, row]));
  return [...envelopes.values()].map((envelope) => {
    const old = asTheyWere.get(envelope.id);
    // Unchanged since the snapshot: the sealed bytes are taken over, also where the key is destroyed.
    if (old !== undefined && old.rev === envelope.rev) return old;
    const record = tree[envelope.kind][envelope.id];
    if (record === undefined) throw new Error(`no content for ${envelope.kind} ${envelope.id}`);
    return sealRecord(ring, envelope, record);
  });
}
