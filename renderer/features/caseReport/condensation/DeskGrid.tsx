import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskColumn } from '#shared/condensation/columns';
import type { MatrixRow } from '#shared/condensation/matrix';
import type { RowKey } from '#shared/condensation/rows';
import type { RowStand } from '#shared/condensation/usage';
import type { TextRange } from '#shared/model/text';
import { pressedAction } from '../../../ui/keys/pressedAction';
import type { Target } from '../target';
import classes from './condensation.module.css';
import { DeskRowView } from './DeskRowView';
import type { DeskActions, Spot } from './deskContext';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly columns: readonly DeskColumn[];
  readonly rows: readonly MatrixRow[];
  readonly stands: ReadonlyMap<RowKey, RowStand>;
  readonly spot: Spot | null;
  readonly writing: RowKey | null;
  readonly target: Target | null;
  /** The cell that is to take the focus; emptied here once it has it. */
  readonly wantsFocus: RefObject<Spot | null>;
  readonly actions: DeskActions;
  readonly onShowInReport: (range: TextRange) => void;
}

/** Head of two lines, two passages of two lines, a sentence: rows are measured when they are drawn. */
const usualHeight = 170;
/** Rows drawn ahead: less than a screen, and the keys never run out of them. */
const ahead = 2;
/** What Page up and Page down leave behind: about a screen. */
const pageRows = 4;

/** The matrix; the rows in view are drawn. Head row and row heads stay in sight. */
export function DeskGrid(props: Props) {
  const { columns, rows, stands, spot, writing, target, wantsFocus, actions, onShowInReport } = props;
  const { t } = useTranslation('condense');
  const scroll = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: ahead,
    scrollPaddingStart: head.current?.offsetHeight ?? 0,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const at = spot === null ? -1 : rows.findIndex(({ key }) => key === spot.row);
  const tabStop: Spot | null = at >= 0 ? spot : { row: rows[0]?.key ?? '', column: null };

  // After every drawing: the row that is to have the focus may only be drawn by the scrolling itself.
  useEffect(() => {
    // The cell that is wanted, not the one of this drawing: effects of an older drawing may run after the key.
    const wanted = wantsFocus.current;
    if (wanted === null) return;
    const cell = scroll.current?.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(`${wanted.row} ${wanted.column ?? ''}`)}"]`,
    );
    if (cell == null) {
      const there = rows.findIndex(({ key: row }) => row === wanted.row);
      if (there >= 0) virtual.scrollToIndex(there, { align: 'auto' });
      return;
    }
    wantsFocus.current = null;
    cell.focus({ preventScroll: true });
    // With what is written below the row, as far as there is room; the cell itself in any case.
    cell.closest('tbody')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function go(row: number, column: string | null): void {
    const to = rows[Math.max(0, Math.min(rows.length - 1, row))];
    if (to === undefined) return;
    wantsFocus.current = { row: to.key, column };
    actions.select({ row: to.key, column });
  }

  function key(event: KeyboardEvent): void {
    // What is written below a row, and menus, have keys of their own.
    const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    if (cell === null || event.target !== cell || at < 0 || spot === null) return;
    const row = rows[at];
    if (row === undefined) return;
    if (actionKey(event, row) || (!event.altKey && gridKey(event, row))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function gridKey(event: KeyboardEvent, row: MatrixRow): boolean {
    if (spot === null) return false;
    const order: readonly (string | null)[] = [null, ...columns.map((one) => one.key)];
    const across = order.indexOf(spot.column);
    const far = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1, spot.column);
        return true;
      case 'ArrowUp':
        go(at - 1, spot.column);
        return true;
      case 'PageDown':
        go(at + pageRows, spot.column);
        return true;
      case 'PageUp':
        go(at - pageRows, spot.column);
        return true;
      case 'ArrowRight':
        go(at, order[Math.min(order.length - 1, across + 1)] ?? null);
        return true;
      case 'ArrowLeft':
        go(at, order[Math.max(0, across - 1)] ?? null);
        return true;
      case 'Home':
        go(far ? 0 : at, null);
        return true;
      case 'End':
        go(far ? rows.length - 1 : at, order.at(-1) ?? null);
        return true;
      case 'Enter':
        if (spot.column === null) actions.write(row.key, null);
        else actions.open(spot);
        return true;
      default:
        return false;
    }
  }

  function actionKey(event: KeyboardEvent, row: MatrixRow): boolean {
    if (spot === null) return false;
    const mark = stands.get(row.key)?.mark ?? null;
    switch (pressedAction(event, 'condense')) {
      case 'deskWrite':
        actions.write(row.key, null);
        return true;
      case 'deskPassages':
        actions.open(spot);
        return true;
      case 'agreement':
        actions.mark(row, mark === 'agreement' ? null : 'agreement');
        return true;
      case 'contrast':
        actions.mark(row, mark === 'contrast' ? null : 'contrast');
        return true;
      case 'deskUnused':
        actions.showUnused(row.key);
        return true;
      default:
        return false;
    }
  }

  // A number of columns is no length: the style sheet reckons with it.
  const style = { '--desk-columns': columns.length } as CSSProperties;
  return (
    <div ref={scroll} className={classes.grid} style={style}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one walks by keys
        role="grid"
        className={classes.table}
        aria-label={t('grid.label')}
        aria-rowcount={2 * rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={key}
        data-testid="desk-grid"
      >
        <thead ref={head} className={classes.head}>
          <tr className={classes.row} aria-rowindex={1}>
            <th scope="col" className={classes.corner}>
              {t('grid.corner')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <Space height={above} />
        {items.map(({ index, key: itemKey }) => {
          const row = rows[index];
          const stand = row === undefined ? undefined : stands.get(row.key);
          if (row === undefined || stand === undefined) return null;
          return (
            <DeskRowView
              key={itemKey}
              row={row}
              stand={stand}
              index={index}
              section={rows[index - 1]?.section?.id === row.section?.id ? null : row.section}
              column={tabStop?.row === row.key ? tabStop.column : undefined}
              writing={writing === row.key}
              target={writing === row.key ? target : null}
              measure={virtual.measureElement}
              actions={actions}
              onShowInReport={onShowInReport}
            />
          );
        })}
        <Space height={below} />
      </table>
    </div>
  );
}

/** Stands for the rows out of view. */
function Space({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden>
      <tr>
        <td style={{ height, padding: 0 }} />
      </tr>
    </tbody>
  );
}

function ColumnHead({ column }: { readonly column: DeskColumn }) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const excluded = column.excluded !== null;
  return (
    <th
      scope="col"
      className={classes.columnHead}
      data-excluded={excluded}
      title={excluded ? t('column.why') : undefined}
    >
      <Text size="sm" fw={600} lineClamp={2}>
        {texts.roleName(column)}
      </Text>
      <Text size="xs" c="dimmed">
        {texts.columnNote(column)}
        {excluded && ` · ${t('column.excluded')}`}
      </Text>
    </th>
  );
}
