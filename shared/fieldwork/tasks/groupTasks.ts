import type { PersonId } from '#shared/model/ids';
import type { Task } from './task';

export type TaskGroup = 'overdue' | 'today' | 'next';

/** Tasks by urgency on the day `today` (ISO date), each group in the order it came in. */
export function groupTasks(
  tasks: readonly Task[],
  today: string,
): Readonly<Record<TaskGroup, readonly Task[]>> {
  const groups: Record<TaskGroup, Task[]> = { overdue: [], today: [], next: [] };
  for (const task of tasks) {
    const group = task.due === null || task.due > today ? 'next' : task.due === today ? 'today' : 'overdue';
    groups[group].push(task);
  }
  return groups;
}

/** True when this person can and should do it: it is theirs or anybody's, and not kept from them. */
export function isFor(task: Task, person: PersonId): boolean {
  return task.notBy !== person && (task.person === null || task.person === person);
}
