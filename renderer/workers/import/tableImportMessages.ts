import type { TableRows } from '#shared/exchange/tableLimits';

export interface TableImportRequest {
  readonly bytes: Uint8Array;
}

export type TableImportFailure =
  | 'empty'
  /** Neither a spreadsheet nor separated values. */
  | 'notATable'
  | 'oldExcel'
  | 'passwordProtected'
  | 'damaged'
  /** It asks for what no list needs: names that lead elsewhere, declarations, endless nesting. */
  | 'unsafe'
  | 'inflatesTooMuch'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'cellTooLong'
  | 'openQuote'
  | 'tooLarge'
  | 'timeout'
  | 'failed';

export type TableImportAnswer =
  | { readonly ok: true; readonly rows: TableRows }
  /** `place`: the row, counted from 1, or the part of the file; '' = the file as a whole. */
  | { readonly ok: false; readonly reason: TableImportFailure; readonly place: string };
