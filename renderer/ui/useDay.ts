import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Writes an ISO date or date-time as a day in the interface's language ("24.03.2026"); empty stays empty. */
export function useDay(): (iso: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (iso) => {
      if (iso === '') return '';
      // A date alone would be read as midnight in London; at noon it is the same day everywhere we work.
      const at = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
      return at.toLocaleDateString(i18n.language === 'en' ? 'en-GB' : 'de-DE', {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      });
    },
    [i18n.language],
  );
}
