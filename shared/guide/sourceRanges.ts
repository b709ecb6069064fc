import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';

/** Lines of the source a node was read from, both counted from 1 and included. */
export interface SourceRange {
  readonly node: GuideNodeId;
  readonly from: number;
  readonly to: number;
}

/**
 * Where each node stands in the source, in the source's order: from its first line to the line before the next
 * node. Nodes on one line share it; the last one ends with the text.
 */
export function sourceRanges(guide: Pick<Guide, 'nodes'>, lines: number): SourceRange[] {
  const starts = [...walkNodes(guide)]
    .flatMap(({ node }) => (node.sourceLine === null ? [] : [{ node: node.id, from: node.sourceLine }]))
    .sort((a, b) => a.from - b.from);
  const distinct = [...new Set(starts.map(({ from }) => from))];
  const next = new Map(distinct.map((from, i) => [from, distinct[i + 1] ?? lines + 1]));
  return starts.map(({ node, from }) => ({ node, from, to: (next.get(from) ?? from + 1) - 1 }));
}

/** The node a line belongs to; null above the first one. */
export function nodeAtLine(ranges: readonly SourceRange[], line: number): GuideNodeId | null {
  return ranges.find(({ from, to }) => from <= line && line <= to)?.node ?? null;
}
