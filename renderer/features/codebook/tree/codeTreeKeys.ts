import type { CodeStep } from '#shared/codebook/codePlace';
import type { CodeRow } from '#shared/codebook/codeRows';

/** What a key does in the tree. */
export type CodeTreeKey =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'expand'; readonly open: boolean }
  | { readonly kind: 'step'; readonly step: CodeStep }
  | { readonly kind: 'rename' | 'add' | 'addBelow' | 'remove' };

interface Keys {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows a page key jumps over: about a screenful. */
const page = 15;

const steps: { readonly [key: string]: CodeStep } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/**
 * The keys of a tree (WAI-ARIA Authoring Practices, Tree View), and those that change it. Tab leaves the tree as
 * everywhere, so levels change with Alt and an arrow.
 */
export function codeTreeKey(keys: Keys, rows: readonly CodeRow[], at: number): CodeTreeKey | null {
  const { key, altKey, shiftKey } = keys;
  const ctrl = keys.ctrlKey || keys.metaKey;
  if (altKey) {
    const step = ctrl ? undefined : steps[key];
    return step === undefined ? null : { kind: 'step', step };
  }
  if (key === 'Insert' || (ctrl && key === 'Enter')) return { kind: shiftKey ? 'addBelow' : 'add' };
  if (ctrl) return null;
  switch (key) {
    case 'Enter':
    case 'F2':
      return { kind: 'rename' };
    case 'Delete':
      return { kind: 'remove' };
    default:
      return walk(key, rows, at);
  }
}

function walk(key: string, rows: readonly CodeRow[], at: number): CodeTreeKey | null {
  const row = rows[at];
  if (row === undefined) return null;
  const choose = (index: number): CodeTreeKey => ({
    kind: 'choose',
    index: Math.max(0, Math.min(rows.length - 1, index)),
  });
  switch (key) {
    case 'ArrowDown':
      return choose(at + 1);
    case 'ArrowUp':
      return choose(at - 1);
    case 'PageDown':
      return choose(at + page);
    case 'PageUp':
      return choose(at - page);
    case 'Home':
      return choose(0);
    case 'End':
      return choose(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === false) return { kind: 'expand', open: true };
      return row.expanded === true ? choose(at + 1) : null;
    case 'ArrowLeft': {
      if (row.expanded === true) return { kind: 'expand', open: false };
      const above = rows.slice(0, at).findLastIndex(({ level }) => level < row.level);
      return above < 0 ? null : choose(above);
    }
    default:
      return null;
  }
}
