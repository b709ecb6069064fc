import type { PersonId, SavedSearchId } from './ids';
import type { Language } from './language';

/** A search that was given a name. It is asked anew each time, so it also finds what was written since. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly kind: 'savedSearch';
  readonly name: string;
  readonly search: SavedQuestion;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly createdAt: string;
}

/** What is asked: the words as typed, how they are taken, and what the hits are narrowed to. */
export interface SavedQuestion {
  readonly mode: 'passages' | 'segments';
  readonly query: string;
  readonly options: {
    readonly wordStarts: boolean;
    readonly typos: boolean;
    readonly stem: Language | null;
    readonly gender: boolean;
  };
  /** Facets by name; ids and codes of values that are gone meanwhile find nothing. */
  readonly filters: readonly { readonly facet: string; readonly values: readonly string[] }[];
  readonly relations: readonly {
    readonly relation: 'overlaps' | 'within' | 'encloses' | 'near' | 'followedBy' | 'without';
    readonly codes: readonly string[];
    readonly distance: number;
  }[];
  readonly sort: 'place' | 'relevance' | 'code';
}
