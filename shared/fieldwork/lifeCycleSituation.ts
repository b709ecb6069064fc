import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { CaseReport } from '#shared/model/caseReport';
import type { CodingLayer } from '#shared/model/coding';
import type { Interview, LifeCycleEvent, LifeCycleStep, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { PersonId } from '#shared/model/ids';
import {
  isLocked,
  type LifeCycleState,
  lifeCycleState,
  nextStep,
  standingSteps,
} from '#shared/model/lifeCycle';
import { finishedBy, isSkippable, skippedSteps } from './lifeCycleRules';
import { type Coverage, citations, codingCoverage, looksCoded, writtenQuestions } from './readiness';

/** Why the next step cannot be taken by this person now. */
export type StepObstacle = 'notWritten' | 'interviewDropped' | 'sameHands';

/** Where a protocol stands, and what its next step rests on. */
export interface LifeCycleSituation {
  readonly state: LifeCycleState;
  /** The steps that stand, in order, taken or left out. */
  readonly standing: readonly LifeCycleEvent[];
  /** Everything that happened, oldest first. */
  readonly history: readonly LifeCycleEvent[];
  readonly skipped: readonly LifeCycleStep[];
  /** The text cannot be edited. */
  readonly locked: boolean;
  readonly next: LifeCycleStep | null;
  readonly obstacle: StepObstacle | null;
  readonly canSkip: boolean;
  /** Finishing the protocol also says that the conversation took place. */
  readonly becomesHeld: boolean;
  /** Questions of the interview's roles that are neither answered nor marked, and those left for later. */
  readonly open: number;
  readonly later: number;
  /** Questions with text, and those of them that carry at least one code. */
  readonly written: number;
  readonly coded: number;
  /** Links from statements of case reports to this protocol. */
  readonly cited: number;
  /** The next step is due by what can be counted; a person still takes it. */
  readonly suggested: boolean;
}

export interface SituationParts {
  readonly protocol: Protocol;
  readonly interview: Interview;
  readonly guide: Guide;
  readonly fourEyes: boolean;
  /** Layers and reports may be those of the whole project. */
  readonly layers: readonly CodingLayer[];
  readonly reports: readonly CaseReport[];
  readonly author: PersonId;
}

export function lifeCycleSituation(parts: SituationParts): LifeCycleSituation {
  const { protocol, interview, guide } = parts;
  const { lifeCycle } = protocol;
  const next = nextStep(lifeCycle);
  const questions = openQuestions(guide, interview, protocol);
  const coverage = codingCoverage(protocol, parts.layers);
  const cited = citations(parts.reports).get(protocol.id) ?? 0;
  return {
    state: lifeCycleState(interview, protocol),
    standing: standingSteps(lifeCycle),
    history: lifeCycle,
    skipped: skippedSteps(lifeCycle),
    locked: isLocked(protocol),
    next,
    obstacle: next === null ? null : obstacleOf(next, parts),
    canSkip: next !== null && isSkippable(next),
    becomesHeld: next === 'complete' && interview.status === 'planned',
    ...questions,
    ...coverage,
    cited,
    suggested: isSuggested(next, questions, coverage, cited),
  };
}

function obstacleOf(next: LifeCycleStep, parts: SituationParts): StepObstacle | null {
  const { protocol, interview, fourEyes, author } = parts;
  if (next === 'complete') {
    if (interview.status === 'dropped') return 'interviewDropped';
    return lifeCycleState(interview, protocol) === 'draft' ? null : 'notWritten';
  }
  return next === 'approved' && fourEyes && finishedBy(protocol.lifeCycle) === author ? 'sameHands' : null;
}

interface OpenQuestions {
  readonly open: number;
  readonly later: number;
}

/** Questions the interview's roles are asked that still wait for something. */
function openQuestions(guide: Guide, interview: Interview, protocol: Protocol): OpenQuestions {
  const written = writtenQuestions(protocol);
  let open = 0;
  let later = 0;
  for (const { questions } of protocolSkeleton(guide, interview.roles)) {
    for (const { id } of questions) {
      const state = protocol.answers[id];
      if (state === 'later') later += 1;
      else if (state === undefined && !written.has(id)) open += 1;
    }
  }
  return { open, later };
}

/** Only what can be counted is suggested; approving and archiving are judgements. */
function isSuggested(
  next: LifeCycleStep | null,
  { open, later }: OpenQuestions,
  coverage: Coverage,
  cited: number,
): boolean {
  if (next === 'complete') return coverage.written > 0 && open === 0 && later === 0;
  if (next === 'coded') return looksCoded(coverage);
  return next === 'condensed' && cited > 0;
}
