import type { SourceDocument } from '#shared/model/document';
import type { Interview } from '#shared/model/fieldwork';
import { nextDocumentStep, standingSteps } from '#shared/model/lifeCycle';
import type { Project } from '#shared/model/project';
import type { ProjectTree } from '#shared/model/tree';
import { addDays, dayOf } from '../days';
import { anonymisedBy } from '../lifeCycleRules';
import { daysToHandOn } from './protocolTasks';
import type { Task } from './task';

/**
 * The step a source waits for. A transcript is the words of a person, as a protocol is; a concept paper may name
 * whom it likes, so that it waits for approval only when somebody began to replace names in it.
 */
export function sourceTask(
  tree: Pick<ProjectTree, 'interview' | 'guide'>,
  project: Pick<Project, 'fourEyes'>,
  document: SourceDocument,
): readonly Task[] {
  if (!document.blocks.some(({ text }) => text.trim() !== '')) return [];
  const interview = document.interview === null ? undefined : tree.interview[document.interview];
  switch (nextDocumentStep(document.lifeCycle)) {
    case 'anonymised': {
      if (document.form !== 'transcript') return [];
      const rule =
        interview === undefined ? null : (tree.guide[interview.guide]?.rules.anonymisation ?? null);
      // Where no guide asks for it, it has no day, but it is not passed over in silence.
      const due = rule === true ? addDays(dayOf(new Date(document.imported.at)), daysToHandOn) : null;
      return [taskOf(document, interview, 'anonymiseSource', due)];
    }
    case 'approved': {
      const since = standingSteps(document.lifeCycle).at(-1)?.at;
      const due = since === undefined ? null : addDays(dayOf(new Date(since)), daysToHandOn);
      const task = taskOf(document, interview, 'approveSource', due);
      return [project.fourEyes ? { ...task, person: null, notBy: anonymisedBy(document.lifeCycle) } : task];
    }
    case null:
      return [];
  }
}

function taskOf(
  { id, site, interview }: SourceDocument,
  conversation: Interview | undefined,
  kind: Task['kind'],
  due: string | null,
): Task {
  return {
    id: `${kind}:${id}`,
    kind,
    due,
    interview,
    protocol: null,
    document: id,
    site: site ?? conversation?.site ?? null,
    person: conversation?.interviewer ?? null,
    notBy: null,
    byProjectRule: false,
    count: 1,
  };
}
