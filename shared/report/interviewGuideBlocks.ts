import type { Inline, ReportBlock, ReportDocument } from './reportDocument';

/** A guide for the interview, ready to be set. */
export type InterviewGuideDocument = ReportDocument<InterviewGuideBlock>;

/** What stands on the pages of an interview guide: what a report has, and what is read out or written on. */
export type InterviewGuideBlock =
  | ReportBlock
  | FormBlock
  | ChecklistBlock
  | GuideItem
  | RuledSpace
  | DotMatrix;

/** Fields at the head of the first page, two side by side. */
export interface FormBlock {
  readonly kind: 'form';
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly label: string;
  /** `blank`: a line to write on. `choice`: boxes to tick. */
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'blank' }
    | { readonly kind: 'choice'; readonly choices: readonly string[] };
}

/** What is to be done before or after the conversation, in a frame. */
export interface ChecklistBlock {
  readonly kind: 'checklist';
  readonly heading: string;
  readonly lines: readonly ChecklistLine[];
}

export type ChecklistLine =
  /** A box to tick, then the sentence. */
  | { readonly kind: 'tick'; readonly text: string }
  /** The sentence, then a box for each answer. */
  | { readonly kind: 'choice'; readonly text: string; readonly choices: readonly string[] }
  /** To be kept in mind; nothing to tick. */
  | { readonly kind: 'reminder'; readonly text: string };

/** One entry of the guide as it is read out or acted on. */
export type GuideItem = QuestionItem | BulletItem | InstructionItem;

interface QuestionItem {
  readonly kind: 'question';
  /** As printed; null for a block without number. */
  readonly number: string | null;
  readonly inlines: readonly Inline[];
}

interface BulletItem {
  readonly kind: 'bullet';
  readonly level: 1 | 2;
  readonly inlines: readonly Inline[];
}

/** To the interviewer, never read out: set apart from the questions. */
interface InstructionItem {
  readonly kind: 'instruction';
  readonly inlines: readonly Inline[];
}

/** Ruled lines to write on, over the width of the questions. */
export interface RuledSpace {
  readonly kind: 'ruledSpace';
  readonly lines: number;
}

/** The general guide: what is asked at the left, and for each role a narrow column with a dot. */
export interface DotMatrix {
  readonly kind: 'matrix';
  /** Over the column with the questions. */
  readonly heading: string;
  /** Codes of the roles. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export type MatrixRow =
  | { readonly kind: 'section'; readonly number: string | null; readonly inlines: readonly Inline[] }
  /** One truth value a column: is it asked of this role? */
  | { readonly kind: 'items'; readonly items: readonly GuideItem[]; readonly dots: readonly boolean[] };
