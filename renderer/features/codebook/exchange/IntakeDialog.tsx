import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeMode } from '#shared/codebook/intake';
import { useCodes } from '../useCodes';
import { FindingList } from './FindingList';
import { IntakePreview } from './IntakePreview';
import type { CodeFile } from './useCodeFile';
import { useIntake } from './useIntake';

interface Props {
  readonly file: CodeFile;
  readonly onClose: () => void;
}

/** Shows what a file of codes would change before anything does. */
export function IntakeDialog({ file, onClose }: Props) {
  const { t } = useTranslation('codebook');
  const filled = Object.keys(useCodes()).length > 0;
  const [mode, setMode] = useState<IntakeMode>('merge');
  const { intake, nothing, take } = useIntake(file.codebook.codes, mode);

  async function confirm(): Promise<void> {
    if (await take()) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('intake.title', { name: file.fileName })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('intake.found', { count: file.codebook.codes.length })}</Text>
        {file.codebook.findings.length > 0 && (
          <Alert
            role="note"
            color="yellow"
            variant="light"
            title={t('intake.findings')}
            p="sm"
            // The colour of the frame is no colour for words.
            styles={{ title: { color: 'var(--mantine-color-text)' } }}
          >
            <FindingList findings={file.codebook.findings} />
          </Alert>
        )}
        {filled && (
          <Radio.Group
            label={t('intake.mode')}
            value={mode}
            onChange={(value) => setMode(value === 'replace' ? 'replace' : 'merge')}
          >
            <Stack gap={4} mt={4}>
              <Radio value="merge" label={t('intake.merge')} description={t('intake.mergeText')} />
              <Radio value="replace" label={t('intake.replace')} description={t('intake.replaceText')} />
            </Stack>
          </Radio.Group>
        )}
        <IntakePreview intake={intake} />
        <Text size="sm" c="dimmed">
          {nothing ? t('intake.nothing') : t('oneUndo')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button disabled={nothing} onClick={() => void confirm()} data-autofocus>
            {t('intake.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
