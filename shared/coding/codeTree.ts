import type { Code, Codebook } from '#shared/model/coding';

export interface CodeInTree {
  readonly code: Code;
  /** 0 at the top. */
  readonly level: number;
}

/** The codes as the tree shows them: each before its subcodes, siblings by position. */
export function codesInTreeOrder(codebook: Pick<Codebook, 'codes'>): readonly CodeInTree[] {
  const byParent = new Map<string | null, Code[]>();
  for (const code of Object.values(codebook.codes)) {
    // A parent that is gone (a merge of two versions) must not hide its children.
    const parent = code.parent !== null && code.parent in codebook.codes ? code.parent : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), code]);
  }
  const walk = (parent: string | null, level: number): CodeInTree[] =>
    (byParent.get(parent) ?? [])
      .sort((a, b) => a.position - b.position)
      .flatMap((code) => [{ code, level }, ...walk(code.id, level + 1)]);
  return walk(null, 0);
}
