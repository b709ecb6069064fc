import type { CaseReportStatus, RowMark } from '#shared/model/caseReport';
import type { InterviewMode, LifeCycleStep } from '#shared/model/fieldwork';
import type { GuideLevel } from '#shared/model/guide';
import type { Handout } from '#shared/model/handout';
import type { Abbreviation, ProjectRole } from '#shared/model/project';
import type { SavedQuestion } from '#shared/model/savedSearch';
import type { SiteAttribute } from '#shared/model/site';

/**
 * What a sample project is made of, as it is written down in `schemas/sample`: plain data, and texts in the
 * notation of `markup.ts`. Days count from the day on which the project is made; those before it are negative.
 */
export interface SampleContent {
  readonly name: string;
  /** Days from today to the end of the project. */
  readonly endsIn: number;
  readonly wavePeriods: { readonly [wave: number]: string };
  readonly roles: readonly ProjectRole[];
  readonly subgroups: readonly { readonly code: string; readonly label: string }[];
  readonly abbreviations: readonly Abbreviation[];
  readonly knownWords: readonly string[];
  readonly excludedTopics: readonly string[];
  /** Keys by which the rest of the content speaks of them; the first one opens the project. */
  readonly people: { readonly [key: string]: string };
  readonly coders: { readonly a: string; readonly b: string };
  readonly sites: readonly SampleSite[];
  readonly codes: readonly SampleCode[];
  readonly quotas: readonly SampleQuota[];
  readonly interviews: readonly SampleInterview[];
  readonly documents: readonly SampleDocument[];
  readonly memos: readonly SampleMemo[];
  readonly codingNotes: readonly SampleCodingNote[];
  readonly names: readonly SampleName[];
  readonly ignoredNames: readonly string[];
  readonly searches: readonly SampleSearch[];
  readonly attributes: readonly (Pick<SiteAttribute, 'name' | 'type' | 'options'> & {
    readonly key: string;
  })[];
  readonly attributeValues: readonly SampleAttributeValue[];
  /** Passages that show what a code means: `interview#label`, and the number of the code. */
  readonly codeExamples: readonly { readonly code: string; readonly passage: string }[];
  readonly template: SampleTemplate;
  readonly reports: readonly SampleReport[];
  readonly deletionRequests: readonly SampleDeletionRequest[];
  readonly handouts: readonly SampleHandout[];
  /** Printed in the place of the real towns of a guide's table. */
  readonly startTable: readonly (readonly string[])[];
}

export interface SampleSite {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly region: string;
  readonly caseStudy: boolean;
  readonly standing: 'site' | 'superior';
}

/** A code beside the shipped code system. */
export interface SampleCode {
  readonly key: string;
  /** Number of the shipped code above it. */
  readonly parent: string;
  readonly name: string;
  readonly definition: string;
}

export interface SampleQuota {
  readonly sites: readonly string[];
  readonly level: GuideLevel;
  readonly role: string;
  readonly subgroup: string | null;
  readonly wave: number;
  readonly planned: number;
  readonly additional: number;
  readonly note: string;
}

/** One conversation; what is left out is the plainest: asked orally, in person, recorded, nothing written yet. */
export interface SampleInterview {
  readonly key: string;
  readonly site: string;
  /** Label of a shipped guide, "A.1.2". */
  readonly guide: string;
  readonly roles: readonly string[];
  /** Project role under which it counts; else the first of `roles`. */
  readonly role?: string;
  readonly subgroup?: string;
  readonly pseudonym?: string;
  readonly wave?: number;
  /** Null: no appointment yet. */
  readonly day: number | null;
  readonly status?: 'planned' | 'held' | 'dropped';
  readonly interviewer: string;
  readonly mode?: InterviewMode;
  /** Null: not noted yet. */
  readonly consent?: 'oral' | 'written' | null;
  readonly informationSheet?: boolean;
  /** Null: nobody said whether there is a recording. */
  readonly recorded?: boolean | null;
  /** True where the recording of an approved protocol still exists. */
  readonly recordingKept?: boolean;
  readonly note?: string;
  /** How far the protocol is; left out = as far as writing goes. */
  readonly reached?: LifeCycleStep;
  /** Marked text; left out = not written yet. */
  readonly protocol?: string;
  readonly caseLabel?: string;
}

