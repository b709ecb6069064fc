import type { QuoteCut } from './evidenceQuote';
import type {
  CodebookId,
  CodeId,
  CodingId,
  CodingLayerId,
  EvidenceLayerId,
  InterviewId,
  PassageId,
  PersonId,
  QuoteCutId,
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
  /** For stripes and table heads; empty = the name. */
  readonly shortName: string;
  readonly definition: string;
  /** When to give the code and when not. */
  readonly rule: string;
  /** Anchor examples: codings of this code that show what it means; their words stay in their texts. */
  readonly examples: readonly CodeExample[];
  /** Passages, in the coder's own words, that look like the code and are not. */
  readonly counterExamples: string;
  readonly notes: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** From theory and guide, or found in the material. */
  readonly origin: 'deductive' | 'inductive';
  /** Proposed while coding; the team has not decided yet. */
  readonly provisional: boolean;
  /** Questions whose answers suggest this code, see `questionReference`. */
  readonly questions: readonly string[];
  /** Earlier definitions and rules, oldest first. */
  readonly earlier: readonly EarlierDefinition[];
}

/** What a code has before anybody taught it more than its name, definition and rule. */
export const plainCode = {
  shortName: '',
  examples: [],
  counterExamples: '',
  notes: '',
  origin: 'deductive',
  provisional: false,
  questions: [],
  earlier: [],
} as const satisfies Partial<Code>;

export interface CodeExample {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
}

export interface EarlierDefinition {
  readonly definition: string;
  readonly rule: string;
  readonly by: PersonId;
  /** ISO date-time until which it held. */
  readonly until: string;
}

/** One coder's codings of one text: the unit of storage, so that two coders never write one record. */
export interface CodingLayer {
  readonly id: CodingLayerId;
  readonly kind: 'codingLayer';
  readonly text: TextId;
  /** Null for a document that belongs to no conversation. */
  readonly interview: InterviewId | null;
  /** Null: the layer on which the coders agreed. */
  readonly coder: PersonId | null;
  readonly codings: { readonly [id: CodingId]: Coding };
  /** On the agreed layer: what was decided about which codings of the coders, oldest first. */
  readonly decisions?: readonly ReconcileDecision[];
}

/** How a difference between coders was settled; the coders' own codings stay as they are. */
export interface ReconcileDecision {
  /** The coders' codings it is about. */
  readonly about: readonly CodingId[];
  /** What was decided: one side's coding, both, none, or one made for it. */
  readonly choice: 'agreed' | 'a' | 'b' | 'both' | 'neither' | 'other';
  /** The codings of the agreed layer that came of it. */
  readonly made: readonly CodingId[];
  readonly remark: string;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
}

/** A code given to a passage; stand-off, the text itself is untouched. */
export interface Coding extends Anchor {
  readonly id: CodingId;
  readonly code: CodeId;
  readonly certain: boolean;
  /** How telling the passage is, 0 to 100; null when nobody said. */
  readonly weight: number | null;
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
  /** Where quotations of these passages depart from them. */
  readonly cuts: { readonly [id: QuoteCutId]: QuoteCut };
}

export interface Passage extends Anchor {
  readonly id: PassageId;
}
