import {
  $createRangeSelection,
  $createRangeSelectionFromDom,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import type { TextPoint, TextRange } from '#shared/model/text';
import { $isBlockNode, type BlockNode } from '../nodes/BlockNode';
import type { ShownText } from './readBlocks';

/** A selection in the words of the domain: `start` before `end`, and which of them moves with the keyboard. */
export interface EditorSelection extends TextRange {
  readonly backward: boolean;
}

/** The current selection as a range; null when there is none in the text. */
export function $readSelection(selection: BaseSelection | null = $getSelection()): EditorSelection | null {
  if (!$isRangeSelection(selection)) return null;
  const anchor = $readPoint(selection.anchor);
  const focus = $readPoint(selection.focus);
  if (!anchor || !focus) return null;
  const backward = selection.isBackward();
  return backward ? { start: focus, end: anchor, backward } : { start: anchor, end: focus, backward };
}

function $readPoint(point: PointType): TextPoint | null {
  const node = point.getNode();
  if ($isTextNode(node)) {
    const block = node.getParent();
    if (!$isBlockNode(block)) return null;
    return { block: block.getBlockId(), offset: sizeBefore(node) + point.offset };
  }
  if (!$isElementNode(node)) return null;
  if ($isBlockNode(node)) {
    const child = node.getChildAtIndex(point.offset);
    return { block: node.getBlockId(), offset: child ? sizeBefore(child) : node.getTextContentSize() };
  }
  const child = node.getChildAtIndex(point.offset);
  const block = child ? $edgeBlock(child, 'first') : $edgeBlock(node, 'last');
  if (!block) return null;
  return { block: block.getBlockId(), offset: child ? 0 : block.getTextContentSize() };
}

function sizeBefore(node: LexicalNode): number {
  return node.getPreviousSiblings().reduce((sum, sibling) => sum + sibling.getTextContentSize(), 0);
}

function $edgeBlock(node: LexicalNode, edge: 'first' | 'last'): BlockNode | null {
  let current: LexicalNode | null = node;
  while (current && !$isBlockNode(current)) {
    if (!$isElementNode(current)) return null;
    current = edge === 'first' ? current.getFirstChild() : current.getLastChild();
  }
  return current;
}

/**
 * Inside an update of a key or clipboard event: takes over the caret as the page has it. Lexical hears of a
 * moved caret only by a later event, and a fast hand (or key repeat) is faster.
 */
export function $syncSelection(editor: LexicalEditor): void {
  const known = $getSelection();
  if (editor.isComposing() || ($isRangeSelection(known) && known.dirty)) return;
  const seen = $pageSelection(editor);
  if (!seen) return;
  if ($isRangeSelection(known) && known.anchor.is(seen.anchor) && known.focus.is(seen.focus)) return;
  $setSelection(seen);
}

/** The page's own selection, when it lies in the text. */
export function $pageSelection(editor: LexicalEditor): RangeSelection | null {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.getSelection() ?? null;
  if (!root?.contains(selection?.anchorNode ?? null) || !root.contains(selection?.focusNode ?? null))
    return null;
  return $createRangeSelectionFromDom(selection, editor);
}

/** Selects a range; false when one of its blocks is not shown. */
export function $selectRange(shown: ShownText, range: TextRange, backward = false): boolean {
  const selection = $createRangeSelection();
  const [anchor, focus] = backward ? [range.end, range.start] : [range.start, range.end];
  if (!$setPoint(selection.anchor, anchor, shown) || !$setPoint(selection.focus, focus, shown)) return false;
  $setSelection(selection);
  return true;
}

function $setPoint(target: PointType, point: TextPoint, shown: ShownText): boolean {
  const node = $getNodeByKey(shown.keyOf.get(point.block) ?? '');
  if (!$isBlockNode(node)) return false;
  let rest = point.offset;
  for (const child of node.getChildren()) {
    const size = child.getTextContentSize();
    if ($isTextNode(child) && rest <= size) {
      target.set(child.getKey(), rest, 'text');
      return true;
    }
    rest -= size;
  }
  const last = node.getLastChild();
  if ($isTextNode(last)) target.set(last.getKey(), last.getTextContentSize(), 'text');
  else target.set(node.getKey(), node.getChildrenSize(), 'element');
  return true;
}
