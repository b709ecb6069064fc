import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReportId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { CaseReportList } from './CaseReportList';
import { ReportView } from './ReportView';
import { EvidenceReview } from './review/EvidenceReview';

interface Props {
  readonly report: CaseReportId | null;
  readonly onOpen: (report: CaseReportId | null) => void;
  readonly onSites: () => void;
  readonly onOpenProtocol: (text: TextId) => void;
}

/** The case reports of the project, the review of their evidence, or one report. */
export function CaseReportsScreen({ report: openId, onOpen, onSites, onOpenProtocol }: Props) {
  const { t } = useTranslation('evidence');
  const report = useTree((tree) => (openId === null ? undefined : tree.caseReport[openId]));
  const [view, setView] = useState<'reports' | 'review'>('reports');
  const [sought, setSought] = useState<TextRange | null>(null);

  function open(id: CaseReportId | null, range: TextRange | null): void {
    setSought(range);
    onOpen(id);
  }

  if (report !== undefined) {
    return (
      <ReportView
        key={report.id}
        report={report}
        sought={sought}
        onBack={() => open(null, null)}
        onOpenProtocol={onOpenProtocol}
      />
    );
  }
  const views = (
    <SegmentedControl
      aria-label={t('review.views')}
      value={view}
      onChange={(value) => setView(value === 'review' ? 'review' : 'reports')}
      data={[
        { value: 'reports', label: t('review.reportsTab') },
        { value: 'review', label: t('review.tab') },
      ]}
    />
  );
  if (view === 'reports')
    return <CaseReportList onOpen={(id) => open(id, null)} onSites={onSites} views={views} />;
  return (
    <>
      <PageHeader title={t('review.tab')} subtitle={t('review.subtitle')}>
        {views}
      </PageHeader>
      <EvidenceReview onOpen={open} />
    </>
  );
}
