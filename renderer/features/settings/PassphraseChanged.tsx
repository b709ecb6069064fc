import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFocus } from './takeFocus';

interface Props {
  /** Internal backups that could not be read. */
  readonly removed: number;
  readonly onBackup: () => Promise<void>;
  readonly onClose: () => void;
}

/** The passphrase is changed; a new backup file is the next thing to do. */
export function PassphraseChanged({ removed, onBackup, onClose }: Props) {
  const { t } = useTranslation('passphrase');
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    await onBackup();
    setBusy(false);
  }

  return (
    <Stack gap="sm">
      <Text role="status">{t('done')}</Text>
      {removed > 0 && <Text size="sm">{t('removed', { count: removed })}</Text>}
      <Alert color="yellow" variant="light" role="note">
        {t('doneFile')}
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('close', { ns: 'common' })}
        </Button>
        <Button loading={busy} onClick={() => void save()} ref={takeFocus}>
          {t('saveFile')}
        </Button>
      </Group>
    </Stack>
  );
}
