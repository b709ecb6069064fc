import { useMemo } from 'react';
import { interviewTasks, openTasks } from '#shared/fieldwork/tasks/openTasks';
import type { Task } from '#shared/fieldwork/tasks/task';
import type { InterviewId } from '#shared/model/ids';
import { useTree } from './store';
import { useToday } from './useToday';

/** Everything that is open in the project today, the most urgent first. */
export function useOpenTasks(): readonly Task[] {
  const tree = useTree((whole) => whole);
  const today = useToday();
  return useMemo(() => openTasks(tree, today), [tree, today]);
}

/** What is open for one interview today. */
export function useInterviewTasks(id: InterviewId): readonly Task[] {
  const tree = useTree((whole) => whole);
  const today = useToday();
  return useMemo(() => interviewTasks(tree, id, today), [tree, id, today]);
}
