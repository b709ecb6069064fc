import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { applyEdit, type TextEdit } from './edit';
import { sameMarks } from './marks';

/**
 * The edits that undo `edits`: applied to the text after, they give back `before` exactly, marks and
 * questions included.
 */
export function invertEdits(before: readonly Block[], edits: readonly TextEdit[]): readonly TextEdit[] {
  const steps: (readonly TextEdit[])[] = [];
  let blocks = before;
  for (const edit of edits) {
    const next = applyEdit(blocks, edit);
    steps.push(withAttributes(invertEdit(blocks, edit), blocks, next));
    blocks = next;
  }
  return steps.reverse().flat();
}

/** The mirror image of one edit, as far as text and order go. */
function invertEdit(blocks: readonly Block[], edit: TextEdit): readonly TextEdit[] {
  switch (edit.kind) {
    case 'splice':
    case 'replace': {
      const removed = find(blocks, edit.block).text.slice(edit.at, edit.at + edit.remove);
      return [{ ...edit, remove: edit.insert.length, insert: removed }];
    }
    case 'split':
      return edit.keep === 'head'
        ? [{ kind: 'join', first: edit.block, second: edit.into, keep: 'first' }]
        : [{ kind: 'join', first: edit.into, second: edit.block, keep: 'second' }];
    case 'join': {
      const at = find(blocks, edit.first).text.length;
      return edit.keep === 'first'
        ? [{ kind: 'split', block: edit.first, at, into: edit.second, keep: 'head' }]
        : [{ kind: 'split', block: edit.second, at, into: edit.first, keep: 'tail' }];
    }
    case 'insert':
      return [{ kind: 'remove', block: edit.block.id }];
    case 'remove':
      return [{ kind: 'insert', block: find(blocks, edit.block), after: before(blocks, edit.block) }];
    case 'move':
      return [{ kind: 'move', block: edit.block, after: before(blocks, edit.block) }];
    case 'marks':
      return [{ ...edit, marks: find(blocks, edit.block).marks }];
    case 'question':
      return [{ ...edit, question: find(blocks, edit.block).question }];
  }
}

/** Adds what the mirror image leaves different: marks lost with their text, the question of a joined block. */
function withAttributes(
  inverse: readonly TextEdit[],
  wanted: readonly Block[],
  next: readonly Block[],
): readonly TextEdit[] {
  const got = new Map(inverse.reduce(applyEdit, next).map((block) => [block.id, block]));
  const extra: TextEdit[] = [];
  for (const block of wanted) {
    const back = got.get(block.id);
    if (!back || back === block) continue;
    if (!sameMarks(back.marks, block.marks)) {
      extra.push({ kind: 'marks', block: block.id, marks: block.marks });
    }
    if (back.question !== block.question) {
      extra.push({ kind: 'question', block: block.id, question: block.question });
    }
  }
  return extra.length === 0 ? inverse : [...inverse, ...extra];
}

function find(blocks: readonly Block[], id: BlockId): Block {
  const block = blocks.find((candidate) => candidate.id === id);
  if (!block) throw new Error('invert: the block is not in the text');
  return block;
}

function before(blocks: readonly Block[], id: BlockId): BlockId | null {
  return blocks[blocks.findIndex((block) => block.id === id) - 1]?.id ?? null;
}
