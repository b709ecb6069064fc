import type { Host } from '#shared/host/contract';
import type { PersonId, ProjectId } from '#shared/model/ids';
import type { KeyRing, Vault } from '#shared/seal/vault';
import type { StoreIndex } from './change';
import type { ProjectDatabase } from './database';
import type { HistoryStep } from './undoTargets';

/** Everything behind an open project that is no project content: keys, database, heads. One at a time. */
export interface Session {
  readonly project: ProjectId;
  readonly host: Host;
  readonly db: ProjectDatabase;
  readonly author: PersonId;
  vault: Vault;
  ring: KeyRing;
  readonly index: StoreIndex;
  /** Sequence number and chain hash of the last entry. */
  seq: number;
  hash: Uint8Array;
  stamp: string;
  /** Steps of this session, oldest first; older ones are in the database. */
  readonly steps: HistoryStep[];
  /** Appends to the journal file run one after the other. */
  appending: Promise<void>;
  readonly clock: Clock;
  /** Sequence number of the last snapshot written in this session; -1 before the first. */
  snapshotSeq: number;
}

/** Reached through arguments, so that tests can stand still or jump. */
export interface Clock {
  now(): number;
  newId(): string;
}

export const systemClock: Clock = { now: () => Date.now(), newId: () => crypto.randomUUID() };
