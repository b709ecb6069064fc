import type {
  CaseReportId,
  ChallengeId,
  CodeId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  PassageId,
  PersonId,
  SiteId,
  StatementId,
  TextId,
} from './ids';
import type { Anchor, Block } from './text';

/** Fallbericht: the condensed findings of one site; every statement knows the passages it rests on. */
export interface CaseReport {
  readonly id: CaseReportId;
  readonly kind: 'caseReport';
  readonly site: SiteId;
  readonly wave: number;
  /** The guide whose sections give the report its order. */
  readonly guide: GuideId;
  readonly title: string;
  readonly status: 'draft' | 'checked' | 'released';
  /** A block's `question` names the guide section it stands in. */
  readonly blocks: readonly Block[];
  readonly statements: { readonly [id: StatementId]: Statement };
}

/** A sentence (or part of one) of a case report, as a range over its blocks. */
export interface Statement extends Anchor {
  readonly id: StatementId;
  readonly evidence: readonly EvidenceLink[];
  /** Who last said that it holds; null = nobody yet. */
  readonly confirmed: Confirmation | null;
  /** What reviewers object to, oldest first. */
  readonly challenges: readonly Challenge[];
}

export interface Confirmation {
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** Hash of the statement's words as they were confirmed. */
  readonly words: string;
  /** The links it was confirmed with. */
  readonly links: readonly { readonly id: EvidenceLinkId; readonly stance: Stance }[];
}

/** An objection to a statement; it stays when it is settled, because it is part of how the report was made. */
export interface Challenge {
  readonly id: ChallengeId;
  readonly remark: string;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** Null while it stands. */
  readonly resolved: { readonly by: PersonId; readonly at: string } | null;
}

export type Stance = 'supports' | 'contradicts' | 'limits' | 'example';

export interface EvidenceLink {
  readonly id: EvidenceLinkId;
  readonly passage: PassageId;
  readonly text: TextId;
  /** Null for a document that belongs to no conversation. */
  readonly interview: InterviewId | null;
  readonly stance: Stance;
  /** Printed as a quotation under the paragraph of its statement. */
  readonly quoted: boolean;
  /** Why it is evidence although its role is kept out of case reports; empty for every other. */
  readonly exception: string;
  /** How the passage looked when a person last weighed it; null in reports older than that knowledge. */
  readonly seen: PassageState | null;
  /** What remains when the interview's text is deleted. */
  readonly shell: EvidenceShell;
}

/** A passage without its words: those belong to the interview and go with its text. */
export interface PassageState {
  /** Hash of the words; null when there were none any more. */
  readonly words: string | null;
  /** Their number of characters, to say by how much they changed. */
  readonly length: number;
  /** Codes given to any part of it, sorted. */
  readonly codes: readonly CodeId[];
  /** How often its protocol had been reopened. */
  readonly reopened: number;
}

export interface EvidenceShell {
  /** Null for a document that belongs to no site. */
  readonly site: SiteId | null;
  readonly roles: readonly string[];
  readonly wave: number | null;
  readonly question: GuideNodeId | null;
}
