import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { copyGuide } from './copyGuide';
import { mayContain } from './editTree';
import type { ImportOptions } from './importGuideLines';
import { reviewGuide } from './importWarnings';

/** A place in a JSON file as people write it: "nodes[2].children[0].text". */
export function jsonPath(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** Seven levels are the most the editor makes; a file that nests this deep is no guide. */
const MAX_NESTING = 64;

/** The first place where a value nests deeper than any guide; `null` when nothing does. */
export function nestedTooDeep(value: unknown): string | null {
  const open: { value: unknown; path: readonly PropertyKey[] }[] = [{ value, path: [] }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value: inside, path } = item;
    if (typeof inside !== 'object' || inside === null) continue;
    if (path.length > MAX_NESTING) return jsonPath(path.slice(0, 4));
    for (const [key, child] of Object.entries(inside)) {
      open.push({ value: child, path: [...path, Array.isArray(inside) ? Number(key) : key] });
    }
  }
  return null;
}

/**
 * The first node that stands where its kind may not (a question beside the sections) or has an id that another
 * one has; `null` when all is well. The shape itself was checked before.
 */
export function misplacedNode(guide: Guide): string | null {
  const ids = new Set<GuideNodeId>();
  const search = (
    nodes: readonly GuideNode[],
    parent: GuideNode['kind'] | null,
    path: readonly PropertyKey[],
  ): string | null => {
    for (const [index, node] of nodes.entries()) {
      const here = [...path, index];
      if (!mayContain(parent, node.kind)) return jsonPath([...here, 'kind']);
      if (ids.has(node.id)) return jsonPath([...here, 'id']);
      ids.add(node.id);
      const below = search(node.children, node.kind, [...here, 'children']);
      if (below !== null) return below;
    }
    return null;
  };
  return search(guide.nodes, null, ['nodes']);
}

/**
 * Makes a guide of a checked one from a file: ids of its own, no tie to a guide of another project, its source the
 * file, and a fresh look for what a person should know.
 */
export function adoptGuide(guide: Guide, { fileName, now, newId }: ImportOptions): Guide {
  const adopted = { ...copyGuide(guide, newId), basedOn: null };
  const source = {
    fileName,
    importedAt: now,
    text: guide.source?.text ?? null,
    warnings: reviewGuide(adopted),
    leftovers: guide.source?.leftovers ?? [],
  };
  return { ...adopted, source };
}
