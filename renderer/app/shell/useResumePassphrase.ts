import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showError, showInfo } from '../../ui/notices';
import { finishPassphrase, passphraseUnfinished } from '../../workspace/passphrase';
import { useWorkspace } from '../../workspace/store';

/** Finishes a change of passphrase that was cut off, right after the project is opened, and says so. */
export function useResumePassphrase(): void {
  const { t } = useTranslation('passphrase');
  const project = useWorkspace((state) => state.open?.id);
  useEffect(() => {
    if (project === undefined || !passphraseUnfinished()) return;
    finishPassphrase().then(
      () => showInfo(t('resumed')),
      // What the device refused may work at the next opening.
      (error: unknown) => showError(t('behind', { returnObjects: true }), String(error)),
    );
  }, [project, t]);
}
