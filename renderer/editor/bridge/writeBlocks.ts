import {
  $createTextNode,
  $getRoot,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { BlockId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { sameMarks } from '#shared/text/marks';
import { $createAnswerNode, $isAnswerNode, type AnswerNode } from '../nodes/AnswerNode';
import { $createBlockNode, $isBlockNode, type BlockNode } from '../nodes/BlockNode';
import type { FilledSection } from '../sections';
import { formatRuns } from './markFormats';

/** How the editor's tree looked before: which node shows which block. */
export interface WrittenBefore {
  readonly blocks: readonly Block[];
  readonly keys: readonly NodeKey[];
}

/**
 * Brings Lexical's tree to the given text and touches only what differs: nodes of unchanged blocks stay as
 * they are, and so does their DOM. An answer without blocks shows one empty paragraph for the caret.
 */
export function $writeBlocks(
  filled: readonly FilledSection[],
  before: WrittenBefore,
  newBlockId: () => BlockId,
): void {
  const nodes = new Map<BlockId, BlockNode>();
  const answers = new Map<string, AnswerNode>();
  for (const answer of $getRoot().getChildren()) {
    if (!$isAnswerNode(answer)) continue;
    answers.set(nameOf(answer.getSection()), answer);
    for (const node of answer.getChildren()) if ($isBlockNode(node)) nodes.set(node.getBlockId(), node);
  }
  const old = new Map(before.blocks.map((block) => [block.id, block]));
  const wantedIds = new Set(filled.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  const wantedAnswers = filled.map(({ section }) => {
    const answer = answers.get(nameOf(section)) ?? $createAnswerNode(section);
    answer.setSection(section);
    return answer;
  });
  $arrange($getRoot(), wantedAnswers);
  filled.forEach(({ section, blocks }, index) => {
    const answer = wantedAnswers[index];
    if (!answer) return;
    const children = blocks.map((block) => {
      const node = nodes.get(block.id) ?? $createBlockNode(block.id, block.question);
      $writeBlock(node, old.get(block.id), block);
      return node;
    });
    if (children.length === 0)
      children.push($placeholder(answer, wantedIds, section?.id ?? null, newBlockId));
    $arrange(answer, children);
  });
}

function nameOf(section: FilledSection['section']): string {
  return section === null ? '' : `question:${section.id ?? ''}`;
}

/** Makes `wanted` the children of a node, in this order, moving as few as possible. */
function $arrange(parent: ElementNode, wanted: readonly LexicalNode[]): void {
  const keys = new Set(wanted.map((node) => node.getKey()));
  for (const child of parent.getChildren()) if (!keys.has(child.getKey())) child.remove(true);
  let next = parent.getFirstChild();
  for (const node of wanted) {
    if (next?.is(node)) next = next.getNextSibling();
    else if (next) next.insertBefore(node, false);
    else parent.append(node);
  }
}

function $placeholder(
  answer: AnswerNode,
  taken: ReadonlySet<BlockId>,
  question: BlockNode['__question'],
  newBlockId: () => BlockId,
): BlockNode {
  const old = answer.getChildren().find((child) => $isBlockNode(child) && child.getTextContentSize() === 0);
  if ($isBlockNode(old) && !taken.has(old.getBlockId())) return old;
  return $createBlockNode(newBlockId(), question);
}

function $writeBlock(node: BlockNode, old: Block | undefined, block: Block): void {
  if (old === block) return;
  if (node.getQuestion() !== block.question) node.setQuestion(block.question);
  if (old && old.text === block.text && sameMarks(old.marks, block.marks)) return;
  const only = node.getFirstChild();
  const plain = block.marks.length === 0 && $isTextNode(only) && only.getFormat() === 0;
  if (plain && node.getChildrenSize() === 1 && block.text !== '') {
    only.setTextContent(block.text);
    return;
  }
  node.clear();
  for (const { text, bits } of formatRuns(block.text, block.marks)) {
    node.append($createTextNode(text).setFormat(bits));
  }
}
