import { useMemo } from 'react';
import type { CodeId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';

/** Number of codings of each code, over all coders. */
export function useCodingCounts(): ReadonlyMap<CodeId, number> {
  const layers = useTree((tree) => tree.codingLayer);
  return useMemo(() => {
    const counts = new Map<CodeId, number>();
    for (const layer of Object.values(layers)) {
      for (const { code } of Object.values(layer.codings)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }, [layers]);
}
