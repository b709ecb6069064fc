import {
  type LifeCycleEvent,
  type LifeCycleStep,
  lifeCycleSteps,
  type Protocol,
} from '#shared/model/fieldwork';
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

/** Who said that a source's names are replaced; approves somebody else, where the project asks. */
export function anonymisedBy(events: readonly LifeCycleEvent[]): PersonId | null {
  return standingSteps(events).find(({ step }) => step === 'anonymised')?.by ?? null;
}

/** Steps that stand because they were left out on purpose. */
export function skippedSteps(events: readonly LifeCycleEvent[]): readonly LifeCycleStep[] {
  return standingSteps(events)
    .filter(({ what }) => what === 'skipped')
    .map(({ step }) => step);
}

/** Steps left out in any of an interview's protocols, in order. */
export function skippedInAny(protocols: readonly Pick<Protocol, 'lifeCycle'>[]): readonly LifeCycleStep[] {
  const skipped = new Set(protocols.flatMap(({ lifeCycle }) => skippedSteps(lifeCycle)));
  return lifeCycleSteps.filter((step) => skipped.has(step));
}
