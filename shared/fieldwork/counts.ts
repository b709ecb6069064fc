import type { Interview, Protocol } from '#shared/model/fieldwork';
import { type LifeCycleState, lifeCycleState, lifeCycleStates } from '#shared/model/lifeCycle';

/** How many conversations of a cell got how far. Each number includes those that got further. */
export interface Counts {
  /** Made in the program and not called off, held or not. */
  readonly made: number;
  readonly held: number;
  /** The protocol is complete. */
  readonly written: number;
  readonly approved: number;
  readonly coded: number;
  /** Will not take place; in none of the other numbers. */
  readonly dropped: number;
}

export const noCounts: Counts = { made: 0, held: 0, written: 0, approved: 0, coded: 0, dropped: 0 };

/** What is planned, as it is printed ("2 + 2"), and what came of it. */
export interface Tally {
  readonly planned: number;
  readonly additional: number;
  readonly counts: Counts;
}

export const noTally: Tally = { planned: 0, additional: 0, counts: noCounts };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    planned: a.planned + b.planned,
    additional: a.additional + b.additional,
    counts: addCounts(a.counts, b.counts),
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    made: a.made + b.made,
    held: a.held + b.held,
    written: a.written + b.written,
    approved: a.approved + b.approved,
    coded: a.coded + b.coded,
    dropped: a.dropped + b.dropped,
  };
}

/** One interview as counts. What was deleted took place; how far its text got is no longer known. */
export function countsOf(state: LifeCycleState): Counts {
  if (state === 'dropped') return { ...noCounts, dropped: 1 };
  if (state === 'deleted') return { ...noCounts, made: 1, held: 1 };
  const reached = (step: LifeCycleState) => (rankOf(state) >= rankOf(step) ? 1 : 0);
  return {
    made: 1,
    held: reached('held'),
    written: reached('complete'),
    approved: reached('approved'),
    coded: reached('coded'),
    dropped: 0,
  };
}

/**
 * Where an interview stands. With several protocols (one a case) it stands where the last of them stands, but
 * what has words was held. What was called off stays so, whatever was noted before.
 */
export function interviewState(interview: Interview, protocols: readonly Protocol[]): LifeCycleState {
  if (interview.status === 'dropped') return 'dropped';
  const states = protocols.map((protocol) => lifeCycleState(interview, protocol));
  if (states.length === 0) return 'deleted';
  const ranked = states.toSorted((a, b) => rankOf(a) - rankOf(b));
  const [least = 'planned'] = ranked;
  const furthest = ranked.at(-1) ?? least;
  return least === 'planned' && rankOf(furthest) > rankOf('held') ? 'draft' : least;
}

function rankOf(state: LifeCycleState): number {
  return lifeCycleStates.indexOf(state);
}
