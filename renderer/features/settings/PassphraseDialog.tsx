import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseChanged } from './PassphraseChanged';
import { PassphraseForm } from './PassphraseForm';

interface Props {
  readonly onBackup: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the old passphrase and the new one; afterwards says what still opens with the old. */
export function PassphraseDialog({ onBackup, onClose }: Props) {
  const { t } = useTranslation('passphrase');
  const [removed, setRemoved] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <Modal
      opened
      // Whoever changes it hears what became of it; calling it off is the wait's.
      onClose={busy ? () => undefined : onClose}
      withCloseButton={!busy}
      // What was typed is not lost by a click beside it.
      closeOnClickOutside={false}
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {removed === null ? (
        <PassphraseForm busy={busy} onBusy={setBusy} onChanged={setRemoved} onClose={onClose} />
      ) : (
        <PassphraseChanged removed={removed} onBackup={onBackup} onClose={onClose} />
      )}
    </Modal>
  );
}
