import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../../ui/errors/ErrorAlert';
import { useWorkspace } from '../../workspace/store';
import { useBackup } from './useBackup';

/** What a person must know before going on: that saving failed, or that the project was restored. */
export function Notices() {
  const { t } = useTranslation('shell');
  const { t: error } = useTranslation('errors');
  const readOnly = useWorkspace((state) => state.open?.readOnly ?? null);
  const recovery = useWorkspace((state) => state.open?.recovery ?? null);
  const [seen, setSeen] = useState(false);
  const backup = useBackup();
  return (
    <Stack gap="xs">
      {readOnly !== null && (
        <ErrorAlert text={error(`readOnly.${readOnly}`, { returnObjects: true })} mb="sm">
          <Button color="red" size="xs" onClick={() => void backup()}>
            {error('emergencyExport')}
          </Button>
        </ErrorAlert>
      )}
      {recovery !== null && !seen && (
        <Alert
          color="blue"
          title={t('recovery.title')}
          withCloseButton
          closeButtonLabel={t('close', { ns: 'common' })}
          onClose={() => setSeen(true)}
          mb="sm"
        >
          {t(`recovery.${recovery.why}`, { replayed: recovery.replayed })}
        </Alert>
      )}
    </Stack>
  );
}
