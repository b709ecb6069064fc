import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showError } from './notices';

/**
 * Runs an action and says in a sentence when it was refused. Resolves with the action's result, or with
 * undefined when it failed (and the person was told).
 */
export function useAttempt(): <T>(action: () => Promise<T>) => Promise<T | undefined> {
  const { t } = useTranslation('errors');
  return useCallback(
    async (action) => {
      try {
        return await action();
      } catch (error) {
        showError(t('title'), sentence(error, t));
        return undefined;
      }
    },
    [t],
  );
}

type Translate = ReturnType<typeof useTranslation<'errors'>>['t'];

/** Errors carry a `reason` where a person can do something about it. */
function sentence(error: unknown, t: Translate): string {
  const reason = reasonOf(error);
  if (reason === 'unavailable') return t('unavailable');
  const key = `refused.${reason}` as 'refused.gone'; // any reason of a refused command; unknown ones fall through
  const known = t(key, { defaultValue: '' });
  return known === ''
    ? t('unexpected', { detail: error instanceof Error ? error.message : String(error) })
    : known;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'reason' in error ? String(error.reason) : '';
}
