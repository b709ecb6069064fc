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
  const entries = new Map<string, Entry>();
  /** The caller's objects as last given: most of them come again, and then nothing is to be done. */
  let given = new Map<string, ShownAnchor>();
  const byBlock = new Map<BlockId, Map<string, Piece>>();
  const blocksByAnchor = new Map<string, readonly BlockId[]>();

  function take(id: string, changed: Set<BlockId>): void {
    for (const block of blocksByAnchor.get(id) ?? []) {
      byBlock.get(block)?.delete(id);
      changed.add(block);
    }
    blocksByAnchor.delete(id);
    entries.delete(id);
  }

  function put(entry: Entry, blocks: readonly Block[], order: () => BlockOrder, changed: Set<BlockId>): void {
    take(entry.id, changed);
    entries.set(entry.id, entry);
    if (entry.state === 'review') return;
    const parts = resolveRange(blocks, entry, order());
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

  /** Anchors an edit can touch: those of its block, or all when blocks come, go or move. */
  function concerned(edits: readonly TextEdit[]): Record<string, Entry> {
    if (edits.some(reorders)) return Object.fromEntries(entries);
    const found: Record<string, Entry> = {};
    for (const block of new Set(edits.flatMap(drawnBy))) {
      for (const id of byBlock.get(block)?.keys() ?? []) {
        const entry = entries.get(id);
        if (entry) found[id] = entry;
      }
    }
    return found;
  }

  return {
    set(groups, blocks) {
      const changed = new Set<BlockId>();
      const order = lazyOrder(blocks);
      const next = new Map<string, ShownAnchor>();
      groups.forEach(({ anchors }, group) => {
        for (const anchor of anchors) {
          next.set(anchor.id, anchor);
          const old = entries.get(anchor.id);
          if (old && old.group === group && (given.get(anchor.id) === anchor || sameLook(old, anchor))) {
            if (old.label !== anchor.label) entries.set(anchor.id, { ...old, label: anchor.label });
            continue;
          }
          put({ ...anchor, group }, blocks, order, changed);
        }
      });
      for (const id of [...entries.keys()]) if (!next.has(id)) take(id, changed);
      given = next;
      return changed;
    },
    carry(before, edits, after) {
      // Their characters are redrawn even where no anchor moves.
      const changed = new Set(edits.flatMap(drawnBy));
      const order = lazyOrder(after);
      const reordered = edits.some(reorders);
      const touched = concerned(edits);
      for (const [id, entry] of Object.entries(carryAnchors(touched, before, edits))) {
        // Ranges over several blocks may cover other blocks than before without a change of their own.
        const covers = reordered && entry.start.block !== entry.end.block;
        if (entry !== touched[id] || covers) {
          put(entry, after, order, changed);
          given.delete(id);
        }
      }
      return changed;
    },
    pieces: (block, length) =>
      [...(byBlock.get(block)?.values() ?? [])]
        .map((piece) => ({ ...piece, to: Math.min(piece.to, length) }))
        .filter(({ from, to }) => to > from),
    entry: (anchor) => entries.get(anchor),
    blocksOf: (anchor) => blocksByAnchor.get(anchor) ?? [],
  };
}

function lazyOrder(blocks: readonly Block[]): () => BlockOrder {
  let order: BlockOrder | null = null;
  return () => {
    order ??= blockOrder(blocks);
    return order;
  };
}

function sameLook(a: ShownAnchor, b: ShownAnchor): boolean {
  return (
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
