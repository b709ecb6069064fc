import { interviewTask } from './interviewTask';
import type { InterviewFacts, Task } from './task';

/** What is missing on the interview sheet: that it was held, when, and what its guide demands of it. */
export function conversationTasks(facts: InterviewFacts): readonly Task[] {
  const { interview, rules, today } = facts;
  const task = (kind: Task['kind']) =>
    interviewTask(facts, kind, interview.date === '' ? null : interview.date);
  if (interview.status === 'planned') {
    return interview.date !== '' && interview.date < today ? [task('sayWhetherHeld')] : [];
  }
  if (interview.status === 'dropped') return [];
  const tasks: Task[] = [];
  if (interview.date === '') tasks.push(task('dateMissing'));
  if (rules.consent === 'written' && interview.consent?.form === 'oral') tasks.push(task('writtenConsent'));
  else if ((rules.consent === 'oral' || rules.consent === 'written') && interview.consent === null) {
    tasks.push(task('consent'));
  }
  if (rules.informationSheet === true && interview.informationSheet === null) {
    tasks.push(task('informationSheet'));
  }
  // Only a guide that speaks of recordings needs to hear about this one.
  const speaksOfIt = rules.recordingAllowed !== null || rules.deleteRecording !== null;
  if (speaksOfIt && interview.recording.made === null) tasks.push(task('sayWhetherRecorded'));
  return tasks;
}
