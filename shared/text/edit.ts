import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block, Mark } from '#shared/model/text';
import { joinMarks, mapMarks, splitMarks } from './marks';

/**
 * One exact change of a text. A list of edits applies in order; each refers to the text the ones before it
 * left. Offsets and lengths are UTF-16 units within a block.
 */
export type TextEdit =
  | SpliceEdit
  | ReplaceEdit
  | SplitEdit
  | JoinEdit
  | { readonly kind: 'insert'; readonly block: Block; readonly after: BlockId | null }
  | { readonly kind: 'remove'; readonly block: BlockId }
  | { readonly kind: 'move'; readonly block: BlockId; readonly after: BlockId | null }
  | { readonly kind: 'marks'; readonly block: BlockId; readonly marks: readonly Mark[] }
  | { readonly kind: 'question'; readonly block: BlockId; readonly question: GuideNodeId | null };

/** The removed text is gone, the inserted text is new: it belongs to no range that only touches it. */
export interface SpliceEdit {
  readonly kind: 'splice';
  readonly block: BlockId;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The inserted text stands for the removed text (find and replace, anonymisation): whatever covered the old
 * words, or a part of them, covers the new ones.
 */
export interface ReplaceEdit {
  readonly kind: 'replace';
  readonly block: BlockId;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Cuts a block in two. `keep` says which part goes on under the old id; the other is called `into`. */
export interface SplitEdit {
  readonly kind: 'split';
  readonly block: BlockId;
  readonly at: number;
  readonly into: BlockId;
  readonly keep: 'head' | 'tail';
}

/** Makes one block of two neighbours. The kept one gives id and question. */
export interface JoinEdit {
  readonly kind: 'join';
  readonly first: BlockId;
  readonly second: BlockId;
  readonly keep: 'first' | 'second';
}

/** Applies edits in order. Throws when an edit does not fit its text: that is a fault of the program. */
export function applyEdits(blocks: readonly Block[], edits: readonly TextEdit[]): readonly Block[] {
  return edits.reduce(applyEdit, blocks);
}

/** Applies one edit; untouched blocks keep their identity. */
export function applyEdit(blocks: readonly Block[], edit: TextEdit): readonly Block[] {
  switch (edit.kind) {
    case 'splice':
    case 'replace': {
      const index = indexOfBlock(blocks, edit.block);
      const block = blockAt(blocks, index);
      const end = edit.at + edit.remove;
      assertInside(edit.at, end, block);
      return blocks.with(index, {
        ...block,
        text: block.text.slice(0, edit.at) + edit.insert + block.text.slice(end),
        marks: mapMarks(block.marks, edit),
      });
    }
    case 'split': {
      const index = indexOfBlock(blocks, edit.block);
      const block = blockAt(blocks, index);
      assertInside(edit.at, edit.at, block);
      assertNew(blocks, edit.into);
      const [headMarks, tailMarks] = splitMarks(block.marks, edit.at);
      const head = { ...block, text: block.text.slice(0, edit.at), marks: headMarks };
      const tail = { ...block, text: block.text.slice(edit.at), marks: tailMarks };
      return blocks.toSpliced(
        index,
        1,
        edit.keep === 'head' ? head : { ...head, id: edit.into },
        edit.keep === 'tail' ? tail : { ...tail, id: edit.into },
      );
    }
    case 'join': {
      const index = indexOfBlock(blocks, edit.first);
      const first = blockAt(blocks, index);
      const second = blocks[index + 1];
      if (second?.id !== edit.second) throw new Error('join: the blocks are not neighbours');
      return blocks.toSpliced(index, 2, {
        ...(edit.keep === 'first' ? first : second),
        text: first.text + second.text,
        marks: joinMarks(first.marks, second.marks, first.text.length),
      });
    }
    case 'insert':
      assertNew(blocks, edit.block.id);
      return blocks.toSpliced(indexAfter(blocks, edit.after), 0, edit.block);
    case 'remove':
      return blocks.toSpliced(indexOfBlock(blocks, edit.block), 1);
    case 'move': {
      const index = indexOfBlock(blocks, edit.block);
      const rest = blocks.toSpliced(index, 1);
      return rest.toSpliced(indexAfter(rest, edit.after), 0, blockAt(blocks, index));
    }
    case 'marks': {
      const index = indexOfBlock(blocks, edit.block);
      return blocks.with(index, { ...blockAt(blocks, index), marks: edit.marks });
    }
    case 'question': {
      const index = indexOfBlock(blocks, edit.block);
      return blocks.with(index, { ...blockAt(blocks, index), question: edit.question });
    }
  }
}

function indexOfBlock(blocks: readonly Block[], id: BlockId): number {
  const index = blocks.findIndex((block) => block.id === id);
  if (index < 0) throw new Error('edit: the block is not in the text');
  return index;
}

function indexAfter(blocks: readonly Block[], after: BlockId | null): number {
  return after === null ? 0 : indexOfBlock(blocks, after) + 1;
}

function blockAt(blocks: readonly Block[], index: number): Block {
  const block = blocks[index];
  if (!block) throw new Error('edit: no block at this place');
  return block;
}

function assertInside(from: number, to: number, block: Block): void {
  if (from < 0 || to < from || to > block.text.length) throw new Error('edit: outside its block');
}

function assertNew(blocks: readonly Block[], id: BlockId): void {
  if (blocks.some((block) => block.id === id)) throw new Error('edit: the new block is already there');
}
