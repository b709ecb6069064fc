import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskPlace } from '#shared/condensation/choice';
import type { ReportSpot } from '#shared/condensation/reportSpot';
import type { CaseReportId, TextId } from '#shared/model/ids';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { CaseReportList } from './CaseReportList';
import { ReportView } from './ReportView';
import { EvidenceReview } from './review/EvidenceReview';

interface Props {
  readonly report: CaseReportId | null;
  /** Where its caret stands first; null = at the start. */
  readonly sought: ReportSpot | null;
  readonly onOpen: (report: CaseReportId | null, sought: ReportSpot | null) => void;
  readonly onDesk: (place: DeskPlace, sought: ReportSpot) => void;
  readonly onSites: () => void;
  readonly onOpenProtocol: (text: TextId) => void;
}

/** The case reports of the project, the review of their evidence, or one report. */
export function CaseReportsScreen(props: Props) {
  const { report: openId, sought, onOpen, onDesk, onSites, onOpenProtocol } = props;
  const { t } = useTranslation('evidence');
  const report = useTree((tree) => (openId === null ? undefined : tree.caseReport[openId]));
  const [view, setView] = useState<'reports' | 'review'>('reports');

  if (report !== undefined) {
    return (
      <ReportView
        key={report.id}
        report={report}
        sought={sought}
        onBack={() => onOpen(null, null)}
        onDesk={onDesk}
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
    return <CaseReportList onOpen={(id) => onOpen(id, null)} onSites={onSites} views={views} />;
  return (
    <>
      <PageHeader title={t('review.tab')} subtitle={t('review.subtitle')}>
        {views}
      </PageHeader>
      <EvidenceReview onOpen={(id, range) => onOpen(id, { report: id, range, section: null })} />
    </>
  );
}
