import type { SiteId } from './ids';

/** Standort: a place where interviews are held. */
export interface Site {
  readonly id: SiteId;
  readonly kind: 'site';
  /** Short code used instead of the name, e.g. "S04". */
  readonly code: string;
  readonly name: string;
  /** Region or country above the site; empty when there is none. */
  readonly region: string;
  /** Place in the project's own order of sites (not alphabetical by rule). */
  readonly position: number;
}
