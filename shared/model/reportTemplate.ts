import type { GuideLevel } from './guide';
import type { GuideId, GuideNodeId, OpenPointId, PersonId, ReportTemplateId } from './ids';

/** Vorlage: which parts case reports of a level have, in which order, under which headings. */
export interface ReportTemplate {
  readonly id: ReportTemplateId;
  readonly kind: 'reportTemplate';
  readonly name: string;
  /** Null = for every level. */
  readonly level: GuideLevel | null;
  readonly parts: readonly TemplatePart[];
}

/** Parts the program sets from what the project knows; each at most once. */
export type LivePart = 'basis' | 'attributes' | 'verbatim' | 'openPoints';

export type TemplatePart =
  | { readonly kind: LivePart }
  /** The guide's sections, each as a section, in the guide's order. */
  | { readonly kind: 'guide' }
  /** One section: of a guide (renamed when it has a heading), or of the template's own. */
  | TemplateSection;

export interface TemplateSection {
  readonly kind: 'section';
  /** What its paragraphs name as their place; never that of a guide's section. */
  readonly id: GuideNodeId;
  /** Null = the template's own. */
  readonly of: GuideSection | null;
  /** Empty = the guide's. */
  readonly heading: string;
  /** What to write here; shown while it is empty, never printed. */
  readonly hint: string;
}

/** A section of a guide, found again in another version or guide by number and words. */
export interface GuideSection {
  readonly guide: GuideId;
  readonly node: GuideNodeId;
  readonly number: string | null;
  readonly text: string;
}

/** A part of one report. */
export type ReportPart = { readonly kind: LivePart } | ReportPartSection;

export interface ReportPartSection {
  readonly kind: 'section';
  /** What its paragraphs name: the guide's section, or an id of the template. */
  readonly node: GuideNodeId;
  /** Empty = the guide's. */
  readonly heading: string;
  readonly hint: string;
}

/** What a report's parts were made from, to tell what changed since. */
export interface Generated {
  readonly from:
    | { readonly kind: 'shipped'; readonly level: GuideLevel }
    | { readonly kind: 'own'; readonly template: ReportTemplateId };
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** Interviews of its site and wave at that time. */
  readonly basis: { readonly planned: number; readonly held: number; readonly protocols: number };
}

/** Wiedervorlage: what stays open for the next wave. */
export interface OpenPoint {
  readonly id: OpenPointId;
  readonly text: string;
  /** Null = about no question of its own. */
  readonly question: GuideNodeId | null;
  readonly done: boolean;
}
