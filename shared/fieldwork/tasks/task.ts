import type { CodingLayer } from '#shared/model/coding';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { GuideRules } from '#shared/model/guide';
import type { DocumentId, InterviewId, PersonId, ProtocolId, SiteId, TextId } from '#shared/model/ids';
import type { Project } from '#shared/model/project';

/** What has to be done; the interface has a sentence for each. */
export type TaskKind =
  | 'sayWhetherHeld'
  | 'dateMissing'
  | 'consent'
  | 'writtenConsent'
  | 'informationSheet'
  | 'sayWhetherRecorded'
  | 'deleteRecording'
  | 'writeProtocol'
  | 'finishProtocol'
  | 'answerLater'
  | 'anonymise'
  | 'anonymiseOrSkip'
  | 'approve'
  | 'anonymiseSource'
  | 'approveSource'
  | 'markCoded'
  | 'markCondensed'
  | 'endDateMissing'
  | 'deleteProtocols';

/** Something a rule of the guide or the way of the work demands. Made anew from the records, never stored. */
export interface Task {
  /** The same for the same duty as long as it is open. */
  readonly id: string;
  readonly kind: TaskKind;
  /** ISO date; null when it has no day yet. */
  readonly due: string | null;
  /** Null for what concerns the whole project. */
  readonly interview: InterviewId | null;
  readonly protocol: ProtocolId | null;
  /** A source: a transcript or a document. */
  readonly document: DocumentId | null;
  readonly site: SiteId | null;
  /** Whose it is; null = anybody's. */
  readonly person: PersonId | null;
  /** Who must not do it: the writer does not approve, where a second person is asked for. */
  readonly notBy: PersonId | null;
  /** True when the project's own rule asks for it, because the guide is silent. */
  readonly byProjectRule: boolean;
  /** How many things it is about: questions left for later, protocols to delete. */
  readonly count: number;
}

/** What one interview's tasks are made from. */
export interface InterviewFacts {
  readonly interview: Interview;
  readonly rules: GuideRules;
  /** Its protocols: one, one for each case, or none when they were deleted. */
  readonly protocols: readonly Protocol[];
  readonly project: Project;
  /** Every coder's layers of these protocols. */
  readonly layers: readonly CodingLayer[];
  /** Links of case reports by text. */
  readonly cited: ReadonlyMap<TextId, number>;
  /** ISO date. */
  readonly today: string;
}
