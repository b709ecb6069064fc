import { createContext, type RefObject, useContext } from 'react';
import type { Matrix, MatrixRow } from '#shared/condensation/matrix';
import type { DeskPassage } from '#shared/condensation/passages';
import type { RowKey } from '#shared/condensation/rows';
import type { CaseReport, RowMark, Stance } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import type { TextChange } from '../../../editor/changeLog';
import type { TextEditor } from '../../../editor/editorContract';

/** A cell, or with null the row's head. */
export interface Spot {
  readonly row: RowKey;
  readonly column: string | null;
}

/** What a person can do at the desk; the same functions for as long as it is open. */
export interface DeskActions {
  /** Goes to a cell; its passages stand in the panel then. */
  select(spot: Spot): void;
  /** Goes on to the passages of a cell. */
  open(spot: Spot): void;
  showUnused(row: RowKey): void;
  /** Opens the row's text, with the caret at a place or at its end. */
  write(row: RowKey, at: TextRange | null): void;
  mark(row: MatrixRow, mark: RowMark | null): void;
  typed(row: MatrixRow, change: TextChange): void;
  caret(row: RowKey, range: TextRange | null): void;
  /** From the text: to the passages, or back to the grid. */
  leaveText(row: RowKey, to: 'passages' | 'grid'): void;
  attach(passage: DeskPassage, stance: Stance, sentence: TextRange): void;
  undo(): void;
  redo(): void;
}

interface DeskValue {
  readonly matrix: Matrix;
  readonly report: CaseReport | null;
  readonly readOnly: boolean;
  readonly actions: DeskActions;
  /** Of the row that is being written. */
  readonly editor: RefObject<TextEditor | null>;
  /** The editor that is just opening takes the caret to this place; null = to its end. */
  readonly arrival: RefObject<{ readonly row: RowKey; readonly at: TextRange | null } | null>;
}

export const DeskContext = createContext<DeskValue | null>(null);

export function useDeskContext(): DeskValue {
  const value = useContext(DeskContext);
  if (value === null) throw new Error('outside the desk');
  return value;
}
