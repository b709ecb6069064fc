import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { guideName } from '#shared/guide/guideName';
import type { Guide } from '#shared/model/guide';
import { useTree } from './store';

/** "A.1.2 Jobcenter", and "A.1.2 Jobcenter · Version 2" where the project has other versions of it. */
export function useGuideName(): (guide: Guide) => string {
  const { t } = useTranslation('common');
  const guides = useTree((tree) => tree.guide);
  return useCallback(
    (guide) => {
      const { name, version } = guideName(guide, Object.values(guides));
      return version === null ? name : t('guideVersion', { name, number: version });
    },
    [t, guides],
  );
}
