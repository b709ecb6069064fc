import { Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Texts that the search has read, and all there are. */
  readonly done: number;
  readonly all: number;
}

/** Nothing found yet, because not everything is read: that is no empty project and no failed search. */
export function Building({ done, all }: Props) {
  const { t } = useTranslation('search');
  return (
    <Paper withBorder p="xl" maw={640}>
      <Stack gap="sm">
        <Title order={2} fz="md">
          {t('building.title')}
        </Title>
        <Text c="dimmed" role="status">
          {t('building.text', { done, all })}
        </Text>
        <Progress.Root>
          <Progress.Section value={(done / Math.max(1, all)) * 100} aria-label={t('building.title')} />
        </Progress.Root>
      </Stack>
    </Paper>
  );
}
