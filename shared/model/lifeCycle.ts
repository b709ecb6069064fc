import {
  type Interview,
  type LifeCycleEvent,
  type LifeCycleStep,
  lifeCycleSteps,
  type Protocol,
} from './fieldwork';

/**
 * Where an interview's protocol stands: `planned` and `held` before its first word, `draft` from then on,
 * then the steps a person takes. `dropped`: the conversation will not take place. `deleted`: the text is
 * gone, the shell stays.
 */
export type LifeCycleState = 'planned' | 'dropped' | 'held' | 'draft' | LifeCycleStep | 'deleted';

export const lifeCycleStates: readonly LifeCycleState[] = [
  'planned',
  'held',
  'draft',
  ...lifeCycleSteps,
  'deleted',
  'dropped',
];

/** The steps that stand, in order: those after a reopening are gone until they are taken again. */
export function standingSteps(events: readonly LifeCycleEvent[]): readonly LifeCycleEvent[] {
  let standing: LifeCycleEvent[] = [];
  for (const event of events) {
    const rank = rankOf(event.step);
    standing = standing.filter(({ step }) => rankOf(step) < rank);
    if (event.what !== 'reopened') standing.push(event);
  }
  return standing;
}

/** The furthest step that was taken or left out on purpose; null while the protocol is a draft. */
export function furthestStep(events: readonly LifeCycleEvent[]): LifeCycleStep | null {
  return standingSteps(events).at(-1)?.step ?? null;
}

/** The step that comes next; null when the protocol is archived. */
export function nextStep(events: readonly LifeCycleEvent[]): LifeCycleStep | null {
  const furthest = furthestStep(events);
  return lifeCycleSteps[furthest === null ? 0 : rankOf(furthest) + 1] ?? null;
}

/**
 * A source was written elsewhere, so that only two steps are left: its names are replaced, and somebody
 * approves the result, which locks its words. Null when both stand.
 */
export function nextDocumentStep(events: readonly LifeCycleEvent[]): 'anonymised' | 'approved' | null {
  const furthest = furthestStep(events);
  if (furthest === null) return 'anonymised';
  return furthest === 'anonymised' ? 'approved' : null;
}

/** @param protocol null when the interview's text was deleted */
export function lifeCycleState(interview: Interview, protocol: Protocol | null): LifeCycleState {
  if (protocol === null) return 'deleted';
  const step = furthestStep(protocol.lifeCycle);
  if (step !== null) return step;
  if (isBegun(protocol)) return 'draft';
  return interview.status;
}

/** Approved text cannot be edited; reopening it needs a reason. Protocols and sources alike. */
export function isLocked(text: Pick<Protocol, 'lifeCycle'>): boolean {
  const step = furthestStep(text.lifeCycle);
  return step !== null && rankOf(step) >= rankOf('approved');
}

function isBegun({ blocks, answers }: Protocol): boolean {
  return Object.keys(answers).length > 0 || blocks.some(({ text }) => text.trim() !== '');
}

function rankOf(step: LifeCycleStep): number {
  return lifeCycleSteps.indexOf(step);
}
