import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';

/** "A.1.2 Jobcenter", from the second version on with its number. */
export function useGuideName(): (guide: Guide) => string {
  const { t } = useTranslation('guides');
  return useCallback(
    ({ label, title, version }) => {
      const name = `${label} ${title}`.trim();
      return version > 1 ? `${name} · ${t('versions.number', { number: version })}` : name;
    },
    [t],
  );
}
