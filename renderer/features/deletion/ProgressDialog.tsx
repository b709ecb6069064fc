import { Modal, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeletionProgress, DeletionStep } from '../../workspace/deleting';

interface Props {
  readonly progress: DeletionProgress | null;
}

const steps: readonly DeletionStep[] = ['erasing', 'keys', 'snapshots', 'checking'];

/** How far the run is. It cannot be stopped: half a deletion helps nobody. */
export function ProgressDialog({ progress }: Props) {
  const { t } = useTranslation('deletion');
  if (progress === null) return null;
  const { step, done, all } = progress;
  const within = all === 0 ? 0 : done / all;
  const percent = ((steps.indexOf(step) + within) / steps.length) * 100;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('progress.title')}
    >
      <Stack gap="xs">
        <Text size="sm" role="status">
          {t(`progress.${step}`, { done, all })}
        </Text>
        <Progress.Root>
          <Progress.Section value={percent} aria-label={t('progress.title')} />
        </Progress.Root>
        <Text size="xs" c="dimmed">
          {t('progress.keepOpen')}
        </Text>
      </Stack>
    </Modal>
  );
}
