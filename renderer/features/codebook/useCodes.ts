import type { Codebook } from '#shared/model/coding';
import { useTree } from '../../workspace/store';

const none: Codebook['codes'] = {};

/** The codes of the open project. */
export function useCodes(): Codebook['codes'] {
  return useTree((tree) => Object.values(tree.codebook)[0]?.codes ?? none);
}
