import type {
  CodebookId,
  CodeId,
  CodingId,
  CodingLayerId,
  EvidenceLayerId,
  InterviewId,
  PassageId,
  PersonId,
  TextId,
} from './ids';
import type { Anchor } from './text';

export interface Codebook {
  readonly id: CodebookId;
  readonly kind: 'codebook';
  readonly codes: { readonly [id: CodeId]: Code };
}

export interface Code {
  readonly id: CodeId;
  readonly parent: CodeId | null;
  /** Place among its siblings. */
  readonly position: number;
  readonly name: string;
  readonly definition: string;
  readonly rule: string;
  /** `#rrggbb`. */
  readonly color: string;
}

/** One coder's codings of one text: the unit of storage, so that two coders never write one record. */
export interface CodingLayer {
  readonly id: CodingLayerId;
  readonly kind: 'codingLayer';
  readonly text: TextId;
  /** Null for a document that belongs to no conversation. */
  readonly interview: InterviewId | null;
  readonly coder: PersonId;
  readonly codings: { readonly [id: CodingId]: Coding };
}

/** A code given to a passage; stand-off, the text itself is untouched. */
export interface Coding extends Anchor {
  readonly id: CodingId;
  readonly code: CodeId;
  readonly certain: boolean;
  readonly memo: string;
  /** ISO date-time. */
  readonly createdAt: string;
}

/**
 * The passages of one text on which case reports rest. Kept apart from the case report because it is
 * sealed under the interview's own key: when that key is destroyed, the passage's place and words go with it.
 */
export interface EvidenceLayer {
  readonly id: EvidenceLayerId;
  readonly kind: 'evidenceLayer';
  readonly text: TextId;
  readonly interview: InterviewId | null;
  readonly passages: { readonly [id: PassageId]: Passage };
}

export interface Passage extends Anchor {
  readonly id: PassageId;
}
