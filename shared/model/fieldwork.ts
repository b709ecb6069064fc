import type { GuideId, GuideNodeId, InterviewId, PersonId, ProtocolId, SiteId } from './ids';
import type { Block } from './text';

/** The role of an interview along a guide that prints no roles. */
export const everyoneRole = '*';

export interface Interview {
  readonly id: InterviewId;
  readonly kind: 'interview';
  readonly site: SiteId;
  readonly guide: GuideId;
  /** Codes of the guide's roles this conversation covers; at least one. */
  readonly roles: readonly string[];
  readonly wave: number;
  /** ISO date (yyyy-mm-dd) or empty when not yet held. */
  readonly date: string;
  readonly interviewer: PersonId | null;
}

/** Content-analytic protocol of one interview: text blocks along the guide, not a transcript. */
export interface Protocol {
  readonly id: ProtocolId;
  readonly kind: 'protocol';
  readonly interview: InterviewId;
  readonly blocks: readonly Block[];
  /** What is known of a question beyond its text. A question without entry is open. */
  readonly answers: { readonly [node: GuideNodeId]: AnswerState };
}

/**
 * `notAsked`: the question was left out. `noAnswer`: asked, and nothing was said. `later`: to be completed.
 * The first two are different findings and are never merged.
 */
export type AnswerState = 'notAsked' | 'noAnswer' | 'later';
