import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWait } from '../../ui/waiting/useWait';
import { closeProject } from '../../workspace/lifecycle';

/** Saves, backs up and locks the open project; says so where that takes a moment. */
export function useLock(): () => void {
  const { t } = useTranslation('waiting');
  const wait = useWait();
  return useCallback(() => {
    void wait({ title: t('locking'), unstoppable: t('lockingWhy') }, () => closeProject());
  }, [t, wait]);
}
