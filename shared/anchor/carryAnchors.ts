import type { BlockId } from '#shared/model/ids';
import type { Anchor, Block, TextPoint, TextRange } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { isEmptyRange, samePoint } from '#shared/text/range';
import { carryPoint } from './carryPoint';
import { carryRange } from './carryRange';
import { type EditStep, editSteps } from './editStep';
import { quoteRange } from './quote';

/**
 * Carries anchors through own edits: exactly, never guessed. The rules stand in README.md beside this file.
 * An anchor whose text is entirely gone becomes `review` with the words it stood on in `before`. Anchors
 * that do not change keep their identity, and so does the whole record when none changes.
 */
export function carryAnchors<A extends Anchor>(
  anchors: Readonly<Record<string, A>>,
  before: readonly Block[],
  edits: readonly TextEdit[],
): Record<string, A> {
  const steps = editSteps(before, edits);
  const written = writtenBlocks(edits);
  let carried: Record<string, A> | null = null;
  for (const id of Object.keys(anchors)) {
    const anchor = anchors[id];
    if (!anchor || isElsewhere(anchor, written)) continue;
    const next = carryAnchor(anchor, before, steps);
    if (next === anchor) continue;
    carried ??= { ...anchors };
    carried[id] = next;
  }
  return carried ?? anchors;
}

/** The blocks whose text changes, when nothing else does: the case of every keystroke. Null otherwise. */
function writtenBlocks(edits: readonly TextEdit[]): ReadonlySet<BlockId> | null {
  const written = new Set<BlockId>();
  for (const edit of edits) {
    if (edit.kind !== 'splice' && edit.kind !== 'replace') return null;
    written.add(edit.block);
  }
  return written;
}

function isElsewhere({ start, end }: Anchor, written: ReadonlySet<BlockId> | null): boolean {
  return written !== null && start.block === end.block && !written.has(start.block);
}

function carryAnchor<A extends Anchor>(anchor: A, before: readonly Block[], steps: readonly EditStep[]): A {
  // Where its text began, closed to the left: this is where the anchor waits should its text go.
  let home: TextPoint = anchor.start;
  if (anchor.state === 'review' || isEmptyRange(anchor)) {
    for (const step of steps) home = carryPoint(home, 'end', step);
    return withRange(anchor, { start: home, end: home });
  }
  let range: TextRange | null = anchor;
  for (const step of steps) {
    home = carryPoint(home, 'end', step);
    if (range === null) continue;
    range = carryRange(range, step);
    if (range !== null && step.edit.kind === 'move') home = range.start;
  }
  if (range !== null) return withRange(anchor, range);
  return { ...anchor, start: home, end: home, state: 'review', quote: quoteRange(before, anchor) };
}

function withRange<A extends Anchor>(anchor: A, { start, end }: TextRange): A {
  const same = samePoint(anchor.start, start) && samePoint(anchor.end, end);
  return same ? anchor : { ...anchor, start, end };
}
