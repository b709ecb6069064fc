import type { PersonId, SavedSearchId, SiteId } from '#shared/model/ids';
import type { SavedSearch } from '#shared/model/savedSearch';
import type { Random } from './random';

/** An invented search that somebody kept. */
export function inventSavedSearch(random: Random, by: PersonId, site: SiteId): SavedSearch {
  return {
    id: random.id<SavedSearchId>(),
    kind: 'savedSearch',
    name: 'Beratung in der Fläche',
    search: {
      mode: 'passages',
      query: 'Beratung NICHT Team',
      options: { wordStarts: true, typos: false, stem: 'de', gender: true },
      filters: [{ facet: 'site', values: [site] }],
      relations: [],
      sort: 'place',
    },
    by,
    createdAt: '2021-07-01T08:00:00.000Z',
  };
}
