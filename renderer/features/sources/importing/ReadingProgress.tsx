import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly read: number;
  readonly all: number;
  readonly onCancel: () => void;
}

export function ReadingProgress({ read, all, onCancel }: Props) {
  const { t } = useTranslation('sources');
  const label = t('reading.progress', { read, count: all });
  return (
    <Paper withBorder p="lg" maw={720}>
      <Stack>
        <Text role="status">{label}</Text>
        <Progress.Root size="lg">
          <Progress.Section value={(read / all) * 100} aria-label={label} />
        </Progress.Root>
        <Group>
          <Button variant="default" onClick={onCancel} autoFocus>
            {t('reading.cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
