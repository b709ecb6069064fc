import type { Host } from '#shared/host/contract';
import type { PersonId, ProjectId } from '#shared/model/ids';
import type { KeyRing, Vault } from '#shared/seal/vault';
import type { AfterPaint } from './afterPaint';
import type { Change, StoreIndex } from './change';
import type { Accepted } from './checkRecords';
import type { ProjectDatabase } from './database';
import type { ReadOnlyReason } from './failure';
import type { Trailing } from './trailing';
import type { HistoryStep } from './undoTargets';

/** Everything behind an open project that is no project content: keys, database, heads. One at a time. */
export interface Session {
  readonly project: ProjectId;
  readonly host: Host;
  readonly db: ProjectDatabase;
  /** Who works here now; changes only through `workAs`. */
  author: PersonId;
  vault: Vault;
  ring: KeyRing;
  readonly index: StoreIndex;
  /** Sequence number and time of the last command, which may still be queued. */
  seq: number;
  stamp: string;
  /** Chain hash of the last entry that was handed to the database. */
  hash: Uint8Array;
  /** Commands that stand in memory and wait for the frame that shows them; oldest first. */
  readonly queue: QueuedChange[];
  readonly afterPaint: AfterPaint;
  readonly accepted: Accepted;
  /** Records whose rows are older than the journal. */
  readonly trailing: Trailing;
  /** Why nothing is written any more: after a gap in the store, later changes would hide it. */
  halted: ReadOnlyReason | null;
  /** Steps of this session, oldest first; older ones are in the database. */
  readonly steps: HistoryStep[];
  /** Appends to the journal file run one after the other. */
  appending: Promise<void>;
  readonly clock: Clock;
  /** Sequence number of the last snapshot written in this session; -1 before the first. */
  snapshotSeq: number;
}

/** A command that was applied, with its place in the journal. */
interface QueuedChange {
  readonly seq: number;
  readonly at: string;
  readonly change: Change;
}

/** Reached through arguments, so that tests can stand still or jump. */
export interface Clock {
  now(): number;
  newId(): string;
}

export const systemClock: Clock = { now: () => Date.now(), newId: () => crypto.randomUUID() };
