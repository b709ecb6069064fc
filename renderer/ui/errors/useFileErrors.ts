import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showError } from '../notices';

const saving = ['diskFull', 'denied', 'busy'] as const;
const reading = ['tooLarge', 'denied', 'busy'] as const;

export interface FileErrors {
  /** A made file did not get to the disk; `reason` is the host's. */
  notSaved(reason: string, detail: string): void;
  /** A file could not be made; `reason` is the export worker's. Says nothing of what was called off. */
  notMade(reason: string, detail: string): void;
  /** A chosen file could not be read at all; `reason` is the host's. */
  notRead(reason: string, detail: string): void;
}

/** The errors every file has, said in the same words everywhere. */
export function useFileErrors(): FileErrors {
  const { t } = useTranslation('errors');
  return useMemo(
    () => ({
      notSaved(reason, detail) {
        const known = saving.find((one) => one === reason);
        showError(t(`saveFile.${known ?? 'other'}`, { returnObjects: true }), known ? undefined : detail);
      },
      notMade(reason, detail) {
        if (reason === 'cancelled') return;
        const known = reason === 'workerLost' ? reason : 'failed';
        showError(t(`makeFile.${known}`, { returnObjects: true }), detail);
      },
      notRead(reason, detail) {
        const known = reading.find((one) => one === reason);
        showError(t(`openFile.${known ?? 'other'}`, { returnObjects: true }), known ? undefined : detail);
      },
    }),
    [t],
  );
}
