import {
  Box,
  Button,
  ColorSwatch,
  Group,
  ScrollArea,
  SegmentedControl,
  Stack,
  Table,
  Text,
} from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, AgreementReport, Coefficient } from '#shared/coding/agreement/agreement';
import type { AgreementUnit } from '#shared/coding/agreement/codedText';
import type { Code } from '#shared/model/coding';
import { asId, type PersonId, type TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorAlert } from '../../ui/errors/ErrorAlert';
import { useNoticeable } from '../../ui/waiting/useNoticeable';
import { WaitLine } from '../../ui/waiting/WaitLine';
import { useTextTitle } from '../../workspace/useTextTitle';
import classes from './agreement.module.css';
import { useFigureTable } from './useFigureTable';
import { useReport } from './useReport';

interface Props {
  readonly texts: readonly TextId[];
  readonly coders: readonly PersonId[];
  readonly codes: readonly Code[];
  readonly unit: AgreementUnit;
}

/** Coefficients over all, per code and per text, with what they rest on. */
export function Figures({ texts, coders, codes, unit }: Props) {
  const { t } = useTranslation('agreement');
  const ids = useMemo(() => codes.map(({ id }) => id), [codes]);
  const state = useReport(texts, coders, ids, unit);
  const slow = useNoticeable(state.kind === 'computing');
  const [rows, setRows] = useState<'codes' | 'texts'>('codes');
  if (state.kind === 'failed') {
    return <ErrorAlert text={t('failed', { returnObjects: true })} detail={state.detail} />;
  }
  if (state.kind === 'computing') {
    if (!slow) return null;
    return (
      <Box maw={520}>
        <WaitLine label={t('computing', { count: texts.length })} amount={null} onCancel={state.stop} />
      </Box>
    );
  }
  if (state.kind === 'stopped') {
    return (
      <EmptyState title={t('stoppedTitle')} text={t('stopped')}>
        <Button onClick={state.again}>{t('again')}</Button>
      </EmptyState>
    );
  }
  return (
    <Stack h="100%" gap="sm">
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('rows')}
          value={rows}
          onChange={(value) => setRows(value === 'texts' ? 'texts' : 'codes')}
          data={[
            { value: 'codes', label: t('byCode') },
            { value: 'texts', label: t('byText') },
          ]}
        />
        <ExportButton report={state.report} codes={codes} />
      </Group>
      <ScrollArea flex={1} mih={0} type="auto">
        <FigureTable report={state.report} codes={codes} rows={rows} />
        <Explanation unit={unit} />
      </ScrollArea>
    </Stack>
  );
}

function ExportButton({
  report,
  codes,
}: {
  readonly report: AgreementReport;
  readonly codes: readonly Code[];
}) {
  const { t } = useTranslation('agreement');
  const save = useFigureTable(report, codes);
  return (
    <Button variant="default" size="xs" leftSection={<IconDownload size={14} />} onClick={() => void save()}>
      {t('export')}
    </Button>
  );
}

function FigureTable({
  report,
  codes,
  rows,
}: {
  readonly report: AgreementReport;
  readonly codes: readonly Code[];
  readonly rows: 'codes' | 'texts';
}) {
  const { t } = useTranslation('agreement');
  const title = useTextTitle();
  // Codes that nobody gave have nothing to compare; they are counted below the table.
  const given = codes.filter(({ id }) => (report.byCode.get(id)?.coded ?? 0) > 0);
  return (
    <>
      <Table verticalSpacing={4} fz="sm" highlightOnHover stickyHeader aria-label={t('tabs.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{rows === 'codes' ? t('columns.code') : t('columns.text')}</Table.Th>
            <Table.Th ta="right">{t('columns.coded')}</Table.Th>
            <Table.Th ta="right">{t('columns.percent')}</Table.Th>
            <Table.Th ta="right">{report.coders > 2 ? t('columns.kappaMean') : t('columns.kappa')}</Table.Th>
            <Table.Th ta="right">{t('columns.alpha')}</Table.Th>
            <Table.Th ta="right">{t('columns.binary')}</Table.Th>
            <Table.Th ta="right">{t('columns.coding')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <FigureRow name={t('overall')} agreement={report.overall} strong />
          {rows === 'codes'
            ? given.map((code) => (
                <FigureRow
                  key={code.id}
                  name={code.name}
                  color={code.color}
                  agreement={report.byCode.get(code.id)}
                />
              ))
            : report.texts.map((text) => (
                <FigureRow key={text} name={title(asId(text))} agreement={report.byText.get(text)} />
              ))}
        </Table.Tbody>
      </Table>
      {given.length < codes.length && rows === 'codes' && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('neverGiven', { count: codes.length - given.length })}
        </Text>
      )}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly color?: string;
  readonly agreement: Agreement | undefined;
  readonly strong?: boolean;
}

function FigureRow({ name, color, agreement, strong = false }: RowProps) {
  const { t, i18n } = useTranslation('agreement');
  const number = useMemo(() => new Intl.NumberFormat(i18n.language), [i18n.language]);
  if (agreement === undefined) return null;
  const { percent, kappa, alpha, unitizing, coded, units } = agreement;
  return (
    <Table.Tr fw={strong ? 600 : undefined}>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          {color !== undefined && <ColorSwatch size={10} color={color} aria-hidden />}
          <span>{name}</span>
        </Group>
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        {t('codedOf', { coded: number.format(coded), units: number.format(units) })}
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        {percent === null
          ? t('nothing')
          : new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(
              percent,
            )}
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        <Value of={kappa} />
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        <Value of={alpha} />
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        <Value of={{ value: unitizing.binary, interval: null }} />
      </Table.Td>
      <Table.Td ta="right" className={classes.figure}>
        <Value of={{ value: unitizing.coding, interval: null }} />
      </Table.Td>
    </Table.Tr>
  );
}

function Value({ of: { value, interval } }: { readonly of: Coefficient }) {
  const { t, i18n } = useTranslation('agreement');
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (value === null) return <span title={t('nothingHint')}>{t('nothing')}</span>;
  return (
    <>
      {number.format(withoutMinusZero(value))}
      {interval !== null && (
        <Text span size="xs" c="dimmed" ml={6}>
          {t('interval', {
            low: number.format(withoutMinusZero(interval.low)),
            high: number.format(withoutMinusZero(interval.high)),
          })}
        </Text>
      )}
    </>
  );
}

/** Two decimals, and never "-0.00". */
function withoutMinusZero(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** What was counted and how; the formulas and their sources in words. */
function Explanation({ unit }: { readonly unit: AgreementUnit }) {
  const { t } = useTranslation('agreement');
  const lines = ['uncoded', 'kappa', 'alpha', 'unitizing', 'pooled', 'interval', 'null'] as const;
  return (
    <Box component="details" mt="md" maw={820}>
      <Text component="summary" size="sm" fw={600} style={{ cursor: 'pointer' }}>
        {t('explain.title')}
      </Text>
      <Stack gap={4} mt="xs">
        <Text size="sm">{t(`explain.unit.${unit}`)}</Text>
        {lines.map((line) => (
          <Text key={line} size="sm">
            {t(`explain.${line}`)}
          </Text>
        ))}
      </Stack>
    </Box>
  );
}
