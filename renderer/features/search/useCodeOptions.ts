import { useMemo } from 'react';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { useTree } from '../../workspace/store';

/** All codes for a select, in the order of the tree, deeper ones set off. */
export function useCodeOptions(): { value: string; label: string }[] {
  const codebooks = useTree((tree) => tree.codebook);
  return useMemo(
    () =>
      Object.values(codebooks).flatMap((codebook) =>
        codesInTreeOrder(codebook).map(({ code, level }) => ({
          value: code.id,
          label: `${'– '.repeat(level)}${code.name}`,
        })),
      ),
    [codebooks],
  );
}
