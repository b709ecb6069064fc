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
  paintedBlocks(): readonly BlockId[];
  /** Stresses the painted parts of one anchor; null takes the stress away. */
  stress(parts: readonly { element: HTMLElement; piece: Piece }[]): void;
  dispose(): void;
}

interface Painted {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

export function createHighlightPainter(sheet: HighlightSheet): HighlightPainter {
  const painted = new Map<BlockId, readonly Painted[]>();
  const used = new Map<string, Highlight>();

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
      unpaint(block);
      const made = pieces.flatMap((piece): readonly Painted[] => {
        const name = sheet.names[piece.group];
        const range = staticRange(element, piece);
        if (name === undefined || range === null) return [];
        const owner = highlight(name);
        owner.add(range);
        return [{ highlight: owner, range }];
      });
      if (made.length > 0) painted.set(block, made);
    },
    unpaint,
    paintedBlocks: () => [...painted.keys()],
    stress(parts) {
      const active = highlight(sheet.activeName);
      active.priority = 1;
      active.clear();
      for (const { element, piece } of parts) {
        const range = staticRange(element, piece);
        if (range) active.add(range);
      }
    },
    dispose() {
      for (const name of used.keys()) CSS.highlights.delete(name);
      used.clear();
      painted.clear();
    },
  };
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
