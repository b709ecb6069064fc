import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import type { TextId } from '#shared/model/ids';
import { DifferenceItem } from './DifferenceItem';
import type { Choice } from './settlements';
import type { Coder } from './useCoders';
import type { OpenDifference } from './useDifferences';

interface Props {
  readonly differences: readonly OpenDifference[];
  readonly codes: readonly Code[];
  readonly a: Coder;
  readonly b: Coder;
  readonly onSettle: (difference: OpenDifference, choice: Choice) => void;
  readonly onOpenText: (text: TextId) => void;
}

const choices: { readonly [key: string]: Choice } = { a: 'a', b: 'b', '2': 'both', '0': 'neither' };

/** One difference after the other; A, B, 2 and 0 settle the one that has the focus. */
export function DifferenceList({ differences, codes, a, b, onSettle, onOpenText }: Props) {
  const { t } = useTranslation('agreement');
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const at = Math.min(focused, differences.length - 1);
  const rows = useVirtualizer({
    count: differences.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 150,
    overscan: 6,
    getItemKey: (index) => differences[index]?.key ?? index,
  });

  function move(to: number): void {
    const index = Math.max(0, Math.min(differences.length - 1, to));
    setFocused(index);
    rows.scrollToIndex(index);
    // The row may only now be drawn.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] > article`)?.focus(),
    );
  }

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Keys inside a field or a button belong to it.
    if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'ARTICLE') return;
    const current = differences[at];
    const choice = choices[event.key.toLowerCase()];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (choice !== undefined && current !== undefined) onSettle(current, choice);
    else return;
    event.preventDefault();
  }

  if (differences.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noneOpen')}
      </Text>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the focused article inside
    <div
      ref={scroller}
      onKeyDown={key}
      style={{ height: '100%', overflow: 'auto' }}
      data-testid="differences"
    >
      <Text size="xs" c="dimmed" mb={4}>
        {t('keysHint', { a: a.name, b: b.name })}
      </Text>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const difference = differences[row.index];
          if (difference === undefined) return null;
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={{
                position: 'absolute',
                insetInline: 0,
                top: 0,
                transform: `translateY(${row.start}px)`,
              }}
            >
              <DifferenceItem
                open={difference}
                codes={codes}
                a={a}
                b={b}
                focusable={row.index === at}
                onFocus={() => setFocused(row.index)}
                onSettle={(choice) => onSettle(difference, choice)}
                onOpenText={() => onOpenText(difference.text)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
