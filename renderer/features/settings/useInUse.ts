import { useMemo } from 'react';
import { catalogueInUse, type InUse } from '#shared/fieldwork/inUse';
import { useTree } from '../../workspace/store';

/** What of the catalogue interviews, quotas and reports stand on. */
export function useInUse(): InUse {
  const tree = useTree((whole) => whole);
  return useMemo(() => catalogueInUse(tree), [tree]);
}
