import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../ui/useAttempt';
import { useWait } from '../../ui/waiting/useWait';
import { deriveKey } from '../../workers/kdf/deriveKey';
import { changePassphrase, type PassphraseResult } from '../../workspace/passphrase';
import { systemClock } from '../../workspace/session';

/** Changes the passphrase and shows how far it is; undefined when it was called off or failed, which was said. */
export function useChangePassphrase(): (
  present: string,
  wanted: string,
) => Promise<PassphraseResult | undefined> {
  const { t } = useTranslation('passphrase');
  const wait = useWait();
  const attempt = useAttempt();
  return useCallback(
    async (present, wanted) => {
      const waited = await attempt(() =>
        wait({ title: t('changing') }, ({ signal, tell, keep }) =>
          changePassphrase(
            {
              deriveKey,
              clock: systemClock,
              signal,
              onStep(step, done, all) {
                if (step === 'writing') keep(t('keep'));
                tell(t(`step.${step}`), all === 0 ? undefined : { done, all });
              },
            },
            present,
            wanted,
          ),
        ),
      );
      return waited?.kind === 'done' ? waited.value : undefined;
    },
    [attempt, t, wait],
  );
}
