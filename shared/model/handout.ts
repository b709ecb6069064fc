import type { HandoutId, PersonId } from './ids';

/**
 * Ausgabe: a file with words from conversations that the program handed out, for the data-protection officer: when,
 * who, what and from whom. Where it went afterwards the program does not know. It holds none of the words.
 */
export interface Handout {
  readonly id: HandoutId;
  readonly kind: 'handout';
  /** ISO date-time. */
  readonly at: string;
  readonly by: PersonId;
  readonly what: HandoutWhat;
  /** As it was saved; null where the browser's print dialog did it, out of our sight. */
  readonly file: string | null;
  /**
   * Whose words are in it or stand behind it, by key: interviews, and sources of no conversation. Null = the whole
   * project.
   */
  readonly from: readonly string[] | null;
  readonly look: HandoutLook;
}

export type HandoutWhat =
  | 'caseReport'
  | 'caseReports'
  | 'comparison'
  | 'reviewList'
  | 'passages'
  | 'codebook'
  | 'profile'
  | 'backup';

/**
 * The last look for names before the file: `clean`: nothing was found; `released`: names were found, and a person
 * let them go; `broken`: the look failed, and a person let it go all the same; `none`: nothing to look at, or sealed.
 */
export type HandoutLook = 'clean' | 'released' | 'broken' | 'none';
