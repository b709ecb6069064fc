import type { Code, Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';

export interface CodeInTree {
  readonly code: Code;
  /** 0 at the top. */
  readonly level: number;
}

type Codes = Codebook['codes'];

/**
 * The codes as the tree shows them: each before its subcodes, siblings by position. No code is ever left out: one
 * whose parent is gone (a merge of two versions) stands at the top, and so does the first of a ring.
 */
export function codesInTreeOrder(codebook: Pick<Codebook, 'codes'>): readonly CodeInTree[] {
  const byParent = childrenByParent(codebook.codes);
  const found: CodeInTree[] = [];
  const seen = new Set<CodeId>();
  // An own stack: a chain of codes may be deeper than calls can nest.
  const stack: CodeInTree[] = [];
  const walkFrom = (roots: readonly Code[]) => {
    for (const code of [...roots].reverse()) stack.push({ code, level: 0 });
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next.code.id)) continue;
      seen.add(next.code.id);
      found.push(next);
      const children = byParent.get(next.code.id) ?? [];
      for (let i = children.length - 1; i >= 0; i--) {
        const code = children[i];
        if (code !== undefined) stack.push({ code, level: next.level + 1 });
      }
    }
  };
  walkFrom(byParent.get(null) ?? []);
  if (found.length < Object.keys(codebook.codes).length) {
    for (const code of Object.values(codebook.codes)) if (!seen.has(code.id)) walkFrom([code]);
  }
  return found;
}

/** Siblings by their parent, in the order of their positions; codes of unknown parents stand at the top. */
export function childrenByParent(codes: Codes): ReadonlyMap<CodeId | null, readonly Code[]> {
  const byParent = new Map<CodeId | null, Code[]>();
  for (const code of Object.values(codes)) {
    const parent = code.parent !== null && code.parent in codes ? code.parent : null;
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [code]);
    else siblings.push(code);
  }
  for (const siblings of byParent.values()) siblings.sort((a, b) => a.position - b.position);
  return byParent;
}

/** The code and those above it, from the top; ends where a ring closes. */
export function codePathOf(codes: Codes, id: CodeId): readonly Code[] {
  const path: Code[] = [];
  const seen = new Set<CodeId>();
  for (let up: CodeId | null = id; up !== null && !seen.has(up); ) {
    seen.add(up);
    const code: Code | undefined = codes[up];
    if (code === undefined) break;
    path.unshift(code);
    up = code.parent;
  }
  return path;
}

/** All codes below this one, without itself. */
export function subcodesOf(codes: Codes, id: CodeId): ReadonlySet<CodeId> {
  const byParent = childrenByParent(codes);
  const below = new Set<CodeId>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of byParent.get(next) ?? []) {
      if (child.id === id || below.has(child.id)) continue;
      below.add(child.id);
      open.push(child.id);
    }
  }
  return below;
}
