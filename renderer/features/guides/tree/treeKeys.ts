import type { TreeRow } from '#shared/guide/treeRows';

/** Rows a page key jumps over: about a screenful of short questions. */
const PAGE = 12;

/** Where a key of the tree pattern leads (WAI-ARIA Authoring Practices, Tree View); null for other keys. */
export type TreeWalk =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'expand'; readonly open: boolean };

export function walkOfKey(key: string, rows: readonly TreeRow[], at: number): TreeWalk | null {
  const row = rows[at];
  if (row === undefined) return null;
  const last = rows.length - 1;
  const choose = (index: number): TreeWalk => ({
    kind: 'choose',
    index: Math.max(0, Math.min(last, index)),
  });
  switch (key) {
    case 'ArrowDown':
      return choose(at + 1);
    case 'ArrowUp':
      return choose(at - 1);
    case 'PageDown':
      return choose(at + PAGE);
    case 'PageUp':
      return choose(at - PAGE);
    case 'Home':
      return choose(0);
    case 'End':
      return choose(last);
    case 'ArrowRight':
      if (row.expanded === false) return { kind: 'expand', open: true };
      return row.expanded === true ? choose(at + 1) : null;
    case 'ArrowLeft':
      if (row.expanded === true) return { kind: 'expand', open: false };
      return row.parent === null ? null : choose(rows.findIndex(({ node }) => node === row.parent));
    default:
      return null;
  }
}
