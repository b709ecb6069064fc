import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WaitLine } from '../../ui/waiting/WaitLine';
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
      <WaitLine
        label={t('progress.title')}
        line={t(`progress.${step}`, { done, all })}
        amount={{ done: percent, all: 100 }}
        why={t('progress.keepOpen')}
      />
    </Modal>
  );
}
