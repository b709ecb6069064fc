import type { CaseReportId, ProtocolId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';
import { CaseReportList } from './CaseReportList';
import { ReportView } from './ReportView';

interface Props {
  readonly report: CaseReportId | null;
  readonly onOpen: (report: CaseReportId | null) => void;
  readonly onSites: () => void;
  readonly onOpenProtocol: (protocol: ProtocolId) => void;
}

/** The case reports of the project, or one of them. */
export function CaseReportsScreen({ report: openId, onOpen, onSites, onOpenProtocol }: Props) {
  const report = useTree((tree) => (openId === null ? undefined : tree.caseReport[openId]));
  if (report === undefined) return <CaseReportList onOpen={onOpen} onSites={onSites} />;
  return (
    <ReportView key={report.id} report={report} onBack={() => onOpen(null)} onOpenProtocol={onOpenProtocol} />
  );
}
