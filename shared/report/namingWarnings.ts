import type { CaseReportId, SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { printedQuote } from '#shared/quote/printedQuote';
import { isPrinted, quoteState } from '#shared/quote/quoteState';

/** A place where a report with coded sites still gives a site's name away. */
export interface NamingWarning {
  readonly site: SiteId;
  readonly place: 'paragraph' | 'quote';
  /** The words that are printed, for a person to find them. */
  readonly text: string;
}

/**
 * Finds site names in what a coded report prints. Coding replaces the names the program writes; what people
 * wrote is not rewritten, so they are told. Only names are found, not other words that give a site away.
 */
export function namingWarnings(tree: ProjectTree, caseReportId: CaseReportId): readonly NamingWarning[] {
  const report = tree.caseReport[caseReportId];
  if (report === undefined) {
    return [];
  }
  const language = Object.values(tree.project)[0]?.language ?? 'de';
  const quoted = Object.values(report.statements).flatMap((statement) =>
    statement.evidence.filter((link) => isPrinted(quoteState(tree, link), report.status)),
  );
  const printed = [
    ...report.blocks.map((block) => ({ place: 'paragraph' as const, text: block.text })),
    ...quoted.flatMap((link) => {
      const found = printedQuote(tree, link, language);
      return found.kind === 'text' ? [{ place: 'quote' as const, text: found.text }] : [];
    }),
  ];
  const sites = Object.values(tree.site);
  return printed.flatMap(({ place, text }) =>
    sites.filter((site) => mentionsSite(text, site)).map((site) => ({ site: site.id, place, text })),
  );
}

/** True when the text has the site's name as a word of its own or at the head of one ("Musterhafens"). */
export function mentionsSite(text: string, site: Pick<Site, 'name'>): boolean {
  const name = site.name.trim().toLowerCase();
  if (name === '') {
    return false;
  }
  const inText = text.toLowerCase();
  for (let at = inText.indexOf(name); at >= 0; at = inText.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(inText.charAt(at - 1))) {
      return true;
    }
  }
  return false;
}
