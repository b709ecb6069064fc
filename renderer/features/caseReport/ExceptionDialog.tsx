import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Label of the role that is kept out of case reports. */
  readonly role: string;
  readonly onClose: () => void;
  readonly onAttach: (reason: string) => void;
}

/** Evidence from a role that is kept out of case reports needs a reason, and keeps it. */
export function ExceptionDialog({ role, onClose, onAttach }: Props) {
  const { t } = useTranslation('evidence');
  const [reason, setReason] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() !== '') onAttach(reason.trim());
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('exception.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{t('exception.text', { role })}</Text>
          <Textarea
            label={t('exception.reason')}
            autosize
            minRows={2}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('style.cancel')}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('exception.attach')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
