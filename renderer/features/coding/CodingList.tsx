import { Badge, ColorSwatch, Group, Text, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodingId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { blockOrder, comparePoints, sliceRange } from '#shared/text/range';
import styles from './coding.module.css';
import type { PlacedCoding } from './useCodings';

interface Props {
  readonly codings: readonly PlacedCoding[];
  readonly blocks: readonly Block[];
  /** Null for one's own. */
  readonly coderOf: (one: PlacedCoding) => string | null;
  readonly focused: CodingId | null;
  readonly onShow: (one: PlacedCoding) => void;
}

/** Of one's own, in pixels; those of others have a line more and are measured when they are drawn. */
const rowHeight = 62;

/** What is painted in this text, in words and in reading order: code, coder, passage; thousands are possible. */
export function CodingList({ codings, blocks, coderOf, focused, onShow }: Props) {
  const { t } = useTranslation('coding');
  const scroller = useRef<HTMLDivElement>(null);
  const order = useMemo(() => blockOrder(blocks), [blocks]);
  const sorted = useMemo(
    () => codings.toSorted((a, b) => comparePoints(a.coding.start, b.coding.start, order)),
    [codings, order],
  );
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  if (sorted.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('nothingCoded')}
      </Text>
    );
  }
  return (
    <div ref={scroller} style={{ height: '100%', overflow: 'auto' }}>
      <ul
        className={styles.list}
        aria-label={t('listLabel')}
        style={{ position: 'relative', height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const one = sorted[index];
          if (one === undefined) return null;
          return (
            <li
              key={one.coding.id}
              ref={rows.measureElement}
              data-index={index}
              style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
            >
              <UnstyledButton
                w="100%"
                p={4}
                mih={rowHeight - 4}
                onClick={() => onShow(one)}
                {...(one.coding.id === focused ? { bg: 'var(--mantine-primary-color-light)' } : {})}
              >
                <Group gap={6} wrap="nowrap">
                  <ColorSwatch size={10} color={one.code.color} withShadow={false} />
                  <Text size="sm" fw={600} truncate flex={1}>
                    {one.coding.certain ? one.code.name : t('uncertainLabel', { name: one.code.name })}
                  </Text>
                  {one.coding.weight !== null && (
                    <Badge size="sm" variant="default">
                      {one.coding.weight}
                    </Badge>
                  )}
                </Group>
                {coderOf(one) !== null && <Text size="xs">{coderOf(one)}</Text>}
                <Text size="xs" c="dimmed" lineClamp={2}>
                  {sliceRange(blocks, one.coding, order)}
                </Text>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
