import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type AutocodePassage, passageKey } from '#shared/coding/autocode';
import type { TextRow } from '#shared/coding/textRows';
import type { ProjectTree } from '#shared/model/tree';
import { sliceRange } from '#shared/text/range';
import styles from '../coding.module.css';

interface Props {
  readonly rows: readonly TextRow[];
  readonly parts: Pick<ProjectTree, 'protocol' | 'document'>;
  readonly passages: readonly AutocodePassage[];
  /** Keys of the passages that shall not be coded. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

const rowHeight = 58;
/** Characters around the passage that help to judge it. */
const context = 60;

/** Every passage that would be coded, in its context, to be ticked off. */
export function PassagePreview({ rows, parts, passages, left, onLeft }: Props) {
  const { t } = useTranslation('coding');
  const scroller = useRef<HTMLDivElement>(null);
  const titles = useMemo(() => new Map(rows.map(({ id, title }) => [id, title])), [rows]);
  const list = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  function toggle(key: string): void {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  }
  return (
    <>
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={() => onLeft(new Set())}>
          {t('tickAll')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => onLeft(new Set(passages.map(passageKey)))}>
          {t('tickNone')}
        </Button>
      </Group>
      <div ref={scroller} style={{ height: 'calc(100dvh - 400px)', minHeight: 200, overflow: 'auto' }}>
        <ul
          className={styles.list}
          aria-label={t('preview')}
          style={{ position: 'relative', height: list.getTotalSize() }}
        >
          {list.getVirtualItems().map(({ index, start }) => {
            const passage = passages[index];
            if (passage === undefined) return null;
            const key = passageKey(passage);
            const { before, words, after } = wordsOf(parts, passage);
            return (
              <li
                key={key}
                data-testid="autocode-passage"
                style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
              >
                <Checkbox
                  size="xs"
                  py={4}
                  checked={!left.has(key)}
                  onChange={() => toggle(key)}
                  label={
                    <>
                      <Text span size="xs" c="dimmed" display="block">
                        {titles.get(passage.text) ?? ''}
                      </Text>
                      <Text span size="sm" lineClamp={2}>
                        {before}
                        <mark className={styles.found}>{words}</mark>
                        {after}
                      </Text>
                    </>
                  }
                />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

function wordsOf(parts: Props['parts'], { text: id, range }: AutocodePassage) {
  const text = parts.protocol[id] ?? parts.document[id];
  const blocks = text?.blocks ?? [];
  const first = blocks.find((block) => block.id === range.start.block)?.text ?? '';
  const last = blocks.find((block) => block.id === range.end.block)?.text ?? '';
  return {
    before: first.slice(Math.max(0, range.start.offset - context), range.start.offset),
    words: sliceRange(blocks, range),
    after: last.slice(range.end.offset, range.end.offset + context),
  };
}
