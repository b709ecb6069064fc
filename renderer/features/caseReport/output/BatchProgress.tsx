import { useTranslation } from 'react-i18next';
import { WaitLine } from '../../../ui/waiting/WaitLine';
import type { BatchProgressState } from './useBatchExport';

interface Props {
  readonly progress: BatchProgressState;
  readonly onCancel: () => void;
}

export function BatchProgress({ progress: { done, all, title }, onCancel }: Props) {
  const { t } = useTranslation('reportOutput');
  return (
    <WaitLine
      label={t('batch.progressLabel')}
      line={t('batch.progress', { done, all, title })}
      amount={{ done, all }}
      onCancel={onCancel}
    />
  );
}
