import { Button, Group, List, ScrollArea, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchSummaryState } from './useBatchExport';

interface Props {
  readonly summary: BatchSummaryState;
  readonly onClose: () => void;
}

/** What was written, and what was left out and why. */
export function BatchSummary({ summary: { file, written, leftOut, end }, onClose }: Props) {
  const { t } = useTranslation('reportOutput');
  const sentence = {
    saved: t('batch.saved', { name: file ?? '' }),
    asked: t('printed'),
    refused: t('batch.notSaved'),
    nothing: t('batch.nothing'),
  }[end];
  return (
    <Stack gap="md" data-testid="batch-summary">
      <Text fw={500} role="status">
        {sentence}
      </Text>
      <ScrollArea.Autosize mah={360}>
        {written.length > 0 && (
          <>
            <Text size="sm" fw={500}>
              {t('batch.written', { count: written.length })}
            </Text>
            <List size="sm" mb="md">
              {written.map((name) => (
                <List.Item key={name}>{name}</List.Item>
              ))}
            </List>
          </>
        )}
        {leftOut.length > 0 && (
          <>
            <Text size="sm" fw={500}>
              {t('batch.leftOut', { count: leftOut.length })}
            </Text>
            <List size="sm">
              {leftOut.map(({ report, title, reason, detail }) => (
                <List.Item key={report}>
                  {t(`batch.reason.${reason}`, { replace: { title, detail } })}
                </List.Item>
              ))}
            </List>
          </>
        )}
      </ScrollArea.Autosize>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('batch.close')}
        </Button>
      </Group>
    </Stack>
  );
}
