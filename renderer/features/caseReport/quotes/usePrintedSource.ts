import type { EvidenceLink } from '#shared/model/caseReport';
import { quoteSource } from '#shared/report/quoteSource';
import { useTree } from '../../../workspace/store';
import { useReportTranslate } from '../parts/useReportTranslate';

/** The line that a report prints below this quotation, in the project's language. */
export function usePrintedSource(link: EvidenceLink): string {
  const tree = useTree((whole) => whole);
  const { translate, language } = useReportTranslate();
  return quoteSource({ tree, translate, language, naming: 'named' }, link);
}
