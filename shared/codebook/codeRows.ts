import { childrenByParent, codesInTreeOrder } from '#shared/coding/codeTree';
import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';

type Codes = Codebook['codes'];

/** A line of the tree as it is drawn. */
export interface CodeRow {
  readonly code: Code;
  /** 1 at the top, as assistive technology counts. */
  readonly level: number;
  /** Place among its siblings, from 0, and how many there are. */
  readonly index: number;
  readonly siblings: number;
  /** Null where nothing stands below. */
  readonly expanded: boolean | null;
}

/** The codes that are asked for, and which of them were closed. */
export interface RowWish {
  readonly closed: ReadonlySet<CodeId>;
  /** Words that must all stand in a code's name, short name or definition; those above it are shown with it. */
  readonly words: string;
  readonly provisionalOnly: boolean;
}

/** The rows in view. While somebody looks for something, nothing is closed. */
export function codeRows(codes: Codes, wish: RowWish): readonly CodeRow[] {
  const byParent = childrenByParent(codes);
  const wanted = wantedCodes(codes, wish);
  const shown = wanted === null ? null : withAncestors(codes, wanted);
  const places = new Map<CodeId, { readonly index: number; readonly siblings: number }>();
  for (const siblings of byParent.values()) {
    const visible = shown === null ? siblings : siblings.filter(({ id }) => shown.has(id));
    visible.forEach(({ id }, index) => {
      places.set(id, { index, siblings: visible.length });
    });
  }
  const rows: CodeRow[] = [];
  let closedAt = Number.POSITIVE_INFINITY;
  for (const { code, level } of codesInTreeOrder({ codes })) {
    if (shown !== null && !shown.has(code.id)) continue;
    if (level > closedAt) continue;
    const children = byParent.get(code.id) ?? [];
    const some = shown === null ? children.length > 0 : children.some(({ id }) => shown.has(id));
    const closed = shown === null && some && wish.closed.has(code.id);
    closedAt = closed ? level : Number.POSITIVE_INFINITY;
    const place = places.get(code.id) ?? { index: 0, siblings: 1 };
    rows.push({ code, level: level + 1, ...place, expanded: some ? !closed : null });
  }
  return rows;
}

/** Null when nothing narrows the tree. */
function wantedCodes(codes: Codes, { words, provisionalOnly }: RowWish): ReadonlySet<CodeId> | null {
  const parts = folded(words)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0 && !provisionalOnly) return null;
  const found = Object.values(codes).filter((code) => {
    if (provisionalOnly && !code.provisional) return false;
    const text = folded(`${code.name} ${code.shortName} ${code.definition}`);
    return parts.every((part) => text.includes(part));
  });
  return new Set(found.map(({ id }) => id));
}

function withAncestors(codes: Codes, wanted: ReadonlySet<CodeId>): ReadonlySet<CodeId> {
  const shown = new Set<CodeId>();
  for (const id of wanted) {
    for (let up: CodeId | null = id; up !== null && !shown.has(up); ) {
      const code: Code | undefined = codes[up];
      if (code === undefined) break;
      shown.add(up);
      up = code.parent;
    }
  }
  return shown;
}

/** Case and accents do not matter to somebody who looks for a name. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
