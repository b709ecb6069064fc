import { Button } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BatchDialog } from './BatchDialog';

export function BatchButton() {
  const { t } = useTranslation('reportOutput');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconFiles size={16} />} onClick={() => setOpened(true)}>
        {t('batch.open')}
      </Button>
      {opened && <BatchDialog onClose={() => setOpened(false)} />}
    </>
  );
}
