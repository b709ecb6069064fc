import type { TextEdit } from '#shared/text/edit';

/** A pause after which undo should stop: about the length of a thought. */
const pause = 2_000;
/** Changes in one run (each at most a second of typing): undo takes back a sentence, not a page. */
const longest = 20;

/**
 * Names runs of typing, so that one undo takes back a run instead of every 300 ms. Asked once per committed
 * change; answers the group to give to `run`, or undefined for a change that stands for itself.
 */
export function createTypingRun(clock: { now(): number; newId(): string }) {
  let current: { group: string; block: string; at: number; count: number } | null = null;
  return function groupOf(change: {
    readonly kind: string;
    readonly edits: readonly TextEdit[];
  }): string | undefined {
    const [edit] = change.edits;
    if (change.kind !== 'typing' || edit?.kind !== 'splice') {
      current = null;
      return undefined;
    }
    const now = clock.now();
    const goesOn =
      current !== null && current.block === edit.block && now - current.at < pause && current.count < longest;
    current =
      goesOn && current !== null
        ? { ...current, at: now, count: current.count + 1 }
        : { group: clock.newId(), block: edit.block, at: now, count: 1 };
    return current.group;
  };
}
