import { Accordion, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId, ProtocolId } from '#shared/model/ids';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showError, showInfo } from '../../../ui/notices';
import { mayLeave } from '../../../workspace/mayLeave';
import type { ImportItem, RefusedFile } from './importItem';
import { type FileReport, type ImportReport, reportMarkdown, wordsOfFiles } from './importReport';
import { resetImport } from './importStore';
import { useImportReport } from './useImportReport';

interface Props {
  readonly items: readonly ImportItem[];
  readonly refused: readonly RefusedFile[];
  readonly made: ReadonlyMap<number, ProtocolId | DocumentId>;
  readonly onProtocols: () => void;
  readonly onSources: () => void;
}

/** What happened, file by file, to read, copy and keep. */
export function ImportReportView({ items, refused, made, onProtocols, onSources }: Props) {
  const { t } = useTranslation('sources');
  const now = useImportReport(items, refused, made);
  // As it was when the import was done: what is undone later did happen.
  const [report] = useState(now);
  const protocols = items.some(({ id, kind }) => kind === 'protocol' && made.has(id));
  const leave = (to: () => void) => () => {
    resetImport();
    to();
  };
  return (
    <Stack maw={960}>
      <Paper withBorder p="lg">
        <Stack gap="sm">
          <Title order={2} fz="lg" data-testid="report-title">
            {report.title}
          </Title>
          <Text size="sm" c="dimmed">
            {t('report.text')}
          </Text>
          <Group>
            <Button onClick={leave(protocols ? onProtocols : onSources)} data-autofocus>
              {protocols ? t('report.toProtocols') : t('report.toSources')}
            </Button>
            <ReportActions report={report} />
            <Button variant="subtle" onClick={resetImport}>
              {t('report.more')}
            </Button>
          </Group>
        </Stack>
      </Paper>
      <Accordion multiple variant="separated" chevronPosition="left">
        {report.files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <FileSection key={index} value={String(index)} file={file} />
        ))}
      </Accordion>
    </Stack>
  );
}

function ReportActions({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('sources');
  const errors = useFileErrors();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(reportMarkdown(report));
      showInfo(t('report.copied'));
    } catch {
      showError(t('report.copyFailed', { returnObjects: true }));
    }
  }

  async function save(): Promise<void> {
    if (!(await mayLeave(wordsOfFiles(report), { sitesNamed: true }))) return;
    const saved = await getHost().files.save({
      suggestedName: `${t('report.fileName')}.md`,
      mimeType: 'text/markdown',
      bytes: new TextEncoder().encode(reportMarkdown(report)),
    });
    if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
    else if (saved.value.saved) showInfo(t('report.saved', { name: saved.value.name }));
  }

  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void save()}>
        {t('report.save')}
      </Button>
      <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy()}>
        {t('report.copy')}
      </Button>
    </>
  );
}

function FileSection({ value, file }: { readonly value: string; readonly file: FileReport }) {
  const [first = '', ...others] = file.sentences;
  return (
    <Accordion.Item value={value}>
      <Accordion.Control>
        <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {file.fileName}
        </Text>
        <Text size="sm" c={file.imported || file.leftOut === true ? 'dimmed' : 'red'}>
          {[first, ...others.slice(0, 1)].join(' ')}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        <List size="sm">
          {others.slice(1).map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
        {file.lists.map((list) => (
          <Stack gap={2} mt="sm" key={list.title}>
            <Text size="sm" fw={600}>
              {list.title}
            </Text>
            {list.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and the list never changes
              <Text size="sm" key={index} style={{ overflowWrap: 'anywhere' }}>
                {line}
              </Text>
            ))}
          </Stack>
        ))}
      </Accordion.Panel>
    </Accordion.Item>
  );
}
