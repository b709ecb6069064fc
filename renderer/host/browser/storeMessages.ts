import type { HostResult, SnapshotInfo } from '#shared/host/contract';
import type { HostArguments } from '#shared/host/limits';

/** What the store worker answers to each verb. */
export interface StoreAnswers {
  'vault.list': readonly string[];
  'vault.read': readonly Uint8Array[];
  'vault.write': null;
  'vault.remove': null;
  'journal.append': { readonly length: number };
  'journal.read': Uint8Array;
  'journal.truncate': null;
  'journal.remove': null;
  'snapshots.write': null;
  'snapshots.list': readonly SnapshotInfo[];
  'snapshots.read': Uint8Array;
  'snapshots.remove': null;
}

export type StoreVerb = keyof StoreAnswers;

/** The work of the store, verb by verb; arguments are parsed before, failures are thrown. */
export type StoreVerbs = {
  readonly [V in StoreVerb]: (...args: HostArguments<V>) => Promise<StoreAnswers[V]>;
};

export interface StoreRequest {
  readonly call: number;
  readonly verb: StoreVerb;
  readonly args: readonly unknown[];
}

export interface StoreResponse {
  readonly call: number;
  readonly result: HostResult<unknown>;
}
