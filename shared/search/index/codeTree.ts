import type { SearchNames } from '../searchSource';
import type { Values } from './values';

/** The codes as numbers: each with its parent, and its place in the order of the tree. */
export interface CodeNumbers {
  /** Parent by code number; 0 at the top. */
  readonly parents: Uint32Array;
  /** Place in the tree by code number; codes that are not in the codebook come last. */
  readonly order: Uint32Array;
  /** Codes with their parents first. */
  readonly topDown: readonly number[];
}

export function codeNumbers(codes: SearchNames['codes'], values: Values): CodeNumbers {
  const topDown = codes.map(({ id }) => values.number('code', id));
  const size = values.count('code');
  const parents = new Uint32Array(size);
  const order = new Uint32Array(size).fill(size);
  codes.forEach(({ parent }, place) => {
    const number = topDown[place] ?? 0;
    parents[number] = parent === null ? 0 : (values.known('code', parent) ?? 0);
    order[number] = place;
  });
  return { parents, order, topDown };
}

/** The codes and all below them. */
export function withSubcodes({ parents, topDown }: CodeNumbers, codes: Iterable<number>): Set<number> {
  const found = new Set(codes);
  for (const number of topDown) {
    const parent = parents[number] ?? 0;
    if (parent !== 0 && found.has(parent)) found.add(number);
  }
  return found;
}
