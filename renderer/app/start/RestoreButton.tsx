import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showError, showInfo } from '../../ui/notices';
import { restoreBackup } from '../../workspace/restoring';
import { windowOpening } from '../opening';

interface Props {
  readonly onRestored: () => void;
}

/** Brings a `.fallwerk` file back as a project of this device. */
export function RestoreButton({ onRestored }: Props) {
  const { t } = useTranslation('projects');
  const [busy, setBusy] = useState(false);

  async function restore(): Promise<void> {
    setBusy(true);
    const result = await restoreBackup(windowOpening());
    setBusy(false);
    switch (result.kind) {
      case 'cancelled':
        return;
      case 'restored':
        showInfo(
          result.deletedTexts === 0
            ? t('restored', { name: result.label })
            : t('restoredWithout', { name: result.label, count: result.deletedTexts }),
        );
        onRestored();
        return;
      case 'exists':
        showError(t('title', { ns: 'errors' }), t('restoreExists', { name: result.label }));
        return;
      case 'notASnapshot':
        showError(t('title', { ns: 'errors' }), t('restoreNotABackup'));
        return;
      case 'damaged':
        showError(t('title', { ns: 'errors' }), t('restoreDamaged'));
        return;
      case 'newerFormat':
        showError(t('title', { ns: 'errors' }), t('restoreNewer'));
        return;
      case 'host':
        showError(t('title', { ns: 'errors' }), t(`opening.${result.reason}`, { ns: 'errors' }));
    }
  }

  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconFileImport size={16} />}
      loading={busy}
      onClick={() => void restore()}
    >
      {t('restore')}
    </Button>
  );
}
