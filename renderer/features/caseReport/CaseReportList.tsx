import { Anchor, Badge, Button, Group, Paper, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReport } from '#shared/model/caseReport';
import type { CaseReportId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { NewReportDialog } from './NewReportDialog';
import { BatchButton } from './output/BatchButton';
import { RemoveReport } from './RemoveReport';
import { statusColors, statusTexts } from './reportStatus';

interface Props {
  readonly onOpen: (report: CaseReportId) => void;
  readonly onSites: () => void;
  /** The other view of the screen. */
  readonly views: ReactNode;
}

/** All case reports, in the order of their sites and waves. */
export function CaseReportList({ onOpen, onSites, views }: Props) {
  const { t } = useTranslation('caseReport');
  const reports = useTree((tree) => tree.caseReport);
  const sites = useTree((tree) => tree.site);
  const hasSite = Object.keys(sites).length > 0;
  const hasGuide = useTree((tree) => Object.keys(tree.guide).length > 0);
  const [adding, setAdding] = useState(false);
  const place = (report: CaseReport) => sites[report.site]?.position ?? Number.MAX_SAFE_INTEGER;
  const ordered = Object.values(reports).sort((a, b) => place(a) - place(b) || a.wave - b.wave);
  const ready = hasSite && hasGuide;
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {views}
        {ordered.length > 1 && <BatchButton />}
        {ready && ordered.length > 0 && addButton}
      </PageHeader>
      {ordered.length > 0 ? (
        <ReportTable reports={ordered} onOpen={onOpen} />
      ) : ready ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <EmptyState title={t('emptyTitle')} text={hasSite ? t('needsGuide') : t('needsSite')}>
          <Button onClick={onSites}>{t('toSites')}</Button>
        </EmptyState>
      )}
      {adding && <NewReportDialog onClose={() => setAdding(false)} onAdded={onOpen} />}
    </>
  );
}

interface TableProps {
  readonly reports: readonly CaseReport[];
  readonly onOpen: (report: CaseReportId) => void;
}

function ReportTable({ reports, onOpen }: TableProps) {
  const { t } = useTranslation('caseReport');
  const sites = useTree((tree) => tree.site);
  return (
    <Paper withBorder p="md">
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columnTitle')}</Table.Th>
            <Table.Th>{t('columnSite')}</Table.Th>
            <Table.Th>{t('columnWave')}</Table.Th>
            <Table.Th>{t('columnStatus')}</Table.Th>
            <Table.Th>{t('columnStatements')}</Table.Th>
            <Table.Th ta="right">{t('columnActions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => (
            <Table.Tr key={report.id}>
              <Table.Td>
                <Anchor component="button" type="button" ta="start" onClick={() => onOpen(report.id)}>
                  {report.title}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{sites[report.site]?.name ?? t('unknownSite')}</Text>
              </Table.Td>
              <Table.Td>{report.wave}</Table.Td>
              <Table.Td>
                <Badge
                  variant="light"
                  tt="none"
                  miw="max-content"
                  color={statusColors[report.status]}
                  c="var(--mantine-color-text)"
                >
                  {t(statusTexts[report.status], { ns: 'report' })}
                </Badge>
              </Table.Td>
              <Table.Td>{Object.keys(report.statements).length}</Table.Td>
              <Table.Td>
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button size="compact-sm" variant="light" onClick={() => onOpen(report.id)}>
                    {t('open', { ns: 'common' })}
                  </Button>
                  <RemoveReport report={report} />
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
