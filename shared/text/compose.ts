import type { BlockId } from '#shared/model/ids';
import type { Block, TextPoint, TextRange } from '#shared/model/text';
import { applyEdits, type TextEdit } from './edit';
import { isEmptyRange, resolveRange } from './range';

/** The edits of one action and where the caret stands after it. */
export interface Composed {
  readonly edits: readonly TextEdit[];
  readonly caret: TextPoint;
}

/**
 * Deletes a range. Within one answer what is left of the first and the last block becomes one block. Across
 * answers each answer keeps its own rest, and no answer loses its last block: it stays, empty.
 */
export function deleteRange(blocks: readonly Block[], range: TextRange): Composed {
  const pieces = resolveRange(blocks, range);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return { edits: [], caret: range.start };
  const joins = first !== last && pieces.every((piece) => piece.block.question === first.block.question);
  const edits = pieces.flatMap((piece, index): readonly TextEdit[] => {
    const { question } = piece.block;
    const inside = piece !== first && piece !== last;
    const dispensable = question === pieces[index - 1]?.block.question || question === last.block.question;
    if (inside && dispensable) return [{ kind: 'remove', block: piece.block.id }];
    return splice(piece.block.id, piece.from, piece.to - piece.from, '');
  });
  if (!joins) return { edits, caret: { block: first.block.id, offset: first.from } };
  // The block whose text is left keeps its id.
  const keep = first.from === 0 && last.to < last.block.text.length ? 'second' : 'first';
  return {
    edits: [...edits, { kind: 'join', first: first.block.id, second: last.block.id, keep }],
    caret: { block: keep === 'first' ? first.block.id : last.block.id, offset: first.from },
  };
}

/** Inserts lines at a point: the first goes on there, each further one begins a block in the same answer. */
export function insertLines(
  blocks: readonly Block[],
  point: TextPoint,
  lines: readonly string[],
  newBlockId: () => BlockId,
): Composed {
  const target = blocks.find((block) => block.id === point.block);
  const [first = '', ...further] = lines;
  if (!target) return { edits: [], caret: point };
  const edits = [...splice(point.block, point.offset, 0, first)];
  const cut = point.offset + first.length;
  const lastLine = further.at(-1);
  if (lastLine === undefined) return { edits, caret: { block: point.block, offset: cut } };
  const tail = newBlockId();
  edits.push({ kind: 'split', block: point.block, at: cut, into: tail, keep: 'head' });
  let after = point.block;
  for (const text of further.slice(0, -1)) {
    const block: Block = { ...target, id: newBlockId(), text, marks: [] };
    edits.push({ kind: 'insert', block, after });
    after = block.id;
  }
  edits.push(...splice(tail, 0, 0, lastLine));
  return { edits, caret: { block: tail, offset: lastLine.length } };
}

/**
 * Joins a block with its neighbour in the same answer (Backspace at its start, Delete at its end). Null at
 * the border of an answer. The block with text keeps its id when the other is empty.
 */
export function joinBlocks(first: Block | undefined, second: Block | undefined): Composed | null {
  if (!first || !second || first.question !== second.question) return null;
  const keep = first.text === '' ? 'second' : 'first';
  return {
    edits: [{ kind: 'join', first: first.id, second: second.id, keep }],
    caret: { block: keep === 'first' ? first.id : second.id, offset: first.text.length },
  };
}

/** Puts lines in the place of a range; the range may be collapsed. */
export function replaceRange(
  blocks: readonly Block[],
  range: TextRange,
  lines: readonly string[],
  newBlockId: () => BlockId,
): Composed {
  const deleted = isEmptyRange(range) ? { edits: [], caret: range.start } : deleteRange(blocks, range);
  const inserted = insertLines(applyEdits(blocks, deleted.edits), deleted.caret, lines, newBlockId);
  return { edits: [...deleted.edits, ...inserted.edits], caret: inserted.caret };
}

function splice(block: BlockId, at: number, remove: number, insert: string): TextEdit[] {
  return remove === 0 && insert === '' ? [] : [{ kind: 'splice', block, at, remove, insert }];
}
