import type { SavedQuestion } from '#shared/model/savedSearch';
import type { SearchRequest } from './request';
import { type Facet, facets } from './searchSource';

/** A question as it is asked again; facets that this program does not know any more are left out. */
export function questionOf(saved: SavedQuestion): Omit<SearchRequest, 'offset' | 'limit'> {
  const filters = saved.filters.flatMap(({ facet, values }) => (isFacet(facet) ? [{ facet, values }] : []));
  return { ...saved, filters };
}

function isFacet(name: string): name is Facet {
  return (facets as readonly string[]).includes(name); // asked of a wider type on purpose
}
