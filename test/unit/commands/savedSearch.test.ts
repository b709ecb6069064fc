import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { changeSearch, removeSearch, renameSearch, saveSearch } from '#shared/commands/savedSearchCommands';
import { asId, type SavedSearchId } from '#shared/model/ids';
import type { SavedQuestion } from '#shared/model/savedSearch';
import { emptyTree, type ProjectTree } from '#shared/model/tree';

const search: SavedQuestion = {
  mode: 'passages',
  query: 'Ziel',
  options: { wordStarts: true, typos: false, stem: null, gender: false },
  filters: [],
  relations: [],
  sort: 'place',
};
let made = 0;
const context = {
  newId: <I extends string>() => {
    made += 1;
    return `search-${made}` as I; // an invented id may carry any brand
  },
  now: '2026-03-01T08:00:00Z',
  author: asId<never>('person'),
};

function withSearch(name: string, tree: ProjectTree = emptyTree()): ProjectTree {
  return produce(tree, (draft) => {
    saveSearch.run(draft, { name, search }, context);
  });
}

function firstOf(tree: ProjectTree): SavedSearchId {
  const [one] = Object.values(tree.savedSearch);
  if (one === undefined) throw new Error('no search was saved');
  return one.id;
}

describe('saved searches', () => {
  test('keep what was asked under a name of their own', () => {
    const tree = withSearch('  Ziele  ');
    expect(Object.values(tree.savedSearch)).toMatchObject([{ name: 'Ziele', search, by: 'person' }]);
  });

  test.each([
    ['nameTaken', 'Ziele'],
    ['emptyName', '   '],
  ])('are refused with %s when called "%s"', (reason, name) => {
    expect(() => withSearch(name, withSearch('Ziele'))).toThrow(`command refused: ${reason}`);
  });

  test('can be renamed, asked differently and removed', () => {
    const before = withSearch('Ziele');
    const id = firstOf(before);
    const renamed = produce(before, (draft) => renameSearch.run(draft, { id, name: 'Wege' }, context));
    const changed = produce(renamed, (draft) =>
      changeSearch.run(draft, { id, search: { ...search, query: 'Weg' } }, context),
    );
    expect(changed.savedSearch[id]).toMatchObject({ name: 'Wege', search: { query: 'Weg' } });
    const removed = produce(changed, (draft) => removeSearch.run(draft, { id }, context));
    expect(removed.savedSearch).toEqual({});
    expect(() => produce(removed, (draft) => removeSearch.run(draft, { id }, context))).toThrow('gone');
  });
});
