import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTargets, type HistoryStep } from '../../../renderer/workspace/undoTargets';

/** The plain way to keep undo: two stacks. */
function withStacks(actions: readonly ('do' | 'undo' | 'redo')[], groupOf: (n: number) => string | null) {
  const steps: HistoryStep[] = [];
  let undoStack: HistoryStep[] = [];
  let redoStack: number[][] = [];
  for (const action of actions) {
    const seq = steps.length + 1;
    if (action === 'do') {
      const step = { seq, type: 'x', group: groupOf(seq), reverts: null };
      steps.push(step);
      undoStack.push(step);
      redoStack = [];
    } else if (action === 'undo' && undoStack.length > 0) {
      const seqs = topGroup(undoStack);
      undoStack = undoStack.filter((step) => !seqs.includes(step.seq));
      redoStack.push(seqs);
      steps.push({ seq, type: 'undo', group: null, reverts: { kind: 'undo', seqs } });
    } else if (action === 'redo' && redoStack.length > 0) {
      const seqs = redoStack.pop() ?? [];
      undoStack.push(...[...seqs].reverse().map((n) => steps[n - 1] as HistoryStep)); // seqs count steps from 1
      steps.push({ seq, type: 'redo', group: null, reverts: { kind: 'redo', seqs } });
    }
  }
  return { steps, undo: topGroup(undoStack), redo: redoStack.at(-1) ?? [] };
}

function topGroup(stack: readonly HistoryStep[]): number[] {
  const top = stack.at(-1);
  if (top === undefined) return [];
  if (top.group === null) return [top.seq];
  const seqs: number[] = [];
  for (let i = stack.length - 1; i >= 0 && stack[i]?.group === top.group; i--) seqs.push(stack[i]?.seq ?? 0);
  return seqs;
}

test('walking the journal backwards finds what two stacks would', async () => {
  const actions = fc.array(fc.constantFrom('do' as const, 'do' as const, 'undo' as const, 'redo' as const), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(actions, fc.boolean(), async (list, grouped) => {
      const { steps, undo, redo } = withStacks(list, (n) => (grouped ? `g${Math.floor(n / 3)}` : null));
      expect(await findTargets([...steps].reverse())).toEqual({ undo, redo });
    }),
    { numRuns: 500 },
  );
});
