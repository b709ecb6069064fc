import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeletionId } from '#shared/model/ids';
import { showError, showInfo } from '../../ui/notices';
import { carryOut, type DeletionProgress } from '../../workspace/deleting';

export interface CarryingOut {
  /** Null while nothing runs. */
  readonly progress: DeletionProgress | null;
  start(id: DeletionId): Promise<void>;
}

/** Carries a deletion out and says how far it is, that it is done, or what the device refused. */
export function useCarryOut(): CarryingOut {
  const { t } = useTranslation('deletion');
  const [progress, setProgress] = useState<DeletionProgress | null>(null);
  const start = useCallback(
    async (id: DeletionId) => {
      setProgress({ step: 'erasing', done: 0, all: 1 });
      try {
        await carryOut(id, setProgress);
        showInfo(t('done'));
      } catch (error) {
        showError(t('failed', { returnObjects: true }), String(error));
      } finally {
        setProgress(null);
      }
    },
    [t],
  );
  return { progress, start };
}
