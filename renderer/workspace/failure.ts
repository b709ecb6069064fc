import type { HostFailureReason } from '#shared/host/contract';

/** Why nothing can be saved any more; the interface has a sentence for each (`errors:readOnly.<reason>`). */
export type ReadOnlyReason = 'diskFull' | 'saveTimedOut' | 'saveFailed' | 'databaseClosed' | 'journalFailed';

/** A save that has not settled by then never will (after a full disk IndexedDB neither resolves nor rejects). */
const saveLimit = 5_000;

export class SaveTimeout extends Error {}

/** Rejects with SaveTimeout when `work` does not settle in five seconds. */
export async function withWatchdog<T>(work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SaveTimeout('save did not settle')), saveLimit);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function readOnlyReason(error: unknown): ReadOnlyReason {
  if (error instanceof SaveTimeout) return 'saveTimedOut';
  if (!(error instanceof Error)) return 'saveFailed';
  const inner = (error as { inner?: Error }).inner; // Dexie keeps the browser's own error there
  const names = [error.name, inner?.name];
  if (names.includes('QuotaExceededError')) return 'diskFull';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'databaseClosed';
  return 'saveFailed';
}

/** A failure of the host, thrown where nobody nearby can decide. */
export class HostError extends Error {
  readonly reason: HostFailureReason;
  constructor(reason: HostFailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
