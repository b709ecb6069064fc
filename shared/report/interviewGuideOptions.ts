import type { Guide, GuideRole } from '#shared/model/guide';
import type { Language } from '#shared/model/language';
import type { GuidePrintTranslate } from './interviewGuideTexts';
import { printedList } from './reportTexts';

export interface InterviewGuideOptions {
  readonly version: InterviewGuideVersion;
  /** False leaves lead questions only, and the items without which they make no sense. */
  readonly supplementary: boolean;
  readonly header: InterviewHeader;
}

export type InterviewGuideVersion =
  /** What these roles are asked; no role means everything, as for a guide without roles. */
  | { readonly kind: 'roles'; readonly roles: readonly string[]; readonly noteSpace: NoteSpace }
  /** Everything, with a column of dots for each role of the guide. */
  | { readonly kind: 'matrix' };

export type NoteSpace = 'none' | 'small' | 'large';

/** Filled in where it is known; an empty text becomes a line to write on. */
export interface InterviewHeader {
  /** The site's short code, never its name: the paper may be left lying. */
  readonly siteCode: string;
  /** ISO date (yyyy-mm-dd). */
  readonly date: string;
  readonly interviewer: string;
}

export interface InterviewGuideSetting {
  /** The guide's language, not the interface's. */
  readonly language: Language;
  /** Texts of that language. */
  readonly translate: GuidePrintTranslate;
  /** ISO date-time of the local clock; its date is printed. */
  readonly now: string;
}

/** What every part of a printed guide looks at. */
export interface InterviewGuideContext extends InterviewGuideOptions, InterviewGuideSetting {
  readonly guide: Guide;
}

/** The guide's roles that this paper is for, in the guide's order; empty when it is for everyone. */
export function chosenRoles(
  guide: Pick<Guide, 'roles'>,
  version: InterviewGuideVersion,
): readonly GuideRole[] {
  if (version.kind === 'matrix') {
    return [];
  }
  return guide.roles.filter((role) => version.roles.includes(role.code));
}

/** "Geschäftsführung (GF) und Projektleitung (PL)" */
export function printedRoles(
  { translate, language }: Pick<InterviewGuideSetting, 'translate' | 'language'>,
  roles: readonly GuideRole[],
): string {
  const names = roles.map(({ code, label }) =>
    label === '' || label === code ? code : translate('roleWithCode', { label, code }),
  );
  return printedList(names, language);
}
