import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nodeAtLine, sourceRanges } from '#shared/guide/sourceRanges';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import classes from './guides.module.css';

interface Props {
  readonly guide: Guide;
  readonly active: GuideNodeId | null;
  /** A line to show that belongs to no node. */
  readonly line: number | null;
  readonly onPick: (node: GuideNodeId) => void;
}

/** The file's own text by lines; the lines of the chosen node are marked, a click on a line chooses its node. */
export function SourcePane({ guide, active, line, onPick }: Props) {
  const { t } = useTranslation('guides');
  const text = guide.source?.text ?? null;
  const lines = useMemo(() => text?.split('\n') ?? [], [text]);
  const ranges = useMemo(() => sourceRanges(guide, lines.length), [guide, lines.length]);
  const range = ranges.find(({ node }) => node === active);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 20,
    overscan: 10,
  });
  const from = line ?? range?.from ?? null;
  useEffect(() => {
    if (from !== null) virtual.scrollToIndex(from - 1, { align: 'center' });
  }, [from, virtual]);

  if (text === null) return <Text c="dimmed">{t('review.noSource')}</Text>;
  return (
    <section
      ref={scroll}
      className={classes.source}
      aria-label={t('review.source')}
      data-testid="guide-source"
    >
      <div className={classes.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const number = item.index + 1;
          const marked =
            number === line ||
            (line === null && range !== undefined && range.from <= number && number <= range.to);
          const node = nodeAtLine(ranges, number);
          return (
            <button
              key={item.key}
              type="button"
              tabIndex={-1}
              ref={virtual.measureElement}
              data-index={item.index}
              data-marked={marked}
              className={classes.line}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => {
                if (node !== null) onPick(node);
              }}
            >
              <span className={classes.lineNumber}>{number}</span>
              <span className={classes.lineText}>{lines[item.index]}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
