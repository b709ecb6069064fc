/** Kinds of texts that can be searched. */
export type SourceKind = 'protocol' | 'document';

/** What a source as a whole says about all its passages, by facet; values are ids or codes. */
export const sourceFacets = [
  'kind',
  'site',
  'region',
  'level',
  'role',
  'subgroup',
  'wave',
  'guide',
  'status',
] as const;

/** What a paragraph says: its question and that question's family, and whether it holds verbatim words. */
export const blockFacets = ['question', 'family', 'verbatim'] as const;

/** What codings say. A paragraph has those of all codings on it. */
export const codingFacets = ['code', 'coder', 'certainty'] as const;

export type SourceFacet = (typeof sourceFacets)[number];
export type BlockFacet = (typeof blockFacets)[number];
export type CodingFacet = (typeof codingFacets)[number];
export type Facet = SourceFacet | BlockFacet | CodingFacet;

export const facets: readonly Facet[] = [...sourceFacets, ...blockFacets, ...codingFacets];

/** The value of a facet that has none: a site without region, a paragraph without question or coding. */
export const noValue = '';

/** The value of the facet "verbatim" for passages that hold words as they were spoken. */
export const verbatimYes = 'yes';

/** One text with everything the search knows about it. Plain data: it travels to the worker. */
export interface SearchSource {
  /** Id of the record. */
  readonly key: string;
  readonly kind: SourceKind;
  /** Its place among all sources when hits are ordered by place. */
  readonly rank: number;
  readonly facts: { readonly [F in SourceFacet]: readonly string[] };
  readonly blocks: readonly SearchBlock[];
  readonly codings: readonly SearchCoding[];
}

export interface SearchBlock {
  readonly id: string;
  readonly text: string;
  readonly question: string;
  readonly family: string;
  /** UTF-16 offsets of words kept as they were spoken, one after the other: start, end, start, end. */
  readonly verbatim: readonly number[];
}

/** A placed coding: from `start` in block number `first` up to `end` in block number `last`. */
export interface SearchCoding {
  readonly id: string;
  readonly layer: string;
  readonly code: string;
  readonly coder: string;
  readonly certainty: 'certain' | 'unsure';
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** What can be named in a query and how codes hang together. */
export interface SearchNames {
  /** Per facet, what its values are called: codes by number and name, sites by code and name. */
  readonly names: { readonly [F in Facet]?: readonly NamedValue[] };
  /** Codes in the order of the tree, each after its parent. */
  readonly codes: readonly { readonly id: string; readonly parent: string | null }[];
}

export interface NamedValue {
  readonly value: string;
  readonly names: readonly string[];
}
