import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompareRow } from '#shared/guide/compareGuides';

interface Props {
  readonly rows: readonly CompareRow[];
  /** Both are versions of one guide: then what is missing was taken out. */
  readonly versions: boolean;
}

/** "2 hinzugekommen · 1 entfallen · 5 geändert · 130 gleich" */
export function DifferenceCounts({ rows, versions }: Props) {
  const { t } = useTranslation('guides');
  const added = rows.filter(({ left }) => left === null).length;
  const removed = rows.filter(({ right }) => right === null).length;
  const changed = rows.filter(({ differences }) => differences.length > 0).length;
  const same = rows.length - added - removed - changed;
  return (
    <Text size="sm" c="dimmed" data-testid="difference-counts">
      {[
        t(versions ? 'compare.added' : 'compare.rightAlone', { count: added }),
        t(versions ? 'compare.removed' : 'compare.leftAlone', { count: removed }),
        t(versions ? 'compare.changed' : 'compare.unlike', { count: changed }),
        t('compare.same', { count: same }),
      ].join(' · ')}
    </Text>
  );
}

export function isDifferent({ left, right, differences }: CompareRow): boolean {
  return left === null || right === null || differences.length > 0;
}
