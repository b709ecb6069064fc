import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameGuide } from '#shared/commands/guideCommands';
import type { Guide } from '#shared/model/guide';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface Props {
  readonly guide: Guide;
  readonly onClose: () => void;
}

export function RenameGuideDialog({ guide, onClose }: Props) {
  const { t } = useTranslation('guides');
  const attempt = useAttempt();
  const [label, setLabel] = useState(guide.label);
  const [title, setTitle] = useState(guide.title);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await attempt(async () => {
      await run(renameGuide, { id: guide.id, label, title });
      return true;
    });
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rename.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('rename.label')}
            description={t('rename.labelHint')}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <TextInput
            label={t('rename.name')}
            value={title}
            data-autofocus
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('save', { ns: 'common' })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
