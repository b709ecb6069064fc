import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchProgressState } from './useBatchExport';

interface Props {
  readonly progress: BatchProgressState;
  readonly onCancel: () => void;
}

export function BatchProgress({ progress: { done, all, title }, onCancel }: Props) {
  const { t } = useTranslation('reportOutput');
  return (
    <Stack gap="md">
      <Progress value={(done / all) * 100} size="lg" aria-label={t('batch.progressLabel')} />
      <Text size="sm" role="status" lineClamp={1}>
        {t('batch.progress', { done, all, title })}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('batch.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
