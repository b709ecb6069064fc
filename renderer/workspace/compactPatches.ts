import type { ProjectTree, RecordKind } from '#shared/model/tree';
import type { Patch } from '#shared/seal/journal';

/**
 * Immer addresses list items by index: one paragraph inserted at the top would write every later one anew.
 * A text's blocks have ids, so their patches are made by id instead; the journal then grows with the change
 * and not with the text.
 */
export function compactPatches(
  before: ProjectTree,
  after: ProjectTree,
  patches: readonly Patch[],
): readonly Patch[] {
  const texts = new Map<string, Patch['path']>();
  const rest = patches.filter(({ path }) => {
    if (path[2] !== 'blocks') return true;
    texts.set(`${path[1]}`, path.slice(0, 3));
    return false;
  });
  const lists = [...texts.values()].flatMap((path) =>
    listPatches(path, blocksAt(before, path), blocksAt(after, path)),
  );
  return [...rest, ...lists];
}

interface Item {
  readonly id: string;
}

function blocksAt(tree: ProjectTree, path: Patch['path']): readonly Item[] {
  const [kind, id] = path as [RecordKind, string]; // a path into `blocks` begins with a kind and an id
  const record = tree[kind][id];
  return record !== undefined && 'blocks' in record ? record.blocks : [];
}

/** Removals from the end, then insertions and replacements in order; a changed order replaces the list. */
export function listPatches(
  path: Patch['path'],
  before: readonly Item[],
  after: readonly Item[],
): readonly Patch[] {
  const stays = new Set(after.map(({ id }) => id));
  const was = new Set(before.map(({ id }) => id));
  const survivors = before.filter(({ id }) => stays.has(id));
  const inOrder = after.filter(({ id }) => was.has(id)).every(({ id }, i) => survivors[i]?.id === id);
  if (!inOrder || stays.size !== after.length) return [{ op: 'replace', path, value: after }];
  const patches: Patch[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const item = before[i];
    if (item !== undefined && !stays.has(item.id)) patches.push({ op: 'remove', path: [...path, i] });
  }
  let survivor = 0;
  after.forEach((item, i) => {
    if (!was.has(item.id)) {
      patches.push({ op: 'add', path: [...path, i], value: item });
      return;
    }
    if (survivors[survivor] !== item) patches.push({ op: 'replace', path: [...path, i], value: item });
    survivor += 1;
  });
  return patches;
}
