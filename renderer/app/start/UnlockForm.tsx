import { Alert, Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
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

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const result = await openProject(windowOpening(), project.id, passphrase);
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
