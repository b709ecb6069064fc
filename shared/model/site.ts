import type { SiteId } from './ids';

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
}
