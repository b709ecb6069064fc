import i18next from 'i18next';
import { useMemo } from 'react';
import type { Language } from '#shared/model/language';
import type { Translate } from '#shared/report/reportTexts';
import { useTree } from '../../../workspace/store';

/** The texts of printed reports, in the project's language, whatever the interface's is. */
export function useReportTranslate(): { readonly translate: Translate; readonly language: Language } {
  const language = useTree((tree) => Object.values(tree.project)[0]?.language ?? 'de');
  return useMemo(() => {
    const fixed = i18next.getFixedT(language, 'report');
    const translate: Translate = (key, values = {}) => fixed(key, values);
    return { translate, language };
  }, [language]);
}
