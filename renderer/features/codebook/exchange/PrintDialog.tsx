import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodebookExport } from './useCodebookExport';

interface Props {
  readonly exporting: CodebookExport;
  readonly onClose: () => void;
}

/** Asks what goes into the printed codebook: anchor examples are words of interviews. */
export function PrintDialog({ exporting, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const [examples, setExamples] = useState(true);
  const [notes, setNotes] = useState(false);

  async function save(): Promise<void> {
    if (await exporting.save('docx', { examples, notes })) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('export.docx')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('export.printText')}</Text>
        <Checkbox
          label={t('export.withExamples')}
          description={t('export.withExamplesHint')}
          checked={examples}
          onChange={(event) => setExamples(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('export.withNotes')}
          checked={notes}
          onChange={(event) => setNotes(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button loading={exporting.busy} onClick={() => void save()} data-autofocus>
            {t('export.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
