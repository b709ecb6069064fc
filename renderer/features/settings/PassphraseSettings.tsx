import { Button, Input, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { useWorkspace } from '../../workspace/store';
import { PassphraseDialog } from './PassphraseDialog';

interface Props {
  readonly project: ProjectId;
  /** Saves a backup file where the person wants it. */
  readonly onBackup: () => Promise<void>;
}

/** The way to another passphrase; the sample project has none. */
export function PassphraseSettings({ project, onBackup }: Props) {
  const { t } = useTranslation('passphrase');
  const readOnly = useWorkspace((state) => state.open?.readOnly ?? null);
  const [open, setOpen] = useState(false);
  if (project === sampleProjectId) {
    return (
      <Input.Wrapper label={t('heading')} labelElement="div">
        <Text size="sm" c="dimmed">
          {t('sample')}
        </Text>
      </Input.Wrapper>
    );
  }
  return (
    <Input.Wrapper label={t('heading')} description={t('hint')} labelElement="div">
      <div>
        <Button
          mt={6}
          variant="default"
          leftSection={<IconKey size={16} />}
          disabled={readOnly !== null}
          onClick={() => setOpen(true)}
        >
          {t('change')}
        </Button>
      </div>
      {open && <PassphraseDialog onBackup={onBackup} onClose={() => setOpen(false)} />}
    </Input.Wrapper>
  );
}
