import { plainQuoteStyle, type QuoteStyle } from './evidenceQuote';

/** A line of the house table: these words fit a share between two bounds, or a count, or both. */
export interface QuantityRule {
  /** As they stand within a sentence; capitals do not matter when they are looked for, longer ones go first. */
  readonly words: readonly string[];
  /** Share of the scope, 0 to 1, both ends included. */
  readonly share?: readonly [number, number] | undefined;
  /** Number of sites (cases, interviews), both ends included. */
  readonly count?: readonly [number, number] | undefined;
}

/** How a project's sentences speak of sites: by name, by code, or so that none can be told. */
export type SiteNaming = 'named' | 'coded' | 'unnamed';

/** What the project asks of the sentences of its reports. */
export interface HouseStyle {
  /** Words of quantity in the project's language; null = the table that comes with the program. */
  readonly quantities: readonly QuantityRule[] | null;
  readonly siteNaming: SiteNaming;
  /** A region or role found at fewer sites than this gives a site away that is not to be named. */
  readonly smallGroup: number;
  readonly quotes: QuoteStyle;
}

/** Three is the least a reader cannot tell apart who knows one of them. */
export const plainHouseStyle: HouseStyle = {
  quantities: null,
  siteNaming: 'named',
  smallGroup: 3,
  quotes: plainQuoteStyle,
};
