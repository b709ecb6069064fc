import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Abbreviation } from '#shared/model/project';
import { readAbbreviations } from '#shared/text/abbreviationList';

interface Props {
  readonly onTake: (abbreviations: readonly Abbreviation[]) => void;
}

/** A list of two columns from a document or table; says line by line what it could not read. */
export function PasteAbbreviations({ onTake }: Props) {
  const { t } = useTranslation('settings');
  const [opened, { open, close }] = useDisclosure(false);
  const [text, setText] = useState('');
  const { found, unread } = readAbbreviations(text);

  function take(): void {
    onTake(found);
    setText('');
    close();
  }

  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconClipboardText size={16} />} onClick={open}>
        {t('pasteList')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('pasteList')}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      >
        <Stack gap="sm">
          <Textarea
            label={t('pasteLabel')}
            description={t('pasteHint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={8}
            maxRows={16}
            data-autofocus
          />
          <Text size="sm" role="status">
            {t('pasteFound', { count: found.length })}
          </Text>
          {unread.length > 0 && (
            <Text size="sm" c="var(--mantine-color-error)" style={{ overflowWrap: 'anywhere' }}>
              {t('pasteUnread', { lines: unread.join(' | ') })}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button onClick={take} disabled={found.length === 0}>
              {t('pasteTake')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
