import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from './useToday';

/** When a task is due, in words: "seit 3 Tagen fällig", "heute fällig", "bis 30.03.2026". */
export function useDueText(): (due: string | null) => string {
  const { t, i18n } = useTranslation('tasks');
  const today = useToday();
  return useCallback(
    (due) => {
      if (due === null) return t('due.none');
      if (due === today) return t('due.today');
      const late = daysBetween(due, today);
      if (late > 0) return t('due.late', { count: late });
      const day = new Date(`${due}T12:00:00`).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : 'de-DE', {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      });
      return t('due.until', { day });
    },
    [t, i18n.language, today],
  );
}

function daysBetween(from: string, to: string): number {
  // At midnight UTC both: whole days, free of clock changes.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
