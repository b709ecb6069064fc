import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setCaseReportStatus } from '#shared/commands/caseReportStatusCommands';
import type { CaseReport } from '#shared/model/caseReport';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { ExportDialog } from './ExportDialog';
import { RemoveReport } from './RemoveReport';
import { RenameReport } from './RenameReport';
import { reportStatuses, statusTexts } from './reportStatus';

interface Props {
  readonly report: CaseReport;
  readonly onBack: () => void;
  /** Hands over what is typed but not yet in the project. */
  readonly onBeforeExport: () => void;
}

export function ReportHeader({ report, onBack, onBeforeExport }: Props) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const site = useTree((tree) => tree.site[report.site]);
  const guide = useTree((tree) => tree.guide[report.guide]);
  const [exporting, setExporting] = useState(false);
  const line = {
    site: site?.name ?? t('unknownSite'),
    wave: report.wave,
    guide: guide === undefined ? t('unknownGuide', { ns: 'report' }) : guide.label || guide.title,
  };
  return (
    <>
      <PageHeader title={report.title} subtitle={t('reportLine', line)}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('back')}
        </Button>
        <NativeSelect
          w={130}
          aria-label={t('status')}
          value={report.status}
          onChange={(event) => {
            const status = reportStatuses.find((one) => one === event.currentTarget.value);
            if (status !== undefined)
              void attempt(() => run(setCaseReportStatus, { report: report.id, status }));
          }}
          data={reportStatuses.map((value) => ({ value, label: t(statusTexts[value], { ns: 'report' }) }))}
        />
        <Button
          leftSection={<IconFileExport size={16} />}
          onClick={() => {
            onBeforeExport();
            setExporting(true);
          }}
        >
          {t('export')}
        </Button>
        <RenameReport report={report} />
        <RemoveReport report={report} />
      </PageHeader>
      {exporting && <ExportDialog report={report} onClose={() => setExporting(false)} />}
    </>
  );
}
