import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recording } from '#shared/model/fieldwork';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';

interface Props {
  readonly recording: Recording;
  /** Days between approval and deletion. */
  readonly delay: number | null;
}

/** What became of the recording, who says so, and how long it was kept after the text was approved. */
export function RecordingCell({ recording: { made, deleted }, delay }: Props) {
  const { t } = useTranslation('deletion');
  const day = useDay();
  const name = useTree((tree) =>
    deleted === null ? '' : (Object.values(tree.project)[0]?.people[deleted.by]?.name ?? ''),
  );
  if (made !== true) {
    return (
      <Text size="sm" c="dimmed">
        {t(made === null ? 'recording.unknown' : 'recording.none')}
      </Text>
    );
  }
  if (deleted === null) {
    return (
      <Text size="sm" c="var(--mantine-color-error)">
        {t('recording.open')}
      </Text>
    );
  }
  return (
    <Stack gap={0}>
      <Text size="sm">{t('recording.deleted', { day: day(deleted.date), name })}</Text>
      {delay !== null && (
        <Text size="xs" c="dimmed">
          {delay < 0 ? t('recording.delayBefore') : t('recording.delay', { count: delay })}
        </Text>
      )}
    </Stack>
  );
}
