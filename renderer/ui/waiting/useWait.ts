import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showInfo } from '../notices';
import { type Waited, type WaitOrder, type WaitTools, windowWaits } from './waits';

/**
 * Runs work that may take longer than half a second: a dialog then says what is being done and how far it is, and
 * Escape or its button call it off. Once called off, that is said, too.
 */
export function useWait(): <T>(
  order: WaitOrder,
  work: (tools: WaitTools) => Promise<T>,
) => Promise<Waited<T>> {
  const { t } = useTranslation('waiting');
  return useCallback(
    async (order, work) => {
      const waited = await windowWaits.wait(order, work);
      if (waited.kind === 'cancelled') showInfo(t('cancelled'));
      return waited;
    },
    [t],
  );
}
