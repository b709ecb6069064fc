import type { Reverts } from '#shared/seal/journal';

/** What of a journal entry decides whether it can be undone. */
export interface HistoryStep {
  readonly seq: number;
  readonly type: string;
  readonly group: string | null;
  readonly reverts: Reverts | null;
}

/**
 * What undo and redo would act on, found by walking the journal backwards. Undo takes the newest step that
 * is not undone already, with the rest of its group; redo takes the newest undo that no later step followed.
 * The steps come newest first and are read only as far as needed. Both answers are sequence numbers, newest
 * first; empty when there is nothing to take back or bring back.
 */
export async function findTargets(
  newestFirst: Iterable<HistoryStep> | AsyncIterable<HistoryStep>,
): Promise<{ undo: readonly number[]; redo: readonly number[] }> {
  const undone = new Map<number, boolean>();
  let redo: readonly number[] = [];
  let redoOpen = true;
  let undo: number[] = [];
  let group: string | null = null;
  for await (const step of newestFirst) {
    if (step.reverts !== null) {
      const isUndo = step.reverts.kind === 'undo';
      const fresh = step.reverts.seqs.some((seq) => !undone.has(seq));
      if (isUndo && fresh && redoOpen && redo.length === 0) redo = step.reverts.seqs;
      for (const seq of step.reverts.seqs) if (!undone.has(seq)) undone.set(seq, isUndo);
      continue;
    }
    redoOpen = false;
    if (undone.get(step.seq) === true) continue;
    if (undo.length === 0) {
      undo = [step.seq];
      group = step.group;
      if (group === null) break;
    } else if (step.group === group) undo.push(step.seq);
    else break;
  }
  return { undo, redo };
}
