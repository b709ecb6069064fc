import type { GuideLevel } from './guide';
import type {
  GuideId,
  GuideNodeId,
  InterviewId,
  PersonId,
  ProtocolId,
  QuotaId,
  QuotaPlanId,
  SiteId,
} from './ids';
import type { Block } from './text';

/** The role of an interview along a guide that prints no roles. */
export const everyoneRole = '*';

export interface Interview {
  readonly id: InterviewId;
  readonly kind: 'interview';
  readonly site: SiteId;
  readonly guide: GuideId;
  /** Codes of the guide's roles this conversation covers; at least one. Decides which questions are asked. */
  readonly roles: readonly string[];
  readonly respondent: Respondent;
  readonly wave: number;
  /** ISO date (yyyy-mm-dd) of the conversation or appointment; empty when none is known. */
  readonly date: string;
  /** `dropped`: will not take place; kept, because who refused is part of the method. */
  readonly status: 'planned' | 'held' | 'dropped';
  readonly interviewer: PersonId | null;
  readonly mode: InterviewMode | null;
  readonly consent: { readonly form: 'oral' | 'written'; readonly date: string } | null;
  /** ISO date on which the information sheet was handed out; null = it was not. */
  readonly informationSheet: string | null;
  readonly recording: Recording;
  /** Topics that must not be asked or written down in this conversation, beside those of the guide. */
  readonly excludedTopics: readonly string[];
  readonly note: string;
}

/** Who was interviewed, without a name. */
export interface Respondent {
  /** Code of the project's role under which the interview counts; empty = the first of `roles`. */
  readonly role: string;
  /** Code of the project's subgroup; null when the role has none. */
  readonly subgroup: string | null;
  /** The same anonymous key in every wave ("S04-K2"); empty when not needed. */
  readonly pseudonym: string;
}

export type InterviewMode = 'inPerson' | 'phone' | 'video' | 'written';

export interface Recording {
  /** Null = nobody said yet. */
  readonly made: boolean | null;
  /** Who deleted it and on which ISO date; null while it exists or never did. */
  readonly deleted: { readonly by: PersonId; readonly date: string } | null;
}

/** Content-analytic protocol of one interview: text blocks along the guide, not a transcript. */
export interface Protocol {
  readonly id: ProtocolId;
  readonly kind: 'protocol';
  readonly interview: InterviewId;
  /** Label of the case when the guide is asked once per case ("Client 1"); empty otherwise. */
  readonly caseLabel: string;
  /** Blocks without a question are the capture inbox. */
  readonly blocks: readonly Block[];
  /** What is known of a question beyond its text. A question without entry is open. */
  readonly answers: { readonly [node: GuideNodeId]: AnswerState };
  /** Where an answer comes from when it was not said: read in a file, or observed. */
  readonly answerSources: { readonly [node: GuideNodeId]: 'file' | 'observed' };
  /** Supplementary questions that were put, or answered without being put; never printed, never coded. */
  readonly promptsAsked: { readonly [node: GuideNodeId]: true };
  /** The researcher's own notes by question; never printed, never coded. */
  readonly notes: { readonly [node: GuideNodeId]: string };
  /** What happened to the protocol since its first word, oldest first. */
  readonly lifeCycle: readonly LifeCycleEvent[];
}

/**
 * `notAsked`: the question was left out. `noAnswer`: asked, and nothing was said. `later`: to be completed.
 * The first two are different findings and are never merged.
 */
export type AnswerState = 'notAsked' | 'noAnswer' | 'later';

/** The steps a person takes with a written protocol, in their order. */
export const lifeCycleSteps = [
  'complete',
  'anonymised',
  'approved',
  'coded',
  'condensed',
  'archived',
] as const;

export type LifeCycleStep = (typeof lifeCycleSteps)[number];

/**
 * `reached`: the step was taken. `skipped`: left out on purpose, with a reason. `reopened`: the protocol went
 * back to the draft before this step, with a reason; the steps from here on must be taken again.
 */
export interface LifeCycleEvent {
  readonly what: 'reached' | 'skipped' | 'reopened';
  readonly step: LifeCycleStep;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** Empty for `reached`. */
  readonly reason: string;
}

/** How many conversations are planned, cell by cell. Realised counts come from the interviews. */
export interface QuotaPlan {
  readonly id: QuotaPlanId;
  readonly kind: 'quotaPlan';
  readonly quotas: { readonly [id: QuotaId]: Quota };
}

export interface Quota {
  readonly id: QuotaId;
  readonly site: SiteId;
  readonly level: GuideLevel;
  /** Code of a project role. */
  readonly role: string;
  /** Code of a project subgroup; null = the role as a whole. */
  readonly subgroup: string | null;
  readonly wave: number;
  readonly planned: number;
  /** Printed behind a plus sign ("2 + 2"): conversations beside the regular plan, explained by the note. */
  readonly additional: number;
  /** Printed as the cell's footnote; empty when there is none. */
  readonly note: string;
}
