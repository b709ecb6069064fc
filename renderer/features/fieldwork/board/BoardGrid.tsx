import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Board, boardCell, columnTotal, rowTotal } from '#shared/fieldwork/board';
import type { Cell } from '#shared/fieldwork/fieldworkIndex';
import { levelTotal } from '#shared/fieldwork/fieldworkIndex';
import { parseQuota } from '#shared/fieldwork/quotaText';
import type { InterviewId, ProtocolId, SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { BoardCell } from './BoardCell';
import classes from './board.module.css';
import { CellPanel } from './CellPanel';
import { inRectangle } from './gridMoves';
import { SiteHead } from './SiteHead';
import { TallyText } from './TallyText';
import { useBoardGrid } from './useBoardGrid';
import { columnName, useColumnLabels } from './useColumnLabels';
import type { Fieldwork } from './useFieldwork';

interface Props {
  readonly fieldwork: Fieldwork;
  readonly board: Board;
  readonly onMake: (cell: Cell) => void;
  readonly onEditInterview: (interview: InterviewId) => void;
  readonly onEditSite: (site: Site) => void;
  readonly onProfile: (site: SiteId) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** Site names and sums, in pixels; as in board.module.css. */
const headWidths = 178 + 108;

/** "10 + 10" in bold needs 55 pixels; twelve such columns and the heads fit into 1,280 beside the work steps. */
const narrowest = 62;

/** Sites by roles: quotas are typed in place, interviews made and opened from a panel at the cell. */
export function BoardGrid({
  fieldwork,
  board,
  onMake,
  onEditInterview,
  onEditSite,
  onProfile,
  onWrite,
  onGuides,
}: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const { index } = fieldwork;
  const labels = useColumnLabels(fieldwork.project);
  const rows = board.groups.flatMap(({ sites }) => sites);
  const grid = useBoardGrid({ board, rows, index, onMake });
  const headed = board.groups.length > 1 || board.groups[0]?.region !== '';
  const { active, anchor, typed } = grid;

  function extras(row: number, column: number, cell: Cell, name: string) {
    if (row !== active.row || column !== active.column) return undefined;
    if (typed !== null) {
      return (
        <input
          className={classes.field}
          aria-label={t('cell.edit', { name })}
          aria-invalid={parseQuota(typed) === null}
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: the field stands in the cell that has the focus
          autoFocus
          autoComplete="off"
          onChange={(event) => grid.setTyped(event.currentTarget.value)}
          onKeyDown={grid.onFieldKey}
          onBlur={grid.leaveField}
        />
      );
    }
    if (grid.panel === 'closed') return undefined;
    return (
      <CellPanel
        cell={cell}
        level={board.level}
        name={name}
        locked={grid.isLocked({ row, column })}
        focused={grid.panel === 'entered'}
        onClose={grid.closePanel}
        onEditInterview={onEditInterview}
        onWrite={onWrite}
        onGuides={onGuides}
      />
    );
  }

  function siteRow(site: Site) {
    const row = rows.indexOf(site);
    return (
      <tr key={site.id}>
        <SiteHead site={site} sites={fieldwork.sites} onEdit={onEditSite} onProfile={onProfile} />
        {board.columns.map((column, i) => {
          const cell = boardCell(index, board, site, column);
          const name = `${site.name}, ${columnName(labels(column))}`;
          const here = { row, column: i };
          return (
            <BoardCell
              key={`${column.role} ${column.subgroup ?? ''}`}
              row={row}
              column={i}
              cell={cell}
              name={name}
              active={row === active.row && i === active.column}
              selected={anchor !== null && inRectangle(here, anchor, active)}
              locked={column.known === null}
            >
              {extras(row, i, cell, name)}
            </BoardCell>
          );
        })}
        <td className={classes.total}>
          <TallyText tally={rowTotal(index, board, site)} />
        </td>
      </tr>
    );
  }

  return (
    <div className={classes.frame}>
      <table
        ref={grid.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: edited in place, so it is an ARIA grid
        role="grid"
        aria-multiselectable
        className={classes.grid}
        style={{ minWidth: headWidths + board.columns.length * narrowest }}
        aria-label={t('gridLabel', { level: t(`level.${board.level}`), wave: board.wave })}
        {...grid.handlers}
      >
        <colgroup>
          <col className={classes.siteColumn} />
          <col span={board.columns.length} />
          <col className={classes.totalColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('site')}
            </th>
            {board.columns.map((column) => {
              const { code, label } = labels(column);
              return (
                <th key={`${column.role} ${column.subgroup ?? ''}`} scope="col" title={label}>
                  <span className={classes.columnCode}>{code}</span>
                  {label !== code && <span className={classes.columnLabel}>{label}</span>}
                </th>
              );
            })}
            <th scope="col" className={classes.total}>
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {board.groups.map((group) => (
            <Fragment key={`${group.standing} ${group.region}`}>
              {headed && (
                <tr>
                  <th colSpan={board.columns.length + 2} scope="rowgroup" className={classes.groupHead}>
                    <span>{groupName(group)}</span>
                  </th>
                </tr>
              )}
              {group.sites.map(siteRow)}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.corner}>
              {t('totalOfWave', { wave: board.wave })}
            </th>
            {board.columns.map((column) => (
              <td key={`${column.role} ${column.subgroup ?? ''}`}>
                <TallyText tally={columnTotal(index, board, column)} />
              </td>
            ))}
            <td className={classes.total} data-testid="board-total">
              <TallyText tally={levelTotal(index, board.level, board.wave)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );

  function groupName({ standing, region }: Board['groups'][number]): string {
    if (standing === 'superior') return t('superior');
    return region === '' ? t('noRegion') : region;
  }
}
