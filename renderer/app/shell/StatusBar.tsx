import { Button, Group, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconCheck, IconClock, IconLockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../workspace/store';
import { LockClock } from './LockClock';
import { useBackup } from './useBackup';
import { WhoAmI } from './WhoAmI';

/** Saved or not, age of the backup, and who works here. */
export function StatusBar() {
  const { t } = useTranslation('shell');
  const backup = useBackup();
  return (
    <Group h="100%" px="md" gap="lg" justify="space-between" wrap="nowrap">
      <Group gap="lg" wrap="nowrap" miw={0}>
        <SaveState />
        <BackupAge />
      </Group>
      <Group gap="lg" wrap="nowrap" style={{ flexShrink: 0 }}>
        <LockClock />
        <WhoAmI />
        <Button size="compact-xs" variant="subtle" onClick={() => void backup()}>
          {t('backupNow')}
        </Button>
      </Group>
    </Group>
  );
}

function SaveState() {
  const { t } = useTranslation('shell');
  const saving = useWorkspace((state) => state.open?.saving);
  const readOnly = useWorkspace((state) => state.open?.readOnly ?? null);
  const [Icon, text] =
    readOnly !== null
      ? ([IconLockExclamation, t('notSaved')] as const)
      : saving === 'saving'
        ? ([IconClock, t('saving')] as const)
        : ([IconCheck, t('saved')] as const);
  return (
    <Group
      gap={4}
      wrap="nowrap"
      data-testid="save-state"
      data-state={readOnly === null ? saving : 'readOnly'}
    >
      <Icon size={14} />
      <Text size="xs">{text}</Text>
    </Group>
  );
}

function BackupAge() {
  const { t } = useTranslation('shell');
  const at = useWorkspace((state) => state.open?.snapshotAt ?? null);
  const [now, setNow] = useState(Date.now());
  useInterval(() => setNow(Date.now()), 30_000, { autoInvoke: true });
  if (at === null) {
    return (
      <Text size="xs" truncate visibleFrom="sm">
        {t('backupNone')}
      </Text>
    );
  }
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  const age = minutes === 0 ? t('ageNow') : t('ageMinutes', { count: minutes });
  return (
    <Text size="xs" truncate visibleFrom="sm">
      {t('backup', { age })}
    </Text>
  );
}
