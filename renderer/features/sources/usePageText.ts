import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceDocument } from '#shared/model/document';

/** "S. 1–12", or how many paragraphs where the file tells no pages. */
export function usePageText(): (document: SourceDocument) => string {
  const { t } = useTranslation('sources');
  return useCallback(
    ({ pages, blocks }) => {
      const inOrder = blocks.flatMap(({ id }) => pages[id] ?? []);
      const [first] = inOrder;
      const last = inOrder.at(-1);
      if (first === undefined || last === undefined) return t('report.paragraphs', { count: blocks.length });
      return first === last ? t('page', { page: first }) : t('pages', { first, last });
    },
    [t],
  );
}
