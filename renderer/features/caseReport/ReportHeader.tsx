import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconFileExport, IconHistory, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReport } from '#shared/model/caseReport';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { ExportDialog } from './ExportDialog';
import { RemoveReport } from './RemoveReport';
import { RenameReport } from './RenameReport';
import { StatusSelect } from './StatusSelect';
import { VersionsDialog } from './versions/VersionsDialog';

interface Props {
  readonly report: CaseReport;
  readonly onBack: () => void;
  /** To the same place on the condensation desk. */
  readonly onDesk: () => void;
  /** Hands over what is typed but not yet in the project. */
  readonly onBeforeExport: () => void;
}

export function ReportHeader({ report, onBack, onDesk, onBeforeExport }: Props) {
  const { t } = useTranslation('caseReport');
  const site = useTree((tree) => tree.site[report.site]);
  const guide = useTree((tree) => tree.guide[report.guide]);
  const [exporting, setExporting] = useState(false);
  const [versions, setVersions] = useState(false);
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
        <Button variant="default" leftSection={<IconTable size={16} />} onClick={onDesk}>
          {t('title', { ns: 'condense' })}
        </Button>
        <StatusSelect report={report} />
        <ActionIcon
          size={36}
          variant="default"
          aria-label={t('versions.open', { ns: 'reportParts' })}
          title={t('versions.open', { ns: 'reportParts' })}
          onClick={() => {
            onBeforeExport();
            setVersions(true);
          }}
        >
          <IconHistory size={18} />
        </ActionIcon>
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
      {versions && <VersionsDialog report={report} onClose={() => setVersions(false)} />}
      {exporting && <ExportDialog report={report} onClose={() => setExporting(false)} />}
    </>
  );
}
