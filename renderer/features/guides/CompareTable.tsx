import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareRow } from '#shared/guide/compareGuides';
import { CompareSide, type Pairing } from './CompareSide';
import classes from './guides.module.css';

interface Props {
  readonly rows: readonly CompareRow[];
  readonly left: string;
  readonly right: string;
  /** Both are versions of one guide: then what is missing was taken out. */
  readonly versions: boolean;
  /** Lets a person say which questions are the same; absent where nothing can be said. */
  readonly pairing?: Pairing;
}

/** A row of two lines at fourteen pixels; rows are measured when they are drawn. */
const ROW = 52;
/** Rows drawn ahead: one turn of the wheel. */
const AHEAD = 8;

/** Two guides side by side; what differs in a pair is named and marked. Only the rows in view are drawn. */
export function CompareTable({ rows, left, right, versions, pairing }: Props) {
  const { t } = useTranslation('guides');
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: useCallback((index: number) => keyOf(rows[index]), [rows]),
    overscan: AHEAD,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section ref={scroll} className={classes.compareScroll} tabIndex={0} aria-label={t('compare.table')}>
      <table className={classes.compare} data-testid="guide-compare" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Space height={above} />}
          {items.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <Row
                key={key}
                row={row}
                index={index}
                measure={virtual.measureElement}
                versions={versions}
                pairing={pairing}
              />
            );
          })}
          {below > 0 && <Space height={below} />}
        </tbody>
      </table>
    </section>
  );
}

const Row = memo(function Row({
  row,
  index,
  measure,
  versions,
  pairing,
}: {
  readonly row: CompareRow;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly versions: boolean;
  readonly pairing: Pairing | undefined;
}) {
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-kind={(row.left ?? row.right)?.kind}
      data-differs={row.differences.length > 0 || row.left === null || row.right === null}
    >
      <CompareSide row={row} side="left" versions={versions} pairing={pairing} />
      <CompareSide row={row} side="right" versions={versions} pairing={pairing} />
    </tr>
  );
});

/** Stands for the rows out of view. */
function Space({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={2} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function keyOf(row: CompareRow | undefined): string {
  return `${row?.left?.id ?? ''}|${row?.right?.id ?? ''}`;
}
