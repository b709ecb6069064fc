import { anonymisedBy, finishedBy, isSkippable } from '#shared/fieldwork/lifeCycleRules';
import type { LifeCycleEvent, LifeCycleStep } from '#shared/model/fieldwork';
import type { DocumentId, PersonId, ProtocolId } from '#shared/model/ids';
import { isLocked, lifeCycleState, nextDocumentStep, nextStep, standingSteps } from '#shared/model/lifeCycle';
import { type CommandContext, CommandRefused, defineCommand, need, type TreeDraft } from './command';

/**
 * Takes the protocol's next step. Steps are never left out in silence: another than the next one is refused
 * (`stepOutOfOrder`), and one that the project does without is skipped by name, with a reason.
 * Where the project asks for it, the person who wrote the protocol cannot approve it (`sameHands`).
 * Finishing needs words (`notWritten`) and says that the conversation took place, when nobody had said so.
 */
export const takeStep = defineCommand(
  'protocol.takeStep',
  (draft, params: { protocol: ProtocolId; step: LifeCycleStep }, context) => {
    const protocol = need(draft, 'protocol', params.protocol);
    if (nextStep(protocol.lifeCycle) !== params.step) throw new CommandRefused('stepOutOfOrder');
    if (params.step === 'complete') {
      const interview = need(draft, 'interview', protocol.interview);
      if (interview.status === 'dropped') throw new CommandRefused('interviewDropped');
      if (lifeCycleState(interview, protocol) !== 'draft') throw new CommandRefused('notWritten');
      interview.status = 'held';
    }
    if (params.step === 'approved') needSecondPerson(draft, protocol, context.author);
    protocol.lifeCycle.push(event('reached', params.step, '', context));
  },
);

/** Leaves the next step out, with a reason. Whoever may not approve may not leave the approval out either. */
export const skipStep = defineCommand(
  'protocol.skipStep',
  (draft, params: { protocol: ProtocolId; step: LifeCycleStep; reason: string }, context) => {
    const protocol = need(draft, 'protocol', params.protocol);
    if (nextStep(protocol.lifeCycle) !== params.step) throw new CommandRefused('stepOutOfOrder');
    if (!isSkippable(params.step)) throw new CommandRefused('notSkippable');
    if (params.step === 'approved') needSecondPerson(draft, protocol, context.author);
    protocol.lifeCycle.push(event('skipped', params.step, needReason(params.reason), context));
  },
);

/** Goes back before a step that was taken; from there on all must be taken again. */
export const reopenStep = defineCommand(
  'protocol.reopen',
  (draft, params: { protocol: ProtocolId; step: LifeCycleStep; reason: string }, context) => {
    const protocol = need(draft, 'protocol', params.protocol);
    const standing = standingSteps(protocol.lifeCycle);
    if (!standing.some(({ step }) => step === params.step)) throw new CommandRefused('stepOutOfOrder');
    protocol.lifeCycle.push(event('reopened', params.step, needReason(params.reason), context));
  },
);

/**
 * Says that a source is anonymised, or approves it. Where the project asks for a second person, it is somebody
 * else than the one who said so (`sameHands`).
 */
export const takeDocumentStep = defineCommand(
  'document.takeStep',
  (draft, params: { document: DocumentId; step: LifeCycleStep }, context) => {
    const document = need(draft, 'document', params.document);
    if (nextDocumentStep(document.lifeCycle) !== params.step) throw new CommandRefused('stepOutOfOrder');
    if (params.step === 'approved' && isSameHand(draft, document.lifeCycle, context.author)) {
      throw new CommandRefused('sameHands');
    }
    document.lifeCycle.push(event('reached', params.step, '', context));
  },
);

/** Goes back before a step of a source. */
export const reopenDocument = defineCommand(
  'document.reopen',
  (draft, params: { document: DocumentId; step: LifeCycleStep; reason: string }, context) => {
    const { lifeCycle } = need(draft, 'document', params.document);
    const standing = standingSteps(lifeCycle);
    if (!standing.some(({ step }) => step === params.step)) throw new CommandRefused('stepOutOfOrder');
    lifeCycle.push(event('reopened', params.step, needReason(params.reason), context));
  },
);

function isSameHand(draft: TreeDraft, events: readonly LifeCycleEvent[], author: PersonId): boolean {
  const [project] = Object.values(draft.project);
  return project?.fourEyes === true && anonymisedBy(events) === author;
}

/** Refuses to change the words of an approved text. */
export function needUnlocked(text: { readonly lifeCycle: readonly LifeCycleEvent[] }): void {
  if (isLocked(text)) throw new CommandRefused('locked');
}

function needSecondPerson(
  draft: TreeDraft,
  protocol: { readonly lifeCycle: readonly LifeCycleEvent[] },
  author: PersonId,
): void {
  const [project] = Object.values(draft.project);
  if (project?.fourEyes === true && finishedBy(protocol.lifeCycle) === author) {
    throw new CommandRefused('sameHands');
  }
}

function needReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw new CommandRefused('reasonNeeded');
  return trimmed;
}

function event(
  what: LifeCycleEvent['what'],
  step: LifeCycleStep,
  reason: string,
  context: CommandContext,
): LifeCycleEvent {
  return { what, step, by: context.author, at: context.now, reason };
}
