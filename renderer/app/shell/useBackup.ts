import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { useWait } from '../../ui/waiting/useWait';
import { noteHandout } from '../../workspace/noteHandout';
import { backupFile } from '../../workspace/snapshotting';

/** Saves the whole project as one sealed `.fallwerk` file where the person wants it. */
export function useBackup(): () => Promise<void> {
  const { t } = useTranslation('shell');
  const attempt = useAttempt();
  const errors = useFileErrors();
  const wait = useWait();
  return useCallback(async () => {
    const written = await attempt(() =>
      wait({ title: t('backup', { ns: 'waiting' }) }, ({ signal }) => backupFile(signal)),
    );
    if (written?.kind !== 'done' || written.value === null) return;
    const file = written.value;
    const answer = await getHost().files.save({
      suggestedName: file.name,
      mimeType: 'application/x-fallwerk',
      bytes: file.bytes,
    });
    if (!answer.ok) errors.notSaved(answer.reason, answer.detail);
    else if (answer.value.saved) {
      showInfo(t('backupSaved', { name: answer.value.name }));
      await attempt(() => noteHandout('backup', answer.value.name, null, 'none'));
    }
  }, [attempt, errors, t, wait]);
}
