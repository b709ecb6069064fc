import { useMemo } from 'react';
import { openTasks } from '#shared/fieldwork/tasks/openTasks';
import type { Task } from '#shared/fieldwork/tasks/task';
import { useTree } from './store';
import { useToday } from './useToday';

/** Everything that is open in the project today, the most urgent first. */
export function useOpenTasks(): readonly Task[] {
  const tree = useTree((whole) => whole);
  const today = useToday();
  return useMemo(() => openTasks(tree, today), [tree, today]);
}
