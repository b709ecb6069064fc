import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { putIncomingAside, useIncoming } from '../incomingFile';

interface Props {
  /** To the start screen, where the file is taken in. */
  readonly onGo: () => void;
}

/** A backup file was opened with the program while a project is open: the person decides when to leave it. */
export function IncomingNotice({ onGo }: Props) {
  const { t } = useTranslation('restore');
  const name = useIncoming(({ file }) => file?.name ?? null);
  if (name === null) return null;
  return (
    <Alert
      color="blue"
      title={t('waiting.title')}
      withCloseButton
      closeButtonLabel={t('waiting.dismiss')}
      onClose={putIncomingAside}
      mb="sm"
      style={{ flexShrink: 0 }}
    >
      <Group justify="space-between" wrap="nowrap" style={{ overflowWrap: 'anywhere' }}>
        {t('waiting.text', { file: name })}
        <Button size="xs" onClick={onGo} style={{ flexShrink: 0 }}>
          {t('waiting.go')}
        </Button>
      </Group>
    </Alert>
  );
}
