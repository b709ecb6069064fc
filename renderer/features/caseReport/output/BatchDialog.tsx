import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BatchChoice } from './BatchChoice';
import { BatchProgress } from './BatchProgress';
import { BatchSummary } from './BatchSummary';
import { useBatchExport } from './useBatchExport';

/** Choose reports, watch them being written, read what became of them. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('reportOutput');
  const { state, start, cancel } = useBatchExport();

  function close(): void {
    cancel();
    onClose();
  }

  return (
    <Modal
      opened
      onClose={close}
      // A click beside the dialog must not end an export half-way.
      closeOnClickOutside={state.kind !== 'running'}
      title={t('batch.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {state.kind === 'choosing' && <BatchChoice notice={state.notice} onStart={start} />}
      {state.kind === 'running' && <BatchProgress progress={state.progress} onCancel={cancel} />}
      {state.kind === 'done' && <BatchSummary summary={state.summary} onClose={close} />}
    </Modal>
  );
}
