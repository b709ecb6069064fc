import { SegmentedControl, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { CodedSegment } from '#shared/coding/figures/codedSegments';
import { type Counting, codesBy } from '#shared/coding/figures/crossTable';
import { drawMatrix } from '#shared/coding/figures/drawMatrix';
import { everyoneRole } from '#shared/model/fieldwork';
import { useTree } from '../../workspace/store';
import { Picture } from './Picture';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly segments: readonly CodedSegment[];
  readonly by: 'site' | 'role';
}

/** Codes by sites or roles: who speaks of what. */
export function CrossTable({ codes, segments, by }: Props) {
  const { t } = useTranslation('figures');
  const [counting, setCounting] = useState<Counting>('passages');
  const sites = useTree((tree) => tree.site);
  const { drawing, table } = useMemo(() => {
    const columns =
      by === 'site'
        ? Object.values(sites)
            .sort((a, b) => a.position - b.position)
            .map(({ id, code }) => ({ key: id as string, label: code }))
        : [...new Set(segments.flatMap(({ role }) => (role === null ? [] : [role])))]
            .sort((a, b) => a.localeCompare(b))
            .map((key) => ({ key, label: key === everyoneRole ? t('everyone') : key }));
    const { cells } = codesBy(
      by,
      codes,
      columns.map(({ key }) => key),
      segments,
      counting,
    );
    const labels = columns.map(({ label }) => label);
    const title = t(by === 'site' ? 'kind.sites' : 'kind.roles');
    return {
      drawing: drawMatrix(
        title,
        { rows: codes.map(({ code, level }) => ({ label: code.name, level })), columns: labels },
        cells,
      ),
      table: {
        head: [t('code'), ...labels],
        rows: cells.map((row, i) => [codes[i]?.code.name ?? '', ...row]),
        levels: codes.map(({ level }) => level),
      },
    };
  }, [codes, segments, by, counting, sites, t]);
  return (
    <Stack h="100%" gap="sm">
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t('counting')}
        value={counting}
        onChange={(value) => setCounting(value === 'texts' ? 'texts' : 'passages')}
        data={[
          { value: 'passages', label: t('countPassages') },
          { value: 'texts', label: t('countTexts') },
        ]}
      />
      <div style={{ flex: 1, minHeight: 0 }}>
        <Picture drawing={drawing} table={table} />
      </div>
    </Stack>
  );
}
