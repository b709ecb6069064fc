/** A page of a workbook ready to be written: plain data, so that it crosses to a worker by structured clone. */
export interface Sheet {
  /** At most 31 characters are kept, without what spreadsheets refuse in a sheet's name. */
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** The last row of the head, counted from 1, that stays in sight and is printed on every page; 0 = none. */
  readonly headRow: number;
}

export type SheetRow = readonly SheetCell[];

export interface SheetCell {
  /** Numbers are written as numbers, texts always as text, whatever sign they begin with. */
  readonly value: string | number;
  readonly style: SheetStyle;
  /** Columns that the cell covers; 1 when left out. */
  readonly span?: number;
}

export type SheetStyle =
  | 'plain'
  | 'title'
  | 'head'
  | 'headEnd'
  | 'group'
  | 'body'
  | 'bodyEnd'
  | 'total'
  | 'totalEnd'
  | 'note';
