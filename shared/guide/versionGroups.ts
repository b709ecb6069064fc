import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';

/** Versions of one guide, newest first. */
export interface VersionGroup {
  readonly newest: Guide;
  readonly older: readonly Guide[];
}

/** Guides with their versions together, by label and title. */
export function versionGroups(guides: readonly Guide[]): VersionGroup[] {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const groups = new Map<GuideId, Guide[]>();
  for (const guide of guides) {
    const root = rootOf(guide, byId).id;
    groups.set(root, [...(groups.get(root) ?? []), guide]);
  }
  return [...groups.values()]
    .flatMap((versions): VersionGroup[] => {
      const [newest, ...older] = versions.toSorted((a, b) => b.version - a.version);
      return newest === undefined ? [] : [{ newest, older }];
    })
    .sort((a, b) => nameOf(a.newest).localeCompare(nameOf(b.newest), undefined, { numeric: true }));
}

/** The first version that is still there; each guide is visited once, so a broken chain ends, too. */
function rootOf(guide: Guide, byId: ReadonlyMap<string, Guide>): Guide {
  const seen = new Set<string>();
  let root = guide;
  while (!seen.has(root.id)) {
    seen.add(root.id);
    const above = root.basedOn === null ? undefined : byId.get(root.basedOn);
    if (above === undefined) break;
    root = above;
  }
  return root;
}

function nameOf({ label, title }: Guide): string {
  return `${label} ${title}`;
}
