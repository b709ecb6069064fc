import { Button, Group, Progress, SegmentedControl, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress as DeskProgressOf } from '#shared/condensation/usage';
import { type RowFilter, rowFilters, useDeskView } from './deskView';

interface Props {
  readonly progress: DeskProgressOf;
  readonly counts: { readonly [F in RowFilter]: number };
  /** False before the first sentence. */
  readonly hasReport: boolean;
  readonly onOpenReport: () => void;
}

/** How far the site is, which rows are shown, and the way to the report. */
export const DeskProgress = memo(function DeskProgress({ progress, counts, hasReport, onOpenReport }: Props) {
  const { t } = useTranslation('condense');
  const filter = useDeskView((state) => state.filter);
  const choose = useDeskView((state) => state.choose);
  const { rows, written, passages, unused } = progress;
  const said = [
    t('progress.rows', { written, rows }),
    unused === 0 ? t('progress.allUsed') : t('progress.unused', { count: unused }),
  ].join(' · ');
  return (
    <Group gap="xs" mb="xs" justify="space-between">
      <Group gap="xs">
        <Progress
          w="5rem"
          size="md"
          value={rows === 0 ? 0 : (written / rows) * 100}
          aria-label={t('progress.label')}
        />
        <Text size="sm" data-testid="desk-progress">
          {passages === 0 ? t('progress.nothing') : said}
        </Text>
      </Group>
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('filterLabel')}
          value={filter}
          onChange={(value) => choose({ filter: rowFilters.find((one) => one === value) ?? 'all' })}
          data={rowFilters.map((value) => ({
            value,
            label: t('filterCount', { filter: t(`filter.${value}`), count: counts[value] }),
          }))}
        />
        {hasReport && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconFileText size={14} />}
            onClick={onOpenReport}
          >
            {t('openReport')}
          </Button>
        )}
      </Group>
    </Group>
  );
});
