import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setCaseReportStatus } from '#shared/commands/caseReportStatusCommands';
import type { CaseReport, CaseReportStatus } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import { quoteState } from '#shared/quote/quoteState';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { reportStatuses, statusTexts } from './reportStatus';

/** Draft, checked or released; a released report is opened again only with a reason. */
export function StatusSelect({ report }: { readonly report: CaseReport }) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const unreleased = useTree((tree) => unreleasedQuotes(tree, report));
  const [releasing, setReleasing] = useState(false);
  const [reopening, setReopening] = useState<CaseReportStatus | null>(null);

  function choose(status: CaseReportStatus): void {
    if (report.status === 'released' && status !== 'released') setReopening(status);
    else if (status === 'released' && report.status !== 'released' && unreleased > 0) setReleasing(true);
    else void attempt(() => run(setCaseReportStatus, { report: report.id, status }));
  }

  return (
    <>
      <NativeSelect
        w={150}
        aria-label={t('status')}
        value={report.status}
        onChange={(event) => {
          const status = reportStatuses.find((one) => one === event.currentTarget.value);
          if (status !== undefined) choose(status);
        }}
        data={reportStatuses.map((value) => ({ value, label: t(statusTexts[value], { ns: 'report' }) }))}
      />
      {releasing && (
        <ReleaseDialog report={report} unreleased={unreleased} onClose={() => setReleasing(false)} />
      )}
      {reopening !== null && (
        <ReopenDialog report={report} status={reopening} onClose={() => setReopening(null)} />
      )}
    </>
  );
}

/** Quotations that a released report would leave out, though nobody withheld them. */
function unreleasedQuotes(tree: ProjectTree, report: CaseReport): number {
  return Object.values(report.statements)
    .flatMap(({ evidence }) => evidence)
    .map((link) => quoteState(tree, link))
    .filter((state) => state === 'proposed' || state === 'toCheck').length;
}

interface ReleaseProps {
  readonly report: CaseReport;
  readonly unreleased: number;
  readonly onClose: () => void;
}

/** Says before it happens which quotations a released report does not print. */
function ReleaseDialog({ report, unreleased, onClose }: ReleaseProps) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('release.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('release.unreleased', { count: unreleased })}</Text>
        <Text size="sm">{t('release.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button
            onClick={() => {
              void attempt(() => run(setCaseReportStatus, { report: report.id, status: 'released' }));
              onClose();
            }}
          >
            {t('release.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
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
