import {
  Alert,
  Button,
  Checkbox,
  Group,
  Input,
  NativeSelect,
  Radio,
  ScrollArea,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReport } from '#shared/model/caseReport';
import type { GuideLevel } from '#shared/model/guide';
import { useTree } from '../../../workspace/store';
import { reportStatuses, statusTexts } from '../reportStatus';
import { TemplateLine } from './TemplateLine';
import type { BatchOrder } from './useBatchExport';

interface Props {
  readonly notice: 'cancelled' | null;
  readonly onStart: (order: BatchOrder) => Promise<void>;
}

const levels: readonly GuideLevel[] = ['strategic', 'operative', 'intensive'];
/** A page prints one document, so PDF is for the volume. */
const formats = { files: ['docx', 'html', 'markdown'], volume: ['docx', 'pdf', 'html', 'markdown'] } as const;
type Format = BatchOrder['format'];

/** Which reports, in which shape. Narrowing by wave, level and status chooses all that are left. */
export function BatchChoice({ notice, onStart }: Props) {
  const { t } = useTranslation('reportOutput');
  const { t: tReport } = useTranslation('report');
  const { t: tCase } = useTranslation('caseReport');
  const sites = useTree((tree) => tree.site);
  const guides = useTree((tree) => tree.guide);
  const all = useTree((tree) => tree.caseReport);
  const [wave, setWave] = useState('');
  const [level, setLevel] = useState('');
  const [status, setStatus] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<Format>('docx');
  const [shape, setShape] = useState<'files' | 'volume'>('files');
  const [coded, setCoded] = useState(false);
  const [annex, setAnnex] = useState(false);
  const [contents, setContents] = useState(true);
  const [pages, setPages] = useState(false);

  const place = (report: CaseReport) => sites[report.site]?.position ?? Number.MAX_SAFE_INTEGER;
  const ordered = Object.values(all).sort(
    (a, b) => a.wave - b.wave || place(a) - place(b) || a.title.localeCompare(b.title),
  );
  const waves = [...new Set(ordered.map((report) => report.wave))];
  const levelOf = (report: CaseReport) => report.level ?? guides[report.guide]?.level ?? null;
  const fitting = ordered.filter(
    (report) =>
      (wave === '' || String(report.wave) === wave) &&
      (level === '' || levelOf(report) === level) &&
      (status === '' || report.status === status),
  );
  const chosen = fitting.filter((report) => !left.has(report.id));

  /** Another narrowing begins with everything it leaves. */
  function narrow(set: (value: string) => void, value: string): void {
    setLeft(new Set());
    set(value);
  }

  function toggle(id: string): void {
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  function start(): void {
    const choice = {
      naming: coded ? 'coded' : 'named',
      annex,
      contents: contents ? (pages && format === 'docx' ? 'pages' : 'titles') : 'none',
    } as const;
    void onStart({ reports: chosen, format, shape, choice });
  }

  return (
    <Stack gap="md">
      {notice === 'cancelled' && (
        <Alert variant="default" role="status">
          {t('batch.cancelled')}
        </Alert>
      )}
      <SimpleGrid cols={3}>
        <NativeSelect
          label={t('batch.wave')}
          value={wave}
          onChange={(event) => narrow(setWave, event.currentTarget.value)}
          data={[
            { value: '', label: t('batch.allWaves') },
            ...waves.map((one) => ({ value: String(one), label: t('batch.waveNumber', { wave: one }) })),
          ]}
        />
        <NativeSelect
          label={t('batch.level')}
          value={level}
          onChange={(event) => narrow(setLevel, event.currentTarget.value)}
          data={[
            { value: '', label: t('batch.allLevels') },
            ...levels.map((one) => ({ value: one, label: t(`batch.levels.${one}`) })),
          ]}
        />
        <NativeSelect
          label={t('batch.status')}
          value={status}
          onChange={(event) => narrow(setStatus, event.currentTarget.value)}
          data={[
            { value: '', label: t('batch.allStatuses') },
            ...reportStatuses.map((one) => ({ value: one, label: tReport(statusTexts[one]) })),
          ]}
        />
      </SimpleGrid>
      <Input.Wrapper label={t('batch.reports')} labelElement="div">
        {fitting.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('batch.none')}
          </Text>
        ) : (
          <ScrollArea.Autosize mah={180} type="auto" offsetScrollbars>
            <Stack gap={6} role="group" aria-label={t('batch.reports')} pt={4}>
              {fitting.map((report) => (
                <Checkbox
                  key={report.id}
                  size="xs"
                  label={`${report.title} · ${t('batch.waveNumber', { wave: report.wave })} · ${tReport(statusTexts[report.status])}`}
                  checked={!left.has(report.id)}
                  onChange={() => toggle(report.id)}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        )}
      </Input.Wrapper>
      <SimpleGrid cols={2}>
        <Radio.Group
          label={t('batch.shape')}
          value={shape}
          onChange={(value) => {
            const next = value === 'volume' ? 'volume' : 'files';
            setShape(next);
            if (next === 'files' && format === 'pdf') setFormat('docx');
          }}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="files" label={t('batch.shapeFiles')} />
            <Radio value="volume" label={t('batch.shapeVolume')} />
          </Stack>
        </Radio.Group>
        <Stack gap="xs">
          <Input.Wrapper label={t('batch.format')} labelElement="div">
            <SegmentedControl
              fullWidth
              aria-label={t('batch.format')}
              value={format}
              onChange={(value) => setFormat(formats.volume.find((one) => one === value) ?? 'docx')}
              data={formats[shape].map((one) => ({ value: one, label: t(`batch.formatNames.${one}`) }))}
            />
          </Input.Wrapper>
          <Input.Wrapper label={t('batch.naming')} labelElement="div">
            <SegmentedControl
              fullWidth
              aria-label={t('batch.naming')}
              value={coded ? 'coded' : 'named'}
              onChange={(value) => setCoded(value === 'coded')}
              data={[
                { value: 'named', label: tCase('exporting.named') },
                { value: 'coded', label: tCase('exporting.coded') },
              ]}
            />
          </Input.Wrapper>
        </Stack>
      </SimpleGrid>
      <Group gap="lg">
        <Checkbox
          label={tCase('exporting.annex')}
          checked={annex}
          onChange={(event) => setAnnex(event.currentTarget.checked)}
        />
        <Checkbox
          label={tCase('exporting.contents')}
          checked={contents}
          onChange={(event) => setContents(event.currentTarget.checked)}
        />
        {contents && format === 'docx' && (
          <Checkbox
            label={t('pageNumbers')}
            checked={pages}
            onChange={(event) => setPages(event.currentTarget.checked)}
          />
        )}
      </Group>
      {format === 'docx' && <TemplateLine />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t('batch.chosen', { count: chosen.length, all: fitting.length })}
        </Text>
        <Button disabled={chosen.length === 0} onClick={start} data-autofocus>
          {t('batch.start', { count: chosen.length })}
        </Button>
      </Group>
    </Stack>
  );
}
