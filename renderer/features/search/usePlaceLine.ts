import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HitPlace } from './hitTexts';

/** "S04 Musterstadt · Projektleitung · Welle 1 · 2.2 Individualisierung": where a passage comes from, without a name. */
export function usePlaceLine(): (place: HitPlace) => string {
  const { t } = useTranslation('search');
  return useCallback(
    ({ site, siteName, roles, wave, question, document }) =>
      [
        [site, siteName === site ? '' : siteName].filter((part) => part !== '').join(' '),
        roles.join(', '),
        wave === null ? '' : t('wave', { wave }),
        document ?? '',
        question,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    [t],
  );
}
