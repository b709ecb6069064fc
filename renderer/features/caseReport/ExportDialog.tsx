import { Alert, Checkbox, Input, List, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReport } from '#shared/model/caseReport';
import { namingWarnings } from '#shared/report/namingWarnings';
import { useTree } from '../../workspace/store';
import { FormatButtons } from './output/FormatButtons';
import { TemplateLine } from './output/TemplateLine';
import { type ExportFormat, useReportExport } from './useReportExport';

interface Props {
  readonly report: CaseReport;
  readonly onClose: () => void;
}

export function ExportDialog({ report, onClose }: Props) {
  const { t } = useTranslation('caseReport');
  const [coded, setCoded] = useState(false);
  const [annex, setAnnex] = useState(false);
  const [contents, setContents] = useState(false);
  const [pages, setPages] = useState(false);
  const { t: tOutput } = useTranslation('reportOutput');
  const { busy, save } = useReportExport(report.id);

  async function start(format: ExportFormat): Promise<void> {
    const saved = await save(format, {
      naming: coded ? 'coded' : 'named',
      annex,
      contents: contents ? (pages ? 'pages' : 'titles') : 'none',
    });
    if (saved) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('exporting.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <Input.Wrapper label={t('exporting.naming')} labelElement="div">
          <SegmentedControl
            mt={4}
            fullWidth
            aria-label={t('exporting.naming')}
            value={coded ? 'coded' : 'named'}
            onChange={(value) => setCoded(value === 'coded')}
            data={[
              { value: 'named', label: t('exporting.named') },
              { value: 'coded', label: t('exporting.coded') },
            ]}
          />
        </Input.Wrapper>
        {coded && <NamingWarnings report={report} />}
        <Checkbox
          label={t('exporting.annex')}
          description={t('exporting.annexHint')}
          checked={annex}
          onChange={(event) => setAnnex(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('exporting.contents')}
          checked={contents}
          onChange={(event) => setContents(event.currentTarget.checked)}
        />
        {contents && (
          <Checkbox
            ml="lg"
            label={tOutput('pageNumbers')}
            description={tOutput('pageNumbersHint')}
            checked={pages}
            onChange={(event) => setPages(event.currentTarget.checked)}
          />
        )}
        <TemplateLine />
        <FormatButtons disabled={busy} onChoose={(format) => void start(format)} />
      </Stack>
    </Modal>
  );
}

/** Enough to see what is meant; the rest is counted. */
const shownWarnings = 5;

function NamingWarnings({ report }: { readonly report: CaseReport }) {
  const { t } = useTranslation('caseReport');
  const tree = useTree((whole) => whole);
  const warnings = useMemo(() => namingWarnings(tree, report.id), [tree, report.id]);
  const rest = warnings.length - shownWarnings;
  if (warnings.length === 0) return null;
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle size={18} color="var(--mantine-color-yellow-7)" />}
      data-testid="naming-warnings"
    >
      <Text size="sm" mb="xs">
        {t('exporting.warnings', { count: warnings.length })}
      </Text>
      <List size="sm" spacing={4}>
        {warnings.slice(0, shownWarnings).map(({ site, place, text }) => {
          const values = { site: tree.site[site]?.name ?? '', text };
          return (
            <List.Item key={`${site} ${place} ${text}`}>
              <Text size="sm" lineClamp={2}>
                {place === 'quote' ? t('exporting.inQuote', values) : t('exporting.inParagraph', values)}
              </Text>
            </List.Item>
          );
        })}
      </List>
      {rest > 0 && <Text size="sm">{t('exporting.moreWarnings', { count: rest })}</Text>}
    </Alert>
  );
}
