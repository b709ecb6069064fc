import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly onClose: () => void;
  readonly onPaste: (text: string) => void;
}

/** Text from another program, as if it were a file. Only plain text comes in. */
export function PasteDialog({ onClose, onPaste }: Props) {
  const { t } = useTranslation('sources');
  const [text, setText] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('paste.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack>
        <Textarea
          label={t('paste.label')}
          description={t('paste.hint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          minRows={12}
          maxRows={18}
          autosize
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button
            disabled={text.trim() === ''}
            onClick={() => {
              onClose();
              onPaste(text);
            }}
          >
            {t('paste.read')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
