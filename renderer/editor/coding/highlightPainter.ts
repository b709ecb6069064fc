import type { BlockId } from '#shared/model/ids';
import type { Piece } from './anchorBook';
import { domPoint } from './domPoint';
import type { HighlightSheet } from './highlightSheet';

/**
 * Registers the ranges of visible blocks as CSS highlights, one highlight per group. Static ranges, redrawn
 * from offsets: live ranges collapse when Lexical rewrites a text node, and hidden ranges cost time at
 * every repaint.
 */
export interface HighlightPainter {
  paint(block: BlockId, element: HTMLElement, pieces: readonly Piece[]): void;
  unpaint(block: BlockId): void;
  /** Stresses the painted parts of one anchor; null takes the stress away. */
  stress(parts: readonly { element: HTMLElement; piece: Piece }[]): void;
  dispose(): void;
}

interface Painted {
  readonly name: string;
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

export function createHighlightPainter(
  sheet: Pick<HighlightSheet, 'names' | 'activeName'>,
): HighlightPainter {
  const painted = new Map<BlockId, readonly Painted[]>();
  const used = new Map<string, Highlight>();
  let stressed: Highlight | null = null;

  function highlight(name: string): Highlight {
    const known = used.get(name);
    if (known) return known;
    const made = new Highlight();
    used.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  }

  function unpaint(block: BlockId): void {
    for (const { highlight: owner, range } of painted.get(block) ?? []) owner.delete(range);
    painted.delete(block);
  }

  return {
    paint(block, element, pieces) {
      const old = [...(painted.get(block) ?? [])];
      const now = unite(pieces).flatMap((piece): readonly Painted[] => {
        const name = sheet.names[piece.group];
        const range = staticRange(element, piece);
        if (name === undefined || range === null) return [];
        // What stands before the caret has not moved: every range left alone is one less to go through.
        const same = old.findIndex(
          (candidate) => candidate.name === name && sameRange(candidate.range, range),
        );
        const kept = same < 0 ? undefined : old.splice(same, 1)[0];
        if (kept) return [kept];
        const owner = highlight(name);
        owner.add(range);
        return [{ name, highlight: owner, range }];
      });
      for (const { highlight: owner, range } of old) owner.delete(range);
      if (now.length > 0) painted.set(block, now);
      else painted.delete(block);
    },
    unpaint,
    stress(parts) {
      stressed?.clear();
      // The parts are of one anchor, so of one group.
      const name = sheet.activeName(parts[0]?.piece.group ?? -1);
      if (name === null) return;
      stressed = highlight(name);
      stressed.priority = 1;
      for (const { element, piece } of parts) {
        const range = staticRange(element, piece);
        if (range) stressed.add(range);
      }
    },
    dispose() {
      for (const name of used.keys()) CSS.highlights.delete(name);
      used.clear();
      painted.clear();
    },
  };
}

/**
 * One range for pieces of one group that meet or overlap: they look the same, and Chromium goes through
 * every registered range at each repaint.
 */
function unite(pieces: readonly Piece[]): readonly Piece[] {
  const united: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.group - b.group || a.from - b.from)) {
    const last = united.at(-1);
    if (last && last.group === piece.group && piece.from <= last.to) {
      united[united.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else united.push(piece);
  }
  return united;
}

function sameRange(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function staticRange(element: HTMLElement, { from, to }: Piece): StaticRange | null {
  const start = domPoint(element, from, 'start');
  const end = domPoint(element, to, 'end');
  if (!start || !end) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
