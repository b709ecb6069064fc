import { useCallback } from 'react';
import { importSources } from '#shared/commands/sourceCommands';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { currentProject } from '../../../workspace/store';
import type { ImportItem, RefusedFile } from './importItem';
import { setPhase } from './importStore';
import { sourceOf } from './planItem';

/** Takes all files over in one step, which one undo takes back. */
export function useTakeOver(): (
  items: readonly ImportItem[],
  refused: readonly RefusedFile[],
) => Promise<void> {
  const attempt = useAttempt();
  return useCallback(
    async (items, refused) => {
      const tree = currentProject()?.tree;
      if (tree === undefined) return;
      const taken = items.flatMap((item) => {
        const source = sourceOf(item, tree);
        return source === null ? [] : [{ item, source }];
      });
      const ids = await attempt(() => run(importSources, { sources: taken.map(({ source }) => source) }));
      if (ids === undefined) return;
      const made = new Map(
        taken.flatMap(({ item }, index) => {
          const id = ids[index];
          return id === undefined ? [] : [[item.id, id] as const];
        }),
      );
      setPhase({ kind: 'done', items, refused, made });
    },
    [attempt],
  );
}
