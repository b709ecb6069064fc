import { Button, Group, Modal, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { KeySettings } from './KeySettings';
import { KeyTable } from './KeyTable';
import { showKeyHelp, useKeyHelp } from './keyHelpStore';
import { useShortcuts } from './useShortcuts';

/** The list of keys, opened by F1 or "?"; the keys can be changed there at once. */
export function KeyHelp() {
  const { t } = useTranslation('keys');
  const opened = useKeyHelp((state) => state.opened);
  const [changing, { toggle, close: stopChanging }] = useDisclosure(false);
  useShortcuts('everywhere', { help: () => showKeyHelp(true) });
  return (
    <Modal
      opened={opened}
      onClose={() => showKeyHelp(false)}
      onExitTransitionEnd={stopChanging}
      title={t('title')}
      size="lg"
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" c="dimmed">
          {t('intro')}
        </Text>
        <Button size="xs" variant="light" onClick={toggle} style={{ flexShrink: 0 }}>
          {changing ? t('stopChanging') : t('startChanging')}
        </Button>
      </Group>
      {changing ? <KeySettings /> : <KeyTable />}
    </Modal>
  );
}
