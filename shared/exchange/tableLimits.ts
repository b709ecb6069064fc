/** A list of all interviews of the largest study we plan for has 2,000 rows; ten times that is no list of ours. */
export const maxTableRows = 20_000;
/** Our widest table has eleven columns. Spreadsheets allow 16,384, and a file that fills them wants something else. */
export const maxTableColumns = 200;
/** Notes are sentences; what is longer than ten pages is none. */
export const maxCellLength = 20_000;

/** Rows of cells as they stand in the file; shorter rows are shorter. */
export type TableRows = readonly (readonly string[])[];

export type TableFault = 'tooManyRows' | 'tooManyColumns' | 'cellTooLong' | 'openQuote';

export type TableResult =
  | { readonly ok: true; readonly rows: TableRows }
  /** `row` is counted from 1. */
  | { readonly ok: false; readonly fault: TableFault; readonly row: number };
