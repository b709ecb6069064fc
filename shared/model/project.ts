import type { GuideLevel } from './guide';
import type { HouseStyle } from './houseStyle';
import type { PersonId, ProjectId, SiteAttributeId } from './ids';
import type { Language } from './language';
import type { SiteAttribute } from './site';

/** Somebody who works in the project (researcher, coder, lead); not an interviewee. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

export interface Project {
  readonly id: ProjectId;
  readonly kind: 'project';
  readonly name: string;
  /** Language of the project's texts and printed reports; the interface has its own. */
  readonly language: Language;
  /** Survey waves by number, e.g. [1, 2]. */
  readonly waves: readonly number[];
  /** When a wave takes place, as printed under its number ("1. Halbjahr 2026"); a wave may have none. */
  readonly wavePeriods: { readonly [wave: number]: string };
  readonly people: { readonly [id: PersonId]: Person };
  /** Functions in which people are interviewed, in the order of the quota tables. */
  readonly roles: readonly ProjectRole[];
  /** Parts of a role that are counted apart, e.g. caseworkers of old and new standing. */
  readonly subgroups: readonly { readonly code: string; readonly label: string }[];
  /** Autotext while writing, and the report's list of abbreviations. */
  readonly abbreviations: readonly Abbreviation[];
  /** Words the spelling check takes as right: the project's own terms, as typed. */
  readonly knownWords: readonly string[];
  /** ISO date on which the project ends and its protocols are due for deletion; empty when not known. */
  readonly endDate: string;
  /** A protocol is approved by somebody else than the person who wrote it. */
  readonly fourEyes: boolean;
  /** What becomes of a recording whose guide says nothing of it; null = the program asks for nothing. */
  readonly deleteRecording: 'afterProtocol' | null;
  /** Topics that no conversation of the project may touch, beside those of a guide or an interview. */
  readonly excludedTopics: readonly string[];
  /** What sites are compared in. */
  readonly siteAttributes: { readonly [id: SiteAttributeId]: SiteAttribute };
  /** How its reports count and name; see the evidence checks. */
  readonly houseStyle: HouseStyle;
  /** ISO date-time of creation. */
  readonly createdAt: string;
}

/**
 * The function in which somebody is interviewed ("GF", "employer"). Usually also a role of a guide, but
 * guides without roles are used with several functions.
 */
export interface ProjectRole {
  readonly code: string;
  readonly label: string;
  /** The level on which the role is planned; null = on several. */
  readonly level: GuideLevel | null;
  /** False keeps interviews of this role out of case reports (employers: their topics differ). */
  readonly inCaseReports: boolean;
  /** Codes of the project's subgroups that are counted apart in this role; empty = the role as a whole. */
  readonly subgroups: readonly string[];
}

export interface Abbreviation {
  /** What is typed, e.g. "egv". */
  readonly short: string;
  /** What is written instead, e.g. "Eingliederungsvereinbarung". */
  readonly long: string;
}
