import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#shared/fieldwork/fieldworkIndex';
import { printQuota } from '#shared/fieldwork/quotaText';
import classes from './board.module.css';
import { CountsLine } from './CountsLine';

interface Props {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** "Auental, Geschäftsführung": said before the numbers. */
  readonly name: string;
  /** The cell that has the grid's place in the tab order. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Its site, role or subgroup is unknown, so nothing can be planned here. */
  readonly locked: boolean;
  /** The field while somebody types, and the panel beside the cell. */
  readonly children?: ReactNode;
}

/** What is planned, and below it what came of it. */
export const BoardCell = memo(function BoardCell(props: Props) {
  const { row, column, cell, name, active, selected, locked, children } = props;
  const { t } = useTranslation('fieldworkBoard');
  const { planned, additional, counts } = cell.tally;
  const note = cell.quota?.note ?? '';
  const waiting = counts.made - counts.held;
  const sum = planned + additional;
  const printed = printQuota({ planned, additional });
  const said = [
    name,
    t('cell.planned', { planned: printed === '' ? '0' : printed }),
    ...(counts.held === 0 ? [] : [t('cell.counts', { replace: counts })]),
    ...(waiting === 0 ? [] : [t('cell.waiting', { count: waiting })]),
    ...(counts.dropped === 0 ? [] : [t('cell.dropped', { count: counts.dropped })]),
    ...(note === '' ? [] : [t('cell.note', { note })]),
  ].join('; ');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited in place is an ARIA grid
      role="gridcell"
      className={classes.cell}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-readonly={locked}
      data-row={row}
      data-column={column}
      {...(sum > 0 && counts.held >= sum ? { 'data-done': true } : {})}
      {...(note === '' ? {} : { title: note })}
    >
      <span className={classes.planned} aria-hidden>
        {printed}
        {note !== '' && <sup>*</sup>}
      </span>
      <CountsLine counts={counts} />
      <span className={classes.said}>{said}</span>
      {children}
    </td>
  );
});
