import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, ProtocolId } from '#shared/model/ids';
import { useTree } from '../../../workspace/store';
import { useInterviewTitle } from '../../../workspace/useInterviewTitle';
import type { ImportItem, RefusedFile } from './importItem';
import {
  documentReport,
  type FileReport,
  type ImportReport,
  protocolReport,
  refusedReport,
  skippedReport,
} from './importReport';
import { askedQuestions, guideOf, protocolPlan } from './planItem';

/** What happened to every file of an import, in the interface's language. */
export function useImportReport(
  items: readonly ImportItem[],
  refused: readonly RefusedFile[],
  made: ReadonlyMap<number, ProtocolId | DocumentId>,
): ImportReport {
  const { t, i18n } = useTranslation('sources');
  const tree = useTree((one) => one);
  const titleOf = useInterviewTitle();
  const language = i18n.language === 'en' ? 'en' : 'de';
  return useMemo(() => {
    const reportOf = (item: ImportItem): FileReport => {
      const id = made.get(item.id);
      if (id === undefined) return skippedReport(item, t);
      if (item.kind !== 'protocol') return documentReport(item, t);
      const guide = guideOf(item, tree);
      const protocol = tree.protocol[id];
      const interview = protocol === undefined ? undefined : tree.interview[protocol.interview];
      // Taken back with undo since.
      if (guide === null || interview === undefined) return skippedReport(item, t);
      const plan = protocolPlan(item, guide, tree);
      const asked = askedQuestions(item, guide, tree);
      return protocolReport({ item, guide, plan, asked, interview: titleOf(interview), language }, t);
    };
    const title = t('report.title', { count: made.size, all: items.length + refused.length });
    return { title, files: [...items.map(reportOf), ...refused.map((file) => refusedReport(file, t))] };
  }, [items, refused, made, tree, titleOf, t, language]);
}
