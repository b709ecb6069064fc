/**
 * The deletion under way, one at a time. Apart from the run itself, so that locking can wait for it without the
 * start screen loading all that a deletion needs.
 */
let underWay: Promise<void> | null = null;

/** Starts the work, or answers the one that is under way. */
export function inDeletionTurn(work: () => Promise<void>): Promise<void> {
  underWay ??= work().finally(() => {
    underWay = null;
  });
  return underWay;
}

/** Resolves when no run is under way; a project must not be locked in the middle of one. */
export async function deletionSettled(): Promise<void> {
  await underWay?.catch(() => undefined);
}
