import type { LifeCycleStep, Protocol } from '#shared/model/fieldwork';
import { isLocked, lifeCycleState, nextStep, standingSteps } from '#shared/model/lifeCycle';
import { addDays, dayOf } from '../days';
import { finishedBy } from '../lifeCycleRules';
import { codingCoverage, looksCoded } from '../readiness';
import { interviewTask } from './interviewTask';
import type { InterviewFacts, Task } from './task';

/** A protocol is written from notes, and memory fades within days: three leave room for a weekend. */
const daysToWrite = 3;
/** Anonymising and approving wait for nobody's memory; a week each keeps the recording's clock in sight. */
export const daysToHandOn = 7;

/** From the conversation to the approved text: whose turn it is, and until when. */
export function protocolTasks(facts: InterviewFacts): readonly Task[] {
  const { interview, protocols } = facts;
  if (interview.status === 'dropped') return [];
  return protocols.flatMap((protocol) => [...turn(facts, protocol), ...later(facts, protocol)]);
}

/** The one step the protocol waits for. */
function turn(facts: InterviewFacts, protocol: Protocol): readonly Task[] {
  const { interview, rules } = facts;
  const next = nextStep(protocol.lifeCycle);
  const on = { protocol: protocol.id };
  if (next === 'complete') {
    const begun = lifeCycleState(interview, protocol) === 'draft';
    if (!begun && interview.status === 'planned') return [];
    return [interviewTask(facts, begun ? 'finishProtocol' : 'writeProtocol', writeBy(facts), on)];
  }
  const since = standingSteps(protocol.lifeCycle).at(-1)?.at;
  if (since === undefined) return [];
  const due = addDays(dayOf(new Date(since)), daysToHandOn);
  if (next === 'anonymised') {
    // A guide that says nothing of names leaves it to the person, but not in silence.
    return [
      rules.anonymisation === true
        ? interviewTask(facts, 'anonymise', due, on)
        : interviewTask(facts, 'anonymiseOrSkip', null, on),
    ];
  }
  if (next === 'approved') return [approval(facts, protocol, due)];
  const ready = readyMark(facts, protocol, next);
  return ready === null ? [] : [interviewTask(facts, ready, null, on)];
}

/** Coding and condensing have no day; when they look done, somebody is asked to say so. */
function readyMark(
  { layers, cited }: InterviewFacts,
  protocol: Protocol,
  next: LifeCycleStep | null,
): 'markCoded' | 'markCondensed' | null {
  if (next === 'coded') return looksCoded(codingCoverage(protocol, layers)) ? 'markCoded' : null;
  return next === 'condensed' && (cited.get(protocol.id) ?? 0) > 0 ? 'markCondensed' : null;
}

/** With four eyes it is anybody's but the writer's; otherwise the interviewer's, as the rest. */
function approval(facts: InterviewFacts, protocol: Protocol, due: string): Task {
  const task = interviewTask(facts, 'approve', due, { protocol: protocol.id });
  return facts.project.fourEyes ? { ...task, person: null, notBy: finishedBy(protocol.lifeCycle) } : task;
}

/** Questions marked "complete later", as long as the text can still be changed. */
function later(facts: InterviewFacts, protocol: Protocol): readonly Task[] {
  if (isLocked(protocol)) return [];
  const count = Object.values(protocol.answers).filter((state) => state === 'later').length;
  if (count === 0) return [];
  return [interviewTask(facts, 'answerLater', writeBy(facts), { protocol: protocol.id, count })];
}

function writeBy({ interview }: InterviewFacts): string | null {
  return interview.date === '' ? null : addDays(interview.date, daysToWrite);
}
