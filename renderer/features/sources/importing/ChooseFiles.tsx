import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardText, IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PasteDialog } from './PasteDialog';

interface Props {
  /** Files are held above the screen. */
  readonly over: boolean;
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
}

export function ChooseFiles({ over, onChoose, onPaste }: Props) {
  const { t } = useTranslation('sources');
  const [pasting, dialog] = useDisclosure(false);
  return (
    <>
      <Paper
        withBorder
        p="xl"
        maw={720}
        bg={over ? 'var(--mantine-primary-color-light)' : 'transparent'}
        style={{ borderStyle: 'dashed', borderWidth: 2 }}
        data-testid="drop-zone"
      >
        <Stack align="flex-start" gap="md">
          <Title order={2} fz="md">
            {t('choose.title')}
          </Title>
          <Text>{t('choose.text')}</Text>
          <Group>
            <Button leftSection={<IconFileImport size={16} />} onClick={onChoose}>
              {t('choose.files')}
            </Button>
            <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={dialog.open}>
              {t('choose.paste')}
            </Button>
          </Group>
          <List size="sm" c="dimmed" spacing={4}>
            <List.Item>{t('choose.matching')}</List.Item>
            <List.Item>{t('choose.nothingLost')}</List.Item>
            <List.Item>{t('choose.offline')}</List.Item>
          </List>
        </Stack>
      </Paper>
      {pasting && <PasteDialog onClose={dialog.close} onPaste={onPaste} />}
    </>
  );
}
