import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { alignBlocks } from './alignBlocks';
import type { BlockGroup, DiffHint } from './blockGroup';
import { commonEnds } from './commonEnds';
import { applyEdit, type TextEdit } from './edit';
import { sameMarks } from './marks';
import { stitchGroup } from './stitchGroup';

/**
 * The edits that turn one list of blocks into the other; blocks that went on have the same id in both.
 * Moves are told by id, splits and joins by text that goes on in a new or a neighbouring block. Always
 * exact: applying the edits to `before` gives `after`.
 */
export function diffBlocks(
  before: readonly Block[],
  after: readonly Block[],
  hint: DiffHint = {},
): readonly TextEdit[] {
  if (before === after) return [];
  const edits: TextEdit[] = [];
  let blocks = before;
  function apply(edit: TextEdit): void {
    edits.push(edit);
    blocks = applyEdit(blocks, edit);
  }

  const { moves, groups } = alignBlocks(before, after);
  for (const move of moves) apply(move);
  for (const group of groups) {
    for (const edit of stitchGroup(group, hint) ?? rewriteGroup(group, hint)) apply(edit);
  }
  insertMissing(blocks, after).forEach(apply);
  settleAttributes(blocks, after).forEach(apply);
  return edits;
}

/** Without text going on between blocks: what is gone goes, what stays is changed in its place. */
function rewriteGroup({ old, now }: BlockGroup, hint: DiffHint): readonly TextEdit[] {
  const stays = new Map(now.map((block) => [block.id, block]));
  return old.flatMap((block): readonly TextEdit[] => {
    const next = stays.get(block.id);
    return next ? spliceBlock(block, next, hint) : [{ kind: 'remove', block: block.id }];
  });
}

function spliceBlock(old: Block, now: Block, hint: DiffHint): readonly TextEdit[] {
  if (old.text === now.text) return [];
  const { prefix, suffix } = commonEnds(old.text, now.text, {
    from: hint.from?.block === old.id ? hint.from.offset : undefined,
    caret: hint.caret?.block === now.id ? hint.caret.offset : undefined,
  });
  return [
    {
      kind: 'splice',
      block: old.id,
      at: prefix,
      remove: old.text.length - prefix - suffix,
      insert: now.text.slice(prefix, now.text.length - suffix),
    },
  ];
}

function insertMissing(blocks: readonly Block[], after: readonly Block[]): readonly TextEdit[] {
  const present = new Set(blocks.map((block) => block.id));
  let previous: BlockId | null = null;
  return after.flatMap((block): readonly TextEdit[] => {
    const place = previous;
    previous = block.id;
    return present.has(block.id) ? [] : [{ kind: 'insert', block, after: place }];
  });
}

function settleAttributes(blocks: readonly Block[], after: readonly Block[]): readonly TextEdit[] {
  return after.flatMap((wanted, index) => {
    const block = blocks[index];
    const edits: TextEdit[] = [];
    if (!block || block === wanted) return edits;
    if (!sameMarks(block.marks, wanted.marks)) {
      edits.push({ kind: 'marks', block: wanted.id, marks: wanted.marks });
    }
    if (block.question !== wanted.question) {
      edits.push({ kind: 'question', block: wanted.id, question: wanted.question });
    }
    return edits;
  });
}
