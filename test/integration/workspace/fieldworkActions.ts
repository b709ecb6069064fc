import { run } from '../../../renderer/workspace/run';
import { removeCase, renameCase } from '../../../shared/commands/caseCommands';
import {
  addCaseProtocol,
  confirmRecordingDeleted,
  editInterview,
} from '../../../shared/commands/interviewCommands';
import { reopenStep, skipStep, takeStep } from '../../../shared/commands/lifeCycleCommands';
import { addPerson, editProject, renamePerson } from '../../../shared/commands/projectCommands';
import { lifeCycleSteps } from '../../../shared/model/fieldwork';
import { nextStep } from '../../../shared/model/lifeCycle';
import type { ProjectTree } from '../../../shared/model/tree';

/** One of the values, chosen by a number; undefined when there are none. */
function pick<T>(values: readonly T[], n: number): T | undefined {
  return values[n % Math.max(1, values.length)];
}

/** What a person might do on the interview sheet, with a protocol's steps and in the settings. */
export function fieldworkActions(
  tree: () => ProjectTree,
): readonly ((n: number, words: string) => Promise<unknown>)[] {
  return [
    async (n, words) => {
      const interview = pick(Object.values(tree().interview), n);
      if (interview === undefined) return;
      await run(editInterview, {
        id: interview.id,
        status: pick(['planned', 'held', 'dropped'] as const, n) ?? 'held',
        consent: n % 2 === 0 ? null : { form: 'oral', date: '2026-03-01' },
        recording: { made: n % 3 === 0, deleted: null },
        respondent: { role: 'GF', subgroup: null, pseudonym: words },
        excludedTopics: [words],
        note: words,
      });
    },
    async (n) => {
      const interview = pick(Object.values(tree().interview), n);
      if (interview) await run(confirmRecordingDeleted, { id: interview.id, date: '2026-03-02' });
    },
    async (n, words) => {
      const protocol = pick(Object.values(tree().protocol), n);
      if (protocol === undefined) return;
      if (n % 3 === 0) await run(addCaseProtocol, { interview: protocol.interview, caseLabel: words });
      else if (n % 3 === 1) await run(renameCase, { protocol: protocol.id, caseLabel: words });
      else await run(removeCase, { protocol: protocol.id });
    },
    async (n, words) => {
      const protocol = pick(Object.values(tree().protocol), n);
      if (protocol === undefined) return;
      const step = nextStep(protocol.lifeCycle) ?? 'archived';
      if (n % 4 === 0) await run(skipStep, { protocol: protocol.id, step, reason: words });
      else if (n % 4 === 1) {
        const back = pick(lifeCycleSteps, n) ?? step;
        await run(reopenStep, { protocol: protocol.id, step: back, reason: words });
      } else await run(takeStep, { protocol: protocol.id, step });
    },
    async (n, words) => {
      const [project] = Object.values(tree().project);
      const person = pick(Object.values(project?.people ?? {}), n);
      if (person === undefined) return;
      if (n % 3 === 0) await run(addPerson, { name: words });
      else if (n % 3 === 1) await run(renamePerson, { id: person.id, name: words });
      else {
        await run(editProject, {
          fourEyes: n % 2 === 0,
          endDate: n % 5 === 0 ? '' : '2026-12-31',
          waves: [1, 2],
          excludedTopics: [words],
          abbreviations: [{ short: 'x', long: words }],
          roles: [{ code: 'GF', label: words, level: null, inCaseReports: n % 2 === 0, subgroups: [] }],
        });
      }
    },
  ];
}
