import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setQuotas } from '#shared/commands/quotaCommands';
import { type Board, boardCell } from '#shared/fieldwork/board';
import type { Cell, FieldworkIndex } from '#shared/fieldwork/fieldworkIndex';
import { pastedQuotas } from '#shared/fieldwork/pasteQuotas';
import { parseQuota, printQuota, type QuotaNumbers } from '#shared/fieldwork/quotaText';
import type { Site } from '#shared/model/site';
import { showError, showInfo } from '../../../ui/notices';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { moved, type Position, rectangle } from './gridMoves';

interface Source {
  readonly board: Board;
  readonly rows: readonly Site[];
  readonly index: FieldworkIndex;
  /** Makes the interview of a cell without a further question. */
  readonly onMake: (cell: Cell) => void;
}

/** Keys, mouse and clipboard of the board, as people know them from spreadsheets. */
export function useBoardGrid({ board, rows, index, onMake }: Source) {
  const { t } = useTranslation('fieldworkBoard');
  const attempt = useAttempt();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Position>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Position | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [panel, setPanel] = useState<'closed' | 'shown' | 'entered'>('closed');
  const size = { rows: rows.length, columns: board.columns.length };
  // Rows and columns may have gone since (undo, another level).
  const active = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };

  function cellOf({ row, column }: Position): Cell | null {
    const site = rows[row];
    const head = board.columns[column];
    return site === undefined || head === undefined ? null : boardCell(index, board, site, head);
  }

  /** Empty for a column without a role that the project knows: nothing is planned in it. */
  function isLocked({ column }: Position): boolean {
    return board.columns[column]?.known == null;
  }

  function focus({ row, column }: Position): void {
    const cell = table.current?.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  }

  function go(to: Position, extend: boolean): void {
    setAnchor(extend ? (anchor ?? active) : null);
    setAt(to);
    setPanel('closed');
    focus(to);
  }

  async function write(changes: readonly (readonly [Position, QuotaNumbers, string?])[]): Promise<void> {
    const cells = changes.flatMap(([position, numbers, note]) => {
      const cell = isLocked(position) ? null : cellOf(position);
      if (cell === null) return [];
      const { site, role, subgroup, wave } = cell.place;
      const kept = note ?? cell.quota?.note ?? '';
      return [{ site, role, subgroup, wave, level: board.level, ...numbers, note: kept }];
    });
    if (cells.length > 0) await attempt(() => run(setQuotas, { cells }));
  }

  function edit(text: string): void {
    if (isLocked(active)) return;
    setPanel('closed');
    setAnchor(null);
    setTyped(text);
  }

  /** Writes what was typed; false while it is no number, so that it can be corrected. */
  function commit(next: Position | null): boolean {
    if (typed === null) return true;
    const numbers = parseQuota(typed);
    if (numbers === null) return false;
    setTyped(null);
    const before = cellOf(active)?.tally;
    if (before?.planned !== numbers.planned || before.additional !== numbers.additional) {
      void write([[active, numbers]]);
    }
    if (next !== null) go(next, false);
    return true;
  }

  function leaveField(): void {
    if (commit(null)) return;
    setTyped(null);
    showError(t('notANumber', { text: typed, returnObjects: true }));
  }

  function onFieldKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      setTyped(null);
      focus(active);
      return;
    }
    const key = event.key === 'Enter' ? (event.shiftKey ? 'ArrowUp' : 'ArrowDown') : event.key;
    const tab = event.shiftKey ? 'ArrowLeft' : 'ArrowRight';
    // The arrows up and down leave the field; left and right move inside it.
    const way = key === 'Tab' ? tab : key === 'ArrowUp' || key === 'ArrowDown' ? key : null;
    if (way === null) return;
    event.preventDefault();
    commit(moved(active, way, false, size));
  }

  function selected(): readonly (readonly Position[])[] {
    return rectangle(anchor ?? active, active);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isCell(event.target) || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const to = moved(active, event.key, control, size);
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === 'Enter' && control) makeHere();
    else if (control) return;
    else if (event.key === 'Enter' || event.key === ' ') setPanel('entered');
    else if (event.key === 'Escape') {
      setPanel('closed');
      setAnchor(null);
    } else if (event.key === 'F2') {
      edit(printQuota(cellOf(active)?.tally ?? { planned: 0, additional: 0 }));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      void write(
        selected().flatMap((row) => row.map((p) => [p, { planned: 0, additional: 0 }, ''] as const)),
      );
    } else if (/^[\d+]$/.test(event.key)) edit(event.key);
    else return;
    event.preventDefault();
  }

  function makeHere(): void {
    const cell = cellOf(active);
    if (cell !== null) onMake(cell);
    setPanel('shown');
  }

  function onClick(event: MouseEvent): void {
    const position = positionOf(event.target);
    if (position === null || typed !== null) return;
    go(position, event.shiftKey);
    if (!event.shiftKey) setPanel('shown');
  }

  function onDoubleClick(event: MouseEvent): void {
    if (positionOf(event.target) === null) return;
    edit(printQuota(cellOf(active)?.tally ?? { planned: 0, additional: 0 }));
  }

  function onCopy(event: ClipboardEvent): void {
    if (!isCell(event.target)) return;
    const lines = selected().map((row) =>
      row.map((position) => printQuota(cellOf(position)?.tally ?? { planned: 0, additional: 0 })).join('\t'),
    );
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    if (!isCell(event.target)) return;
    event.preventDefault();
    const pasted = pastedQuotas(event.clipboardData.getData('text/plain'));
    if (!pasted.ok) {
      showError(t('paste.notANumber', { replace: pasted, returnObjects: true }));
      return;
    }
    const from = selected()[0]?.[0] ?? active;
    const changes = pasted.rows.flatMap((row, r) =>
      row.map((numbers, c) => [{ row: from.row + r, column: from.column + c }, numbers] as const),
    );
    const fitting = changes.filter(([position]) => cellOf(position) !== null && !isLocked(position));
    void write(fitting);
    const beside = changes.length - fitting.length;
    if (beside > 0) showInfo(t('paste.beside', { count: beside }));
  }

  return {
    table,
    active,
    anchor,
    typed,
    panel,
    isLocked,
    setTyped,
    leaveField,
    onFieldKey,
    closePanel(): void {
      setPanel('closed');
      if (panel === 'entered') focus(active);
    },
    handlers: { onKeyDown, onClick, onDoubleClick, onCopy, onPaste },
  };
}

/** Events of the panel bubble here, too, since React follows the components and not the page. */
function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'gridcell';
}

function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
