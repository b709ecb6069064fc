import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorText } from './errors/errorText';
import { showError } from './notices';

/**
 * Runs an action and says when it was refused: what happened, that nothing was changed, what to do. Resolves with the
 * action's result, or with undefined when it failed (and the person was told).
 */
export function useAttempt(): <T>(action: () => Promise<T>) => Promise<T | undefined> {
  const { t } = useTranslation('errors');
  return useCallback(
    async (action) => {
      try {
        return await action();
      } catch (error) {
        sayRefused(error, t);
        return undefined;
      }
    },
    [t],
  );
}

type Translate = ReturnType<typeof useTranslation<'errors'>>['t'];

/** Errors carry a `reason` where a person can do something about it; the words of others are for whoever mends it. */
function sayRefused(error: unknown, t: Translate): void {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : '';
  const known = reason === 'unavailable' ? t('unavailable', { returnObjects: true }) : refusal(reason, t);
  if (known !== null) {
    showError(known);
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  showError(t('unexpected', { returnObjects: true }), detail);
}

/** The words for a refused command; null for a reason they do not know. */
function refusal(reason: string, t: Translate): ErrorText | null {
  const key = `refused.${reason}` as 'refused.gone'; // any reason of a refused command; unknown ones fall through
  const happened = t(`${key}.happened`, { defaultValue: '' });
  if (happened === '') return null;
  return { happened, safe: t('nothingChanged'), todo: t(`${key}.todo`) };
}
