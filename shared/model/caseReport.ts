import type { EvidenceQuote } from './evidenceQuote';
import type { GuideLevel } from './guide';
import type {
  BlockId,
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
import type { Generated, OpenPoint, ReportPart } from './reportTemplate';
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
  /** Strategic, operative or intensive; null = the level of its guide. */
  readonly level: GuideLevel | null;
  readonly status: CaseReportStatus;
  /** Who gave it which status, oldest first. A released report is locked until somebody reopens it with a reason. */
  readonly trail: readonly StatusStep[];
  /** Its parts in their order; null = those of its guide, as they stand there. */
  readonly parts: readonly ReportPart[] | null;
  /** What the parts were last made from; null = never from a template. */
  readonly generated: Generated | null;
  /** What is to be asked in the next wave. */
  readonly openPoints: readonly OpenPoint[];
  /** Statements chosen for the site's short profile, in its order; one that is gone is passed over. */
  readonly profile: readonly StatementId[];
  /** What the condensation desk's rows say about the roles; the key is the row's own. */
  readonly rowMarks: { readonly [row: string]: RowMark };
  /** For which row of the desk a block was written; a block written in the report itself has none. */
  readonly blockRows: { readonly [block: BlockId]: string };
  /** A block's `question` names the guide section, or the section of `parts`, it stands in. */
  readonly blocks: readonly Block[];
  readonly statements: { readonly [id: StatementId]: Statement };
}

export type CaseReportStatus = 'draft' | 'checked' | 'released';

/** The roles say the same, or they do not. */
export type RowMark = 'agreement' | 'contrast';

export interface StatusStep {
  readonly status: CaseReportStatus;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** Why a released report was opened again; empty for every other step. */
  readonly reason: string;
}

/** What a case report has before anybody did more than begin it. */
export const plainCaseReport = {
  level: null,
  status: 'draft',
  trail: [],
  parts: null,
  generated: null,
  openPoints: [],
  profile: [],
  rowMarks: {},
  blockRows: {},
} as const satisfies Partial<CaseReport>;

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
  /** Printed as a quotation under the paragraph of its statement; null = not quoted. */
  readonly quote: EvidenceQuote | null;
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
