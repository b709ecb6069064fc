import type { MatrixRow } from '#shared/condensation/matrix';
import type { RowStand } from '#shared/condensation/usage';
import type { RowFilter } from './deskView';

/** Whether a row belongs to what somebody wants to see. */
export function isShownRow(row: MatrixRow, stand: RowStand | undefined, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return row.passages.length > 0 && stand?.hasSentence !== true;
    case 'unused':
      return (stand?.unused.length ?? 0) > 0;
    case 'contrast':
      // What a person said of the roles counts; before that, what the evidence suggests.
      return (stand?.mark ?? stand?.suggested?.mark) === 'contrast';
  }
}
