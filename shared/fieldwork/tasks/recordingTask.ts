import type { Protocol } from '#shared/model/fieldwork';
import { standingSteps } from '#shared/model/lifeCycle';
import { dayOf } from '../days';
import { interviewTask } from './interviewTask';
import type { InterviewFacts, Task } from './task';

/**
 * The recording that has to go "right after the protocol". The clock starts with the approval of the last
 * protocol of the interview: until then the recording may still be needed to check the text. From the first
 * finished protocol on the duty is announced, without a day. A recording nobody may have, or of a conversation
 * that was dropped, is due at once. Where the guide is silent, the project's rule holds.
 */
export function recordingTask(facts: InterviewFacts): readonly Task[] {
  const { interview, rules, protocols, project } = facts;
  const { made, deleted } = interview.recording;
  if (made !== true || deleted !== null) return [];
  const date = interview.date === '' ? null : interview.date;
  if (rules.recordingAllowed === false || interview.status === 'dropped') {
    return [interviewTask(facts, 'deleteRecording', date)];
  }
  if ((rules.deleteRecording ?? project.deleteRecording) !== 'afterProtocol') return [];
  const byProjectRule = rules.deleteRecording === null;
  const approvals = protocols.map(approvedOn);
  if (approvals.every((day) => day !== null)) {
    // Without any protocol left there is nothing the recording could still serve.
    return [interviewTask(facts, 'deleteRecording', latest(approvals) ?? date, { byProjectRule })];
  }
  return protocols.some(isFinished) ? [interviewTask(facts, 'deleteRecording', null, { byProjectRule })] : [];
}

/** The ISO date on which the text was approved, or went on without approval; null while it has not. */
function approvedOn(protocol: Protocol): string | null {
  const approval = standingSteps(protocol.lifeCycle).find(({ step }) => step === 'approved');
  return approval === undefined ? null : dayOf(new Date(approval.at));
}

function isFinished(protocol: Protocol): boolean {
  return standingSteps(protocol.lifeCycle).length > 0;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
