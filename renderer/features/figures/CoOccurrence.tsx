import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { CodedSegment } from '#shared/coding/figures/codedSegments';
import { coOccurrence, type Together } from '#shared/coding/figures/coOccurrence';
import { drawMatrix } from '#shared/coding/figures/drawMatrix';
import { Picture } from './Picture';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly segments: readonly CodedSegment[];
}

/** Two paragraphs away is still the same thought; further off is chance. */
const nearBlocks = 2;

const kinds: readonly Together[] = [
  { kind: 'overlap' },
  { kind: 'answer' },
  { kind: 'near', blocks: nearBlocks },
];

/** Which codes are given together; only codes that were given at all have a row. */
export function CoOccurrence({ codes, segments }: Props) {
  const { t } = useTranslation('figures');
  const [kind, setKind] = useState<Together['kind']>('overlap');
  const { drawing, table } = useMemo(() => {
    const given = new Set(segments.map(({ code }) => code));
    const rows = codes.filter(({ code }) => given.has(code.id));
    const together = kinds.find((one) => one.kind === kind) ?? { kind: 'overlap' };
    const { cells } = coOccurrence(
      rows.map(({ code }) => code.id),
      segments,
      together,
    );
    const columns = rows.map(({ code }) => code.shortName || code.name);
    return {
      drawing: drawMatrix(
        t('kind.together'),
        { rows: rows.map(({ code }) => ({ label: code.name, level: 0 })), columns },
        cells,
      ),
      table: {
        head: [t('code'), ...columns],
        rows: cells.map((row, i) => [rows[i]?.code.name ?? '', ...row]),
        levels: rows.map(() => 0),
      },
    };
  }, [codes, segments, kind, t]);
  return (
    <Stack h="100%" gap="sm">
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t('together')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one.kind === value)?.kind ?? 'overlap')}
        data={kinds.map((one) => ({
          value: one.kind,
          label: t(`togetherKind.${one.kind}`, { count: nearBlocks }),
        }))}
      />
      <Text size="xs" c="dimmed">
        {t('togetherHint')}
      </Text>
      <div style={{ flex: 1, minHeight: 0 }}>
        <Picture drawing={drawing} table={table} />
      </div>
    </Stack>
  );
}
