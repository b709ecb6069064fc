import { afterPaint } from './afterPaint';
import { breathe } from './breathe';
import { activeSession, undo } from './run';

interface Steps {
  readonly signal: AbortSignal;
  /** Items done so far. */
  readonly onDone: (done: number) => void;
}

/**
 * Does to many items what would keep the window busy in one go: batch after batch, one step for undo. `runBatch` runs
 * its command in the group it is given and answers how much it changed. Called off or refused in the middle, what was
 * done is taken back, and it rejects with the signal's reason or the refusal. Answers the sum of all changes.
 */
export async function runInSteps<Item>(
  items: readonly Item[],
  batch: number,
  runBatch: (items: readonly Item[], group: string) => Promise<number>,
  { signal, onDone }: Steps,
): Promise<number> {
  const group = activeSession()?.clock.newId() ?? '';
  let changed = 0;
  try {
    for (let from = 0; from < items.length; from += batch) {
      onDone(from);
      // Batches are long: each is followed by a frame, or the dialog that says so would need seconds to come.
      await new Promise<void>((resolve) => afterPaint(resolve));
      await breathe();
      signal.throwIfAborted();
      changed += await runBatch(items.slice(from, from + batch), group);
    }
  } catch (error) {
    if (changed > 0) await undo();
    throw error;
  }
  return changed;
}
