import type { Interview, Protocol, Quota } from '#shared/model/fieldwork';
import type { GuideLevel } from '#shared/model/guide';
import type { LifeCycleState } from '#shared/model/lifeCycle';
import type { ProjectTree } from '#shared/model/tree';
import { type CellPlace, cellKey, type InterviewPlace, placeOf } from './cell';
import { addCounts, addTallies, countsOf, interviewState, noTally, type Tally } from './counts';

/** A conversation in its cell, with where its protocol stands. */
export interface CellInterview {
  readonly interview: Interview;
  readonly protocols: readonly Protocol[];
  readonly state: LifeCycleState;
}

export interface Cell {
  readonly place: InterviewPlace;
  /** Null = nothing is planned here. */
  readonly quota: Quota | null;
  readonly interviews: readonly CellInterview[];
  readonly tally: Tally;
}

/** All cells in which something is planned or was made; the others are empty. */
export type FieldworkIndex = ReadonlyMap<string, Cell>;

export type FieldworkSource = Pick<
  ProjectTree,
  'project' | 'guide' | 'site' | 'quotaPlan' | 'interview' | 'protocol'
>;

/** Counts the whole project in one pass over quotas, interviews and protocols. */
export function indexFieldwork(tree: FieldworkSource): FieldworkIndex {
  const cells = new Map<
    string,
    { place: InterviewPlace; quota: Quota | null; interviews: CellInterview[] }
  >();
  const at = (place: InterviewPlace) => {
    const key = cellKey(place);
    const there = cells.get(key);
    if (there !== undefined) return there;
    const made = { place, quota: null, interviews: [] };
    cells.set(key, made);
    return made;
  };
  for (const plan of Object.values(tree.quotaPlan)) {
    for (const quota of Object.values(plan.quotas)) {
      // A site that was removed took its interviews with it; what was planned there counts no longer.
      if (tree.site[quota.site] !== undefined) at(quotaPlace(quota)).quota = quota;
    }
  }
  const protocols = new Map<string, Protocol[]>();
  for (const protocol of Object.values(tree.protocol)) {
    const own = protocols.get(protocol.interview);
    if (own === undefined) protocols.set(protocol.interview, [protocol]);
    else own.push(protocol);
  }
  const roles = Object.values(tree.project)[0]?.roles ?? [];
  for (const interview of Object.values(tree.interview)) {
    const own = protocols.get(interview.id) ?? [];
    const entry = { interview, protocols: own, state: interviewState(interview, own) };
    at(placeOf(interview, tree.guide[interview.guide], roles)).interviews.push(entry);
  }
  return new Map([...cells].map(([key, cell]) => [key, { ...cell, tally: tallyOf(cell) }]));
}

export function cellAt(index: FieldworkIndex, place: CellPlace): Cell {
  return index.get(cellKey(place)) ?? { place, quota: null, interviews: [], tally: noTally };
}

/** Sum of the cells that `belongs` chooses; without it, of all. */
export function totalOf(index: FieldworkIndex, belongs: (place: InterviewPlace) => boolean): Tally {
  let sum = noTally;
  for (const { place, tally } of index.values()) if (belongs(place)) sum = addTallies(sum, tally);
  return sum;
}

export function levelTotal(index: FieldworkIndex, level: GuideLevel, wave: number): Tally {
  return totalOf(index, (place) => place.level === level && place.wave === wave);
}

function quotaPlace({ site, level, role, subgroup, wave }: Quota): CellPlace {
  return { site, level, role, subgroup, wave };
}

function tallyOf({ quota, interviews }: Pick<Cell, 'quota' | 'interviews'>): Tally {
  return {
    planned: quota?.planned ?? 0,
    additional: quota?.additional ?? 0,
    counts: interviews.map(({ state }) => countsOf(state)).reduce(addCounts, noTally.counts),
  };
}
