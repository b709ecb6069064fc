import type { QueryOptions, QueryProblem } from './query';
import type { Facet } from './searchSource';

/** `passages`: paragraphs, coded or not. `segments`: each coding's own words. */
export type SearchMode = 'passages' | 'segments';

export interface SearchRequest {
  readonly mode: SearchMode;
  /** As typed. */
  readonly query: string;
  readonly options: QueryOptions;
  /** A hit has one of the values of each filter. A code stands for its subcodes too. */
  readonly filters: readonly FacetFilter[];
  /** Only for segments: each must hold. */
  readonly relations: readonly CodingRelation[];
  readonly sort: 'place' | 'relevance' | 'code';
  /** The part of the list that is wanted. */
  readonly offset: number;
  readonly limit: number;
}

export interface FacetFilter {
  readonly facet: Facet;
  readonly values: readonly string[];
}

/**
 * How a hit stands to another segment of the same text with one of these codes:
 * `overlaps`: they share words. `within`: the hit lies in the other. `encloses`: the other lies in the hit.
 * `near`: they overlap, or stand at most `distance` paragraphs apart (0: in the same one). `followedBy`: the other
 * begins behind the hit's end, at most `distance` paragraphs on. `without`: it shares words with none.
 */
export interface CodingRelation {
  readonly relation: 'overlaps' | 'within' | 'encloses' | 'near' | 'followedBy' | 'without';
  readonly codes: readonly string[];
  readonly distance: number;
}

/** Where a hit stands; its words are read from the open project. */
export interface SearchHit {
  readonly source: string;
  /** Ids of the paragraphs it stands in, in order. */
  readonly blocks: readonly string[];
  /** The hit itself among segments; all codings on it among passages. */
  readonly codings: readonly HitCoding[];
}

export interface HitCoding {
  readonly coding: string;
  readonly layer: string;
}

export interface SearchResult {
  readonly ok: true;
  readonly total: number;
  /** Texts with at least one hit. */
  readonly sources: number;
  readonly hits: readonly SearchHit[];
  /** How many hits each value would leave, by facet; a facet's own filter does not count against its values. */
  readonly facets: { readonly [F in Facet]?: readonly FacetCount[] };
  readonly hints: readonly QueryProblem[];
  /** `scan`: not all texts were indexed yet; they were read one by one, and the answer is as complete. */
  readonly by: 'index' | 'scan';
  /** Texts the worker has of those it will have; less than all while the project is still being read. */
  readonly coverage: { readonly done: number; readonly all: number };
  /** Milliseconds the worker took. */
  readonly took: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type SearchAnswer = SearchResult | { readonly ok: false; readonly problem: QueryProblem };
