import { documentName } from '#shared/evidence/documents';
import { type PassageSource, passageSource } from '#shared/evidence/passage';
import type { CaseReport, EvidenceLink } from '#shared/model/caseReport';
import { everyoneRole } from '#shared/model/fieldwork';
import type { Guide, GuideRole } from '#shared/model/guide';
import type { Language } from '#shared/model/language';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { printedList, type Translate } from './reportTexts';

/** `coded`: sites appear by their short code only. */
export type Naming = 'named' | 'coded';

export interface CaseReportOptions {
  /** The project's language, not the interface's. */
  readonly language: Language;
  /** Texts of that language. */
  readonly translate: Translate;
  /** ISO date-time of the local clock; its date is printed. */
  readonly now: string;
  readonly naming: Naming;
  /** The internal annex: every statement with its badge and its passages. */
  readonly annex: boolean;
  readonly contents: boolean;
}

/** What every part of a case report looks at. */
export interface ReportContext extends CaseReportOptions {
  readonly tree: ProjectTree;
  readonly report: CaseReport;
  /** Null when the record is gone; the report is printed all the same. */
  readonly site: Site | null;
  readonly guide: Guide | null;
}

/** What telling of a place needs to know. */
export type PlaceContext = Pick<ReportContext, 'tree' | 'translate' | 'language' | 'naming'>;

/** A site as this report may call it. */
export function printedSite(
  context: Pick<ReportContext, 'naming' | 'translate'>,
  site: Pick<Site, 'code' | 'name'> | null,
): string {
  const chosen = context.naming === 'coded' ? site?.code : site?.name || site?.code;
  // A coded report never falls back to the name.
  return chosen || context.translate('unknownSite');
}

/** "Musterhafen, Projektleitung, 1. Welle, A.1.2, Frage 4.3", with what is known of it. */
export function printedSource(context: PlaceContext, link: EvidenceLink): string {
  const document = documentName(context.tree, link);
  // A title may name the place, so a coded report cites a document by its key alone.
  if (document) return context.naming === 'coded' ? (document.split(': ', 1)[0] ?? '') : document;
  const source = passageSource(context.tree, link);
  const values = {
    site: printedSite(context, { code: source.siteCode, name: source.siteName }),
    roles: printedRoles(context, source),
    wave: source.wave ?? '–',
  };
  if (source.guideLabel === '') {
    return context.translate('source', values);
  }
  if (source.questionNumber === null) {
    return context.translate('sourceGuide', { ...values, guide: source.guideLabel });
  }
  return context.translate('sourceQuestion', {
    ...values,
    guide: source.guideLabel,
    question: source.questionNumber,
  });
}

/** Its roles as a list, or that they are unknown. */
export function printedRoles(context: PlaceContext, source: PassageSource): string {
  return source.roles.length === 0
    ? context.translate('unknownRole')
    : printedList(
        source.roles.map((role) => roleLabel(context, role)),
        context.language,
      );
}

/** A role as it is printed; along a guide without roles the interview is one with anybody. */
export function roleLabel(context: Pick<ReportContext, 'translate'>, role: GuideRole): string {
  return role.code === everyoneRole ? context.translate('everyone') : role.label;
}
