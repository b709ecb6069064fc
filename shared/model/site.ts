import type { PersonId, SiteAttributeId, SiteId, TextId } from './ids';

/** Standort: a place where interviews are held. */
export interface Site {
  readonly id: SiteId;
  readonly kind: 'site';
  /** Short code used instead of the name, e.g. "S04". */
  readonly code: string;
  /** Public name. */
  readonly name: string;
  /** Other spellings under which the place is spoken of; found by search and by anonymisation. */
  readonly aliases: readonly string[];
  /** Region or country above the site; empty when there is none. */
  readonly region: string;
  /** `superior`: an authority above the sites (directorate, ministry): interviewed, but never counted as a site. */
  readonly standing: 'site' | 'superior';
  /** One of the sites that are studied in depth. */
  readonly caseStudy: boolean;
  /** Place in the project's own order of sites (not alphabetical by rule). */
  readonly position: number;
  /** What is known of it by attribute: every value it ever had, in the order in which they were entered. */
  readonly attributes: { readonly [attribute: SiteAttributeId]: readonly SiteAttributeValue[] };
}

/** Merkmal: a property all sites are compared in, e.g. how cases are referred. */
export interface SiteAttribute {
  readonly id: SiteAttributeId;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'yesNo' | 'choice';
  /** What may be chosen; empty for every other type. */
  readonly options: readonly string[];
  readonly position: number;
}

/** A value of a site at a time. The one with the latest date holds; of two dates alike, the one entered later. */
export interface SiteAttributeValue {
  /** As it is printed; dates as yyyy-mm-dd, yes and no as `yes` and `no`; empty = not known any more. */
  readonly value: string;
  /** yyyy-mm-dd from which it holds; empty when nobody said. */
  readonly asOf: string;
  readonly wave: number | null;
  /** The protocol or document that says so. */
  readonly source: TextId | null;
  readonly note: string;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
}
