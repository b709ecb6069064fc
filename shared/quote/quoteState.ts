import { type PassageSources, passageState } from '#shared/evidence/passageState';
import type { CaseReportStatus, EvidenceLink } from '#shared/model/caseReport';

/** `toCheck`: it was released, and its source reads otherwise now. */
export type QuoteState = 'proposed' | 'released' | 'toCheck' | 'withheld';

export function quoteState(
  tree: PassageSources,
  link: Pick<EvidenceLink, 'text' | 'passage' | 'quote'>,
): QuoteState | null {
  if (link.quote === null) return null;
  const { release } = link.quote;
  if (release.state !== 'released') return release.state;
  return passageState(tree, link.text, link.passage).words === release.words ? 'released' : 'toCheck';
}

/** What leaves with a report: in a released one only what was released itself; what is withheld never does. */
export function isPrinted(state: QuoteState | null, status: CaseReportStatus): boolean {
  if (state === null || state === 'withheld') return false;
  return status !== 'released' || state === 'released';
}
