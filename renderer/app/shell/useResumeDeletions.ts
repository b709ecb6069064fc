import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showError, showInfo } from '../../ui/notices';
import { resumeDeletions } from '../../workspace/deleting';
import { useWorkspace } from '../../workspace/store';

/** Finishes a deletion that a crash cut off, right after the project is opened, and says so. */
export function useResumeDeletions(): void {
  const { t } = useTranslation('deletion');
  const project = useWorkspace((state) => state.open?.id);
  useEffect(() => {
    if (project === undefined) return;
    resumeDeletions().then(
      (finished) => {
        if (finished > 0) showInfo(t('resumed'));
      },
      // It stays open, with a button of its own; what the device refused may work later.
      () => showError(t('failed'), t('runs.erasedText')),
    );
  }, [project, t]);
}
