import type {
  CaseReportId,
  EvidenceLinkId,
  GuideId,
  GuideNodeId,
  InterviewId,
  PassageId,
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
  /** What remains when the interview's text is deleted. */
  readonly shell: EvidenceShell;
}

export interface EvidenceShell {
  /** Null for a document that belongs to no site. */
  readonly site: SiteId | null;
  readonly roles: readonly string[];
  readonly wave: number | null;
  readonly question: GuideNodeId | null;
}
