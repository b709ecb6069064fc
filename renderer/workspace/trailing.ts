import { applyPatches, enablePatches } from 'immer';
import { recordSchemas } from '#schemas/records/registry';
import type { CodingLayer } from '#shared/model/coding';
import type { AnyRecord } from '#shared/model/tree';
import { type Frame, openFrame, type RecordChange, readFrame } from '#shared/seal/journal';
import { type Envelope, openRecord, type SealedRecord, sealRecord } from '#shared/seal/record';
import type { KeyRing } from '#shared/seal/vault';
import { type Change, touchedRecords } from './change';
import type { ProjectDatabase } from './database';
import { UnreadableRecord } from './loading';

enablePatches();

/**
 * Records whose row in the database is older than the journal beside it: the journal's entry alone holds what came
 * since, saved in the same transaction as ever. Sealing and writing a layer of 3,000 codings (1 MB) for each of them
 * took longer than everything else a key does. Rows are written anew with each backup and on closing, so that
 * some ten minutes of coding trail at the most.
 *
 * The value is a sequence number before which no entry is needed; which ones are needed is told by the chain of the
 * record's revisions, and a row that does not fit into it is damage, which the start check answers by rebuilding.
 */
export type Trailing = Map<string, number>;

/** Larger values Chromium keeps in files of their own, each flushed by itself: 64 KiB, some 200 codings. */
const shortLayer = 150;

/** A coding or a few, as a key gives them: sealed within a millisecond, and soon read again. */
const fewPatches = 20;

/** Whether a change is a few codings. A code given or merged in all texts at once is not. */
export function isFewCodings({ patches }: Change): boolean {
  return patches.length <= fewPatches && patches.every(({ path: [kind] }) => kind === 'codingLayer');
}

/** The records whose change may be left to the journal. `stored`: the records as they stand in the database. */
export function leftToJournal(change: Change, stored: ReadonlyMap<string, Envelope>): ReadonlySet<string> {
  if (!isFewCodings(change)) return new Set();
  const ids = touchedRecords(change.patches).flatMap(({ id }) => {
    const layer = change.after.codingLayer[id];
    return layer !== undefined && mayTrail(layer, stored.get(id)) ? [id] : [];
  });
  return new Set(ids);
}

/** Its row must be there, and of today's shape: that is what the journal's patches fit on. */
function mayTrail({ codings }: CodingLayer, stored: Envelope | undefined): boolean {
  return stored?.version === recordSchemas.codingLayer.version && Object.keys(codings).length > shortLayer;
}

/** What the database holds of its trailing records: which they are, and the entries since. */
export interface TrailingEntries {
  readonly trailing: Trailing;
  readonly frames: readonly Frame[];
}

/** Which records trail, as the database says. */
export async function trailingIn(db: ProjectDatabase): Promise<Trailing> {
  const row = await db.meta.get('trailing');
  return new Map(row?.name === 'trailing' ? Object.entries(row.value) : []);
}

/** Reads them in the transaction of the caller, if there is one. Throws UnreadableRecord on a damaged entry. */
export async function readTrailing(db: ProjectDatabase): Promise<TrailingEntries> {
  const trailing = await trailingIn(db);
  if (trailing.size === 0) return { trailing, frames: [] };
  const rows = await db.journal
    .where('seq')
    .aboveOrEqual(Math.min(...trailing.values()))
    .toArray();
  return { trailing, frames: rows.map(({ frame }) => orDamaged('journal', () => readFrame(frame))) };
}

/** The rows as they would stand had each been written with its last change. Throws UnreadableRecord. */
export function caughtUp(
  ring: KeyRing,
  rows: readonly SealedRecord[],
  { trailing, frames }: TrailingEntries,
): readonly SealedRecord[] {
  if (trailing.size === 0) return rows;
  return rows.map((row) =>
    trailing.has(row.id) ? orDamaged(row.id, () => catchUp(ring, row, frames)) : row,
  );
}

function orDamaged<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UnreadableRecord('damaged', `${what}: ${error}`);
  }
}

interface Step {
  readonly frame: Frame;
  readonly change: RecordChange;
}

function catchUp(ring: KeyRing, row: SealedRecord, frames: readonly Frame[]): SealedRecord {
  const steps = stepsSince(row, frames);
  const envelope = steps.reduce(nextEnvelope, envelopeOf(row));
  if (envelope.rev === row.rev) return row;
  const opened = openRecord(ring, row);
  if (opened.ok) return sealRecord(ring, envelope, replay(ring, row, opened.content, steps));
  if (opened.reason === 'damaged') throw new Error('its seal is broken');
  // Its key was destroyed, and the changes with it: nobody will open this any more.
  return { ...envelope, box: row.box };
}

/** The record's own steps from the row's revision on; none when the row is the newest. */
function stepsSince(row: SealedRecord, frames: readonly Frame[]): readonly Step[] {
  const steps = frames.flatMap((frame): readonly Step[] => {
    const change = frame.body.records.find(({ id }) => id === row.id);
    return change === undefined ? [] : [{ frame, change }];
  });
  const last = steps.at(-1);
  if (last === undefined || last.change.rev === row.rev) return [];
  const first = steps.findIndex(({ change }) => change.prevRev === row.rev);
  if (first < 0) throw new Error('its row belongs to another history');
  return steps.slice(first);
}

function nextEnvelope(before: Envelope, { frame, change }: Step): Envelope {
  const { gone, ...rest } = change;
  const follows = rest.prevRev === before.rev && rest.version === before.version && rest.key === before.key;
  if (gone || !follows) throw new Error('a step is missing');
  return { ...rest, at: frame.body.at, by: frame.body.by };
}

function envelopeOf({ box: _, ...envelope }: SealedRecord): Envelope {
  return envelope;
}

function replay(ring: KeyRing, { kind, id }: Envelope, content: unknown, steps: readonly Step[]): AnyRecord {
  // Patches address the tree; here it holds the one record they are about.
  let tree = { [kind]: { [id]: content } };
  for (const { frame } of steps) {
    const patches = openFrame(ring, frame).entry.parts.flatMap((part) =>
      part.patches.filter(({ path }) => path[0] === kind && path[1] === id),
    );
    tree = applyPatches(
      tree,
      patches.map((patch) => ({ ...patch, path: [...patch.path] })),
    );
  }
  const record = tree[kind]?.[id];
  if (record === undefined) throw new Error('its steps took it away');
  // Checked before its steps were sealed, which the seal of each vouches for.
  return record as AnyRecord;
}
