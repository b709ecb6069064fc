import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { deletionState } from '#shared/model/deletion';
import { showError, showInfo } from '../../ui/notices';
import { currentProject, useWorkspace } from '../../workspace/store';

/** Finishes a deletion that a crash cut off, right after the project is opened, and says so. */
export function useResumeDeletions(): void {
  const { t } = useTranslation('deletion');
  const project = useWorkspace((state) => state.open?.id);
  useEffect(() => {
    const runs = Object.values(currentProject()?.tree.deletion ?? {});
    if (project === undefined || !runs.some((one) => deletionState(one) === 'erased')) return;
    // Loaded when it is needed, which is hardly ever.
    import('../../workspace/deleting')
      .then(({ resumeDeletions }) => resumeDeletions())
      .then(
        () => showInfo(t('resumed')),
        // It stays open, with a button of its own; what the device refused may work later.
        (error: unknown) => showError(t('failed', { returnObjects: true }), String(error)),
      );
  }, [project, t]);
}
