import type { Interview } from '#shared/model/fieldwork';
import type { InterviewId } from '#shared/model/ids';
import type { Project } from '#shared/model/project';
import type { ProjectTree } from '#shared/model/tree';
import { citations } from '../readiness';
import { conversationTasks } from './conversationTasks';
import { protocolTasks } from './protocolTasks';
import { recordingTask } from './recordingTask';
import { sourceTask } from './sourceTask';
import type { InterviewFacts, Task } from './task';

/**
 * Everything that is open on the day `today` (ISO date), the most urgent first: by due date, what has none at
 * the end, and within a day in the order of the sites.
 */
export function openTasks(tree: ProjectTree, today: string): readonly Task[] {
  const [project] = Object.values(tree.project);
  if (project === undefined) return [];
  const protocolsOf = byInterview(Object.values(tree.protocol));
  const layersOf = byInterview(Object.values(tree.codingLayer));
  const cited = citations(Object.values(tree.caseReport));
  const tasks = Object.values(tree.interview).flatMap((interview) =>
    tasksOf(tree, interview, {
      protocols: protocolsOf.get(interview.id) ?? [],
      layers: layersOf.get(interview.id) ?? [],
      cited,
      project,
      today,
    }),
  );
  tasks.push(...Object.values(tree.document).flatMap((document) => sourceTask(tree, project, document)));
  tasks.push(...endOfProject(tree, project));
  const position = (task: Task) => (task.site === null ? -1 : (tree.site[task.site]?.position ?? -1));
  return tasks.sort((a, b) => compareDue(a, b) || position(a) - position(b) || compareText(a.id, b.id));
}

/** What is open for one interview, without looking at the others; empty when it is gone. */
export function interviewTasks(tree: ProjectTree, id: InterviewId, today: string): readonly Task[] {
  const interview = tree.interview[id];
  const [project] = Object.values(tree.project);
  if (interview === undefined || project === undefined) return [];
  const ofThis = (record: { readonly interview: InterviewId | null }) => record.interview === id;
  const tasks = tasksOf(tree, interview, {
    protocols: Object.values(tree.protocol).filter(ofThis),
    layers: Object.values(tree.codingLayer).filter(ofThis),
    cited: citations(Object.values(tree.caseReport)),
    project,
    today,
  });
  const sources = Object.values(tree.document)
    .filter(ofThis)
    .flatMap((document) => sourceTask(tree, project, document));
  return [...tasks, ...sources].sort((a, b) => compareDue(a, b) || compareText(a.id, b.id));
}

function tasksOf(
  tree: ProjectTree,
  interview: Interview,
  more: Omit<InterviewFacts, 'interview' | 'rules'>,
): readonly Task[] {
  const rules = tree.guide[interview.guide]?.rules;
  if (rules === undefined) return [];
  const facts = { ...more, interview, rules };
  return [...conversationTasks(facts), ...recordingTask(facts), ...protocolTasks(facts)];
}

function byInterview<R extends { readonly interview: InterviewId | null }>(
  records: readonly R[],
): ReadonlyMap<InterviewId, readonly R[]> {
  const found = new Map<InterviewId, R[]>();
  for (const record of records) {
    if (record.interview === null) continue;
    const known = found.get(record.interview);
    if (known === undefined) found.set(record.interview, [record]);
    else known.push(record);
  }
  return found;
}

/** Protocols whose guide wants them deleted when the project ends; one task, however many they are. */
function endOfProject(tree: ProjectTree, project: Project): readonly Task[] {
  const count = Object.values(tree.protocol).filter((protocol) => {
    const guide = tree.interview[protocol.interview]?.guide;
    return guide !== undefined && tree.guide[guide]?.rules.deleteProtocol === 'endOfProject';
  }).length;
  if (count === 0) return [];
  const known = project.endDate !== '';
  return [
    {
      id: known ? 'deleteProtocols' : 'endDateMissing',
      kind: known ? 'deleteProtocols' : 'endDateMissing',
      due: known ? project.endDate : null,
      interview: null,
      protocol: null,
      document: null,
      site: null,
      person: null,
      notBy: null,
      byProjectRule: false,
      count,
    },
  ];
}

function compareDue(a: Task, b: Task): number {
  if (a.due === b.due) return 0;
  if (a.due === null) return 1;
  return b.due === null ? -1 : compareText(a.due, b.due);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
