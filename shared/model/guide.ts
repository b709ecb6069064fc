import type { GuideId, GuideNodeId } from './ids';
import type { Language } from './language';

/** An interview guide (Leitfaden) as a versioned schema. */
export interface Guide {
  readonly id: GuideId;
  readonly kind: 'guide';
  /** Printed short name, e.g. "A.1.2". Empty when the guide prints none. */
  readonly label: string;
  readonly title: string;
  readonly level: GuideLevel | null;
  readonly wave: number | null;
  readonly version: number;
  readonly language: Language;
  readonly basedOn: GuideId | null;
  readonly roles: readonly GuideRole[];
  /** Parts of a role that are counted apart, e.g. caseworkers of old and new standing. */
  readonly subgroups: readonly GuideRole[];
  /** Preliminary remarks, paragraph by paragraph, as printed. */
  readonly preliminary: readonly string[];
  readonly rules: GuideRules;
  /** Sections in printed order. Printed numbers are labels and never sort anything. */
  readonly nodes: readonly GuideNode[];
  readonly footnotes: readonly GuideFootnote[];
  readonly attachments: readonly GuideAttachment[];
  readonly source: GuideSource | null;
}

export type GuideLevel = 'strategic' | 'operative' | 'intensive';

export interface GuideRole {
  /** As printed in the tags, e.g. "GF". */
  readonly code: string;
  readonly label: string;
}

/** Two to six words in both languages of the interface; an empty one falls back on the other. */
export interface GuideTopic {
  readonly de: string;
  readonly en: string;
}

export type GuideNodeKind = 'section' | 'question' | 'group' | 'supplementary' | 'instruction';

export interface GuideNode {
  readonly id: GuideNodeId;
  readonly kind: GuideNodeKind;
  /** As printed ("4.10", "1.3a/1.6", "5xa"), without the parentheses of an optional question; a label of at most 12 characters, never unique. */
  readonly printedNumber: string | null;
  readonly text: string;
  /** Short topic label for column heads; null until somebody gives one. */
  readonly topic: GuideTopic | null;
  /** Roles printed at this node; empty = inherited from the parent (and everyone at the top). */
  readonly roles: readonly string[];
  readonly optional: boolean;
  /** "Falls ..." as printed; null when the node stands unconditionally. */
  readonly condition: string | null;
  readonly familyId: string | null;
  /** True when the source does not tell the node's level and the importer chose one. */
  readonly levelUnsure: boolean;
  /** First line of the node in the source, counted from 1; null when not imported. */
  readonly sourceLine: number | null;
  readonly children: readonly GuideNode[];
}

/** What the preliminary remarks demand. `null` = the guide does not say. */
export interface GuideRules {
  /** `none`: the guide says that nobody has to be asked. */
  readonly consent: 'none' | 'oral' | 'written' | null;
  readonly informationSheet: boolean | null;
  readonly recordingAllowed: boolean | null;
  readonly deleteRecording: 'afterProtocol' | null;
  readonly deleteProtocol: 'endOfProject' | null;
  readonly anonymisation: boolean | null;
  readonly excludedTopics: readonly string[];
  readonly durationMinutes: number | null;
  /** Asked once per case (client), so that one interview yields several protocol parts. */
  readonly perCase: boolean;
}

export interface GuideFootnote {
  readonly mark: string;
  readonly text: string;
  readonly node: GuideNodeId | null;
}

export interface GuideAttachment {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Where the guide came from and what the import was not sure of. */
export interface GuideSource {
  readonly fileName: string;
  readonly importedAt: string;
  /** The text as it was read, for looking at it beside the schema; null when the file had none of its own. */
  readonly text: string | null;
  readonly warnings: readonly GuideWarning[];
  /** Lines of the source that found no place in the schema. */
  readonly leftovers: readonly {
    readonly line: number;
    readonly text: string;
  }[];
}

export interface GuideWarning {
  readonly code: GuideWarningCode;
  /** Line of the source, counted from 1; null when it concerns the whole guide. */
  readonly line: number | null;
  readonly node: GuideNodeId | null;
  /** Values for the sentence in the interface's language, e.g. the number used twice. */
  readonly values: { readonly [name: string]: string };
}

export type GuideWarningCode =
  | 'duplicateNumber'
  | 'numberOutOfOrder'
  | 'questionWithoutRole'
  | 'levelUnsure'
  | 'noPrivacyRules'
  | 'rolesNotInRemark'
  | 'leftoverText'
  | 'noRoles'
  | 'hardHyphen'
  | 'mixedTagSpelling'
  | 'followUpWithoutBullet'
  | 'conditionFound'
  | 'optionalQuestion'
  | 'unnumberedGroup'
  | 'roleColumnsLost'
  | 'tableColumnsUnsure'
  | 'similarAbbreviation'
  | 'deletedText';
