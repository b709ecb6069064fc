import { carryAnchors } from '#shared/anchor/carryAnchors';
import type { BlockId } from '#shared/model/ids';
import type { Anchor, Block } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { type BlockOrder, blockOrder, resolveRange } from '#shared/text/range';

/** A coding, passage or statement as the editor shows it. */
export interface ShownAnchor extends Anchor {
  readonly id: string;
  /** Whole sentence for the stripe's tooltip and for screen readers. */
  readonly label: string;
}

/** Anchors painted alike: one group per code, never per coding. */
export interface AnchorGroup {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
  readonly style: 'background' | 'underline';
  readonly anchors: readonly ShownAnchor[];
}

/** The part of an anchor that lies in one block. */
export interface Piece {
  readonly anchor: string;
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

interface Entry extends ShownAnchor {
  readonly group: number;
}

/** Knows which anchors lie in which block, and keeps that true while text is typed. */
export interface AnchorBook {
  /** Takes new groups, placed in `blocks`; answers the blocks whose picture changed. */
  set(groups: readonly AnchorGroup[], blocks: readonly Block[]): ReadonlySet<BlockId>;
  /** Carries the anchors through edits; answers the blocks whose picture changed. */
  carry(before: readonly Block[], edits: readonly TextEdit[], after: readonly Block[]): ReadonlySet<BlockId>;
  /** `length`: of the block's text, where ranges that go on in the next block end here. */
  pieces(block: BlockId, length: number): readonly Piece[];
  entry(anchor: string): (ShownAnchor & { readonly group: number }) | undefined;
  blocksOf(anchor: string): readonly BlockId[];
}

export function createAnchorBook(): AnchorBook {
  let entries: Record<string, Entry> = {};
  const byBlock = new Map<BlockId, Map<string, Piece>>();
  const blocksByAnchor = new Map<string, readonly BlockId[]>();

  function take(id: string, changed: Set<BlockId>): void {
    for (const block of blocksByAnchor.get(id) ?? []) {
      byBlock.get(block)?.delete(id);
      changed.add(block);
    }
    blocksByAnchor.delete(id);
  }

  function put(entry: Entry, blocks: readonly Block[], order: BlockOrder, changed: Set<BlockId>): void {
    if (entry.state === 'review') return;
    const parts = resolveRange(blocks, entry, order);
    parts.forEach(({ block }, index) => {
      const inBlock = byBlock.get(block.id) ?? new Map<string, Piece>();
      byBlock.set(block.id, inBlock);
      inBlock.set(entry.id, {
        anchor: entry.id,
        group: entry.group,
        from: index === 0 ? entry.start.offset : 0,
        // The block may still grow: its length is asked for when it is painted.
        to: index === parts.length - 1 ? entry.end.offset : Number.POSITIVE_INFINITY,
      });
      changed.add(block.id);
    });
    blocksByAnchor.set(
      entry.id,
      parts.map(({ block }) => block.id),
    );
  }

  /** `reordered`: blocks came, went or moved, so ranges over several blocks may cover others than before. */
  function replace(next: Record<string, Entry>, blocks: readonly Block[], reordered: boolean): Set<BlockId> {
    const changed = new Set<BlockId>();
    let order: BlockOrder | null = null;
    for (const id of Object.keys(entries)) if (!next[id]) take(id, changed);
    for (const [id, entry] of Object.entries(next)) {
      const old = entries[id];
      const covers = reordered && entry.start.block !== entry.end.block;
      if (old && !covers && (old === entry || sameLook(old, entry))) continue;
      order ??= blockOrder(blocks);
      take(id, changed);
      put(entry, blocks, order, changed);
    }
    entries = next;
    return changed;
  }

  return {
    set(groups, blocks) {
      const next: Record<string, Entry> = {};
      groups.forEach(({ anchors }, group) => {
        for (const anchor of anchors) next[anchor.id] = { ...anchor, group };
      });
      return replace(next, blocks, false);
    },
    carry(before, edits, after) {
      const changed = replace(carryAnchors(entries, before, edits), after, edits.some(reorders));
      // Their characters were redrawn even where no anchor moved.
      for (const edit of edits) for (const block of drawnBy(edit)) changed.add(block);
      return changed;
    },
    pieces: (block, length) =>
      [...(byBlock.get(block)?.values() ?? [])]
        .map((piece) => ({ ...piece, to: Math.min(piece.to, length) }))
        .filter(({ from, to }) => to > from),
    entry: (anchor) => entries[anchor],
    blocksOf: (anchor) => blocksByAnchor.get(anchor) ?? [],
  };
}

function sameLook(a: Entry, b: Entry): boolean {
  return (
    a.group === b.group &&
    a.state === b.state &&
    a.start.block === b.start.block &&
    a.start.offset === b.start.offset &&
    a.end.block === b.end.block &&
    a.end.offset === b.end.offset
  );
}

function reorders({ kind }: TextEdit): boolean {
  return kind === 'insert' || kind === 'remove' || kind === 'move' || kind === 'split' || kind === 'join';
}

function drawnBy(edit: TextEdit): readonly BlockId[] {
  switch (edit.kind) {
    case 'join':
      return [edit.first, edit.second];
    case 'split':
      return [edit.block, edit.into];
    case 'insert':
      return [edit.block.id];
    default:
      return [edit.block];
  }
}
