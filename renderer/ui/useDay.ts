import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const numerals: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
const timeToo: Intl.DateTimeFormatOptions = { ...numerals, hour: '2-digit', minute: '2-digit' };

/** Writes an ISO date or date-time as a day in the interface's language ("24.03.2026"); empty stays empty. */
export function useDay(): (iso: string) => string {
  return useWritten(numerals);
}

/** Writes an ISO date-time with its time of day, in the interface's language ("24.03.2026, 14:05"). */
export function useDayAndTime(): (iso: string) => string {
  return useWritten(timeToo);
}

function useWritten(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (iso) => {
      if (iso === '') return '';
      // A date alone would be read as midnight in London; at noon it is the same day everywhere we work.
      const at = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
      return at.toLocaleString(i18n.language === 'en' ? 'en-GB' : 'de-DE', options);
    },
    [i18n.language, options],
  );
}
