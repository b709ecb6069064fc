import { type LifeCycleEvent, type LifeCycleStep, lifeCycleSteps } from '#shared/model/fieldwork';
import type { PersonId } from '#shared/model/ids';
import { standingSteps } from '#shared/model/lifeCycle';

/**
 * Steps a project may do without, with a reason. Nothing replaces finishing the text, and archiving is the
 * last step: both are simply not taken.
 */
const skippable: ReadonlySet<LifeCycleStep> = new Set(['anonymised', 'approved', 'coded', 'condensed']);

export function isSkippable(step: LifeCycleStep): boolean {
  return skippable.has(step);
}

/** Who finished the text as it stands; null while it is a draft. Approves somebody else, where the project asks. */
export function finishedBy(events: readonly LifeCycleEvent[]): PersonId | null {
  return standingSteps(events).find(({ step }) => step === 'complete')?.by ?? null;
}

/** Steps that stand because they were left out on purpose. */
export function skippedSteps(events: readonly LifeCycleEvent[]): readonly LifeCycleStep[] {
  return standingSteps(events)
    .filter(({ what }) => what === 'skipped')
    .map(({ step }) => step);
}

/** Steps that still come after the furthest one, in order. */
export function stepsAhead(events: readonly LifeCycleEvent[]): readonly LifeCycleStep[] {
  const furthest = standingSteps(events).at(-1)?.step;
  return furthest === undefined ? lifeCycleSteps : lifeCycleSteps.slice(lifeCycleSteps.indexOf(furthest) + 1);
}
