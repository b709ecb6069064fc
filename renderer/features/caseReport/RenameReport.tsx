import { ActionIcon, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameCaseReport } from '#shared/commands/caseReportCommands';
import type { CaseReport } from '#shared/model/caseReport';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface Props {
  readonly report: CaseReport;
}

export function RenameReport({ report }: Props) {
  const { t } = useTranslation('caseReport');
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('rename')}
        title={t('rename')}
        onClick={() => setOpen(true)}
      >
        <IconPencil size={16} />
      </ActionIcon>
      {open && <RenameDialog report={report} onClose={() => setOpen(false)} />}
    </>
  );
}

function RenameDialog({ report, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const [title, setTitle] = useState(report.title);
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '') return;
    const done = await attempt(async () => {
      await run(renameCaseReport, { report: report.id, title });
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rename')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('reportTitle')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={tried && title.trim() === '' ? t('titleMissing') : null}
            autoComplete="off"
            data-autofocus
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
