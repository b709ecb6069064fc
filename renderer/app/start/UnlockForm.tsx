import { Alert, Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareToDerive } from '../../workers/kdf/deriveKey';
import type { ListedProject } from '../../workspace/lifecycle';
import { type OpeningFailure, openProject } from '../../workspace/opening';
import { windowOpening } from '../opening';

interface Props {
  readonly project: ListedProject;
}

export function UnlockForm({ project }: Props) {
  const { t } = useTranslation('projects');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<OpeningFailure | null>(null);

  useEffect(prepareToDerive, []);

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const opening = openProject(windowOpening(), project.id, passphrase);
    // While the key is derived beside it, the window has time to load what most people open next.
    import('../../features/protocol/WriteScreen').catch(() => undefined);
    const result = await opening;
    // On success this form is gone with the start screen.
    if (!result.ok) {
      setFailure(result.reason);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void unlock(event)} aria-label={t('unlockTitle', { name: project.label })}>
      <Stack gap="sm">
        <Group align="flex-end" wrap="nowrap">
          <PasswordInput
            label={t('passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
            flex={1}
          />
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            {t('unlock')}
          </Button>
        </Group>
        {busy && <span role="status">{t('unlocking')}</span>}
        {failure !== null && (
          <Alert color="red" role="alert">
            {t(`opening.${failure}`, { ns: 'errors' })}
          </Alert>
        )}
      </Stack>
    </form>
  );
}
