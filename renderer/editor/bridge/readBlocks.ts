import { $getNodeByKey, $getRoot, $isTextNode, type NodeKey } from 'lexical';
import type { BlockId } from '#shared/model/ids';
import type { Block, Mark } from '#shared/model/text';
import { sameMarks, tidyMarks } from '#shared/text/marks';
import { $isAnswerNode } from '../nodes/AnswerNode';
import { $isBlockNode, type BlockNode } from '../nodes/BlockNode';
import { marksOfBits } from './markFormats';

/** All blocks the editor shows, with the nodes and answers they stand in; the three lists run in parallel. */
export interface ShownText {
  readonly blocks: readonly Block[];
  readonly keys: readonly NodeKey[];
  readonly answers: readonly NodeKey[];
  readonly keyOf: ReadonlyMap<BlockId, NodeKey>;
}

export const nothingShown: ShownText = { blocks: [], keys: [], answers: [], keyOf: new Map() };

/**
 * Reads the text after an update. While typing only one paragraph is dirty and no answer changed its list
 * of paragraphs: then only that one is read again. Blocks that are the same as before keep their identity.
 */
export function $readBlocks(shown: ShownText, dirty: ReadonlyMap<NodeKey, boolean>): ShownText {
  const reordered = [...dirty].some(([key, intended]) => intended && $isContainer(key));
  if (reordered || shown.keys.length === 0) return $readAll(shown);
  let blocks: readonly Block[] = shown.blocks;
  for (const key of dirty.keys()) {
    const index = shown.keys.indexOf(key);
    const node = $getNodeByKey(key);
    if (index >= 0 && $isBlockNode(node)) blocks = blocks.with(index, $readBlock(node, blocks[index]));
  }
  return blocks === shown.blocks ? shown : { ...shown, blocks };
}

/** Reads the whole text, also in the middle of an update. */
export function $readAll(shown: ShownText): ShownText {
  const known = new Map(shown.keys.map((key, index) => [key, shown.blocks[index]]));
  const blocks: Block[] = [];
  const keys: NodeKey[] = [];
  const answers: NodeKey[] = [];
  for (const answer of $getRoot().getChildren()) {
    if (!$isAnswerNode(answer)) continue;
    for (const node of answer.getChildren()) {
      if (!$isBlockNode(node)) continue;
      blocks.push($readBlock(node, known.get(node.getKey())));
      keys.push(node.getKey());
      answers.push(answer.getKey());
    }
  }
  return { blocks, keys, answers, keyOf: new Map(blocks.map(({ id }, index) => [id, keys[index] ?? ''])) };
}

function $readBlock(node: BlockNode, old: Block | undefined): Block {
  let text = '';
  const marks: Mark[] = [];
  for (const child of node.getChildren()) {
    const start = text.length;
    text += child.getTextContent();
    if (!$isTextNode(child)) continue;
    for (const kind of marksOfBits(child.getFormat())) marks.push({ kind, start, end: text.length });
  }
  const id = node.getBlockId();
  const question = node.getQuestion();
  const tidy = tidyMarks(marks);
  const same = old?.id === id && old.text === text && old.question === question && sameMarks(old.marks, tidy);
  return same ? old : { id, kind: 'paragraph', text, marks: tidy, question };
}

function $isContainer(key: NodeKey): boolean {
  return key === 'root' || $isAnswerNode($getNodeByKey(key));
}

/**
 * The domain's blocks among those shown. An answer needs a paragraph to put the caret in; while that stays
 * empty and was never part of the text, it is no block.
 */
export function withoutPlaceholders(shown: ShownText, real: ReadonlySet<BlockId>): readonly Block[] {
  const { blocks, answers } = shown;
  return blocks.filter((block, index) => {
    if (block.text !== '' || real.has(block.id)) return true;
    const answer = answers[index];
    return answers[index - 1] === answer || answers[index + 1] === answer;
  });
}
