import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setCaseReportStatus } from '#shared/commands/caseReportStatusCommands';
import type { CaseReport, CaseReportStatus } from '#shared/model/caseReport';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { reportStatuses, statusTexts } from './reportStatus';

/** Draft, checked or released; a released report is opened again only with a reason. */
export function StatusSelect({ report }: { readonly report: CaseReport }) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const [reopening, setReopening] = useState<CaseReportStatus | null>(null);

  function choose(status: CaseReportStatus): void {
    if (report.status === 'released' && status !== 'released') setReopening(status);
    else void attempt(() => run(setCaseReportStatus, { report: report.id, status }));
  }

  return (
    <>
      <NativeSelect
        w={130}
        aria-label={t('status')}
        value={report.status}
        onChange={(event) => {
          const status = reportStatuses.find((one) => one === event.currentTarget.value);
          if (status !== undefined) choose(status);
        }}
        data={reportStatuses.map((value) => ({ value, label: t(statusTexts[value], { ns: 'report' }) }))}
      />
      {reopening !== null && (
        <ReopenDialog report={report} status={reopening} onClose={() => setReopening(null)} />
      )}
    </>
  );
}

interface ReopenProps {
  readonly report: CaseReport;
  readonly status: CaseReportStatus;
  readonly onClose: () => void;
}

function ReopenDialog({ report, status, onClose }: ReopenProps) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    await attempt(() => run(setCaseReportStatus, { report: report.id, status, reason }));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reopen.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <Text size="sm">{t('reopen.text')}</Text>
          <Textarea
            label={t('reopen.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim() === '' ? t('reopen.missing') : null}
            autosize
            minRows={2}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('reopen.confirm')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
