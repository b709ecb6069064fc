import { castDraft } from 'immer';
import type { SavedSearchId } from '#shared/model/ids';
import type { SavedQuestion, SavedSearch } from '#shared/model/savedSearch';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';

/** Keeps a search under a name that no other search has. */
export const saveSearch = defineCommand(
  'search.save',
  (draft, params: { name: string; search: SavedQuestion }, context): SavedSearchId => {
    const saved: SavedSearch = {
      id: context.newId<SavedSearchId>(),
      kind: 'savedSearch',
      name: freeName(draft, params.name, null),
      search: params.search,
      by: context.author,
      createdAt: context.now,
    };
    draft.savedSearch[saved.id] = castDraft(saved);
    return saved.id;
  },
);

/** A saved search asks something else from now on. */
export const changeSearch = defineCommand(
  'search.change',
  (draft, params: { id: SavedSearchId; search: SavedQuestion }) => {
    need(draft, 'savedSearch', params.id).search = castDraft(params.search);
  },
);

export const renameSearch = defineCommand(
  'search.rename',
  (draft, params: { id: SavedSearchId; name: string }) => {
    need(draft, 'savedSearch', params.id).name = freeName(draft, params.name, params.id);
  },
);

export const removeSearch = defineCommand('search.remove', (draft, params: { id: SavedSearchId }) => {
  need(draft, 'savedSearch', params.id);
  delete draft.savedSearch[params.id];
});

function freeName(draft: TreeDraft, wanted: string, self: SavedSearchId | null): string {
  const name = needName(wanted);
  const taken = Object.values(draft.savedSearch).some((one) => one.id !== self && one.name === name);
  if (taken) throw new CommandRefused('nameTaken');
  return name;
}
