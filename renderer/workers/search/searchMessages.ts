import type { SearchAnswer, SearchRequest } from '#shared/search/request';
import type { SearchNames, SearchSource } from '#shared/search/searchSource';

/** To the worker. Changes are taken in before any search that was sent after them. */
export type SearchMessage =
  | { readonly kind: 'names'; readonly names: SearchNames }
  /** `all`: how many texts the project has, those still to come included. */
  | { readonly kind: 'put'; readonly entries: readonly PutEntry[]; readonly all: number }
  | { readonly kind: 'remove'; readonly keys: readonly string[]; readonly all: number }
  | { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest };

export interface PutEntry {
  readonly source: SearchSource;
  /** Its words are those that were sent before; only codings and facts are new. */
  readonly sameText: boolean;
}

/** From the worker. `id` pairs an answer with its search. */
export type SearchReply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  /** How far the index is; sent after texts were taken in. `sorted`: nothing is left to do. */
  | { readonly kind: 'progress'; readonly done: number; readonly all: number; readonly sorted: boolean };
