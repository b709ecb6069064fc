import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The text is approved: it can be read and coded, and notes stay open. */
export function LockedBanner() {
  const { t } = useTranslation('protocol');
  return (
    <Alert role="note" variant="light" p="xs" mb="xs" icon={<IconLock size={16} />} title={t('lockedTitle')}>
      {t('lockedText')}
    </Alert>
  );
}