/** What a coder noted beside a coding. */
export interface SampleCodingNote {
  /** `interview#label` of the passage. */
  readonly passage: string;
  readonly coder: 'a' | 'b';
  readonly note: string;
}

export interface SampleDocument {
  readonly key: string;
  readonly citationKey: string;
  readonly title: string;
  readonly year: string;
  readonly site: string;
  readonly fileName: string;
  /** Marked text; a heading is the printed page on which its paragraphs stand. */
  readonly text: string;
}

export interface SampleMemo {
  readonly about: 'project' | 'site' | 'code' | 'text';
  /** Site, code number, or interview; empty for the project. */
  readonly key: string;
  readonly by: string;
  readonly title: string;
  readonly text: string;
}

export interface SampleSearch {
  readonly name: string;
  readonly search: SavedQuestion;
  /** Numbers of codes it is narrowed to. */
  readonly codes?: readonly string[];
}

export interface SampleAttributeValue {
  readonly site: string;
  /** Key of the attribute. */
  readonly attribute: string;
  readonly value?: string;
  /** In the place of `value` where it is a date. */
  readonly day?: number;
  /** Day from which it holds; null = nobody said. */
  readonly asOf: number | null;
  readonly wave: number | null;
  /** Interview or document that says so. */
  readonly source: string | null;
  readonly by: string;
  readonly note?: string;
}

/** Asked for and not agreed to yet. */
export interface SampleDeletionRequest {
  readonly document: string;
  readonly by: string;
  readonly day: number;
  readonly reason: string;
}

/** A file with words that left the project. */
export interface SampleHandout extends Pick<Handout, 'what' | 'file' | 'look'> {
  readonly by: string;
  readonly day: number;
  /** Keys of the conversations whose words stand behind it. */
  readonly interviews: readonly string[];
}

export interface SampleName {
  readonly class: 'person' | 'place' | 'organisation';
  readonly originals: readonly string[];
  readonly replacements: readonly string[];
}

/** The project's own outline of a report: a section before those of the guide, and what the program sets after them. */
export interface SampleTemplate {
  readonly name: string;
  readonly heading: string;
  readonly hint: string;
}

export interface SampleReport {
  readonly key: string;
  readonly site: string;
  readonly guide: string;
  readonly wave: number;
  readonly title: string;
  readonly by: string;
  /** True where its outline comes from the template. */
  readonly fromTemplate?: boolean;
  /**
   * Marked text; a heading is the number of the guide's section, or the heading of the template's, and behind a bar the
   * question for whose row of the desk it was written.
   */
  readonly text: string;
  /** Kept as a version; afterwards words were exchanged for others. Oldest first. */
  readonly revisions?: readonly SampleRevision[];
  readonly challenge: { readonly sentence: string; readonly by: string; readonly remark: string } | null;
  /** Beginnings of the sentences that were confirmed, or all of them. */
  readonly confirmed: readonly string[] | 'all';
  /** Beginnings of the sentences of the site's short profile. */
  readonly profile: readonly string[];
  /** What the desk's rows say about the roles, by question. */
  readonly rowMarks?: { readonly [question: string]: RowMark };
  readonly openPoints: readonly {
    readonly text: string;
    readonly question: string;
    readonly done: boolean;
  }[];
  /** What quotations leave out of a passage (`interview#label`), or print in its place when something is put in. */
  readonly cuts?: readonly { readonly passage: string; readonly words: string; readonly insert: string }[];
  /** The way to where it stands; a released one has its quotations released with it. */
  readonly steps: readonly { readonly status: CaseReportStatus; readonly by: string; readonly day: number }[];
}

export interface SampleRevision {
  readonly remark: string;
  readonly day: number;
  readonly changes: readonly { readonly was: string; readonly is: string }[];
}
