import type { Guide } from '#shared/model/guide';
import { versionGroups } from './versionGroups';

export interface GuideName {
  /** "A.1.2 Jobcenter" */
  readonly name: string;
  /** Null while the guide is the only version of itself, and its number would say nothing. */
  readonly version: number | null;
}

/** What a guide is called among the `guides` of its project; versions of one guide are told apart by number. */
export function guideName(guide: Guide, guides: readonly Guide[]): GuideName {
  const group = versionGroups(guides).find(({ newest, older }) =>
    [newest, ...older].some(({ id }) => id === guide.id),
  );
  const alone = group === undefined || group.older.length === 0;
  return {
    name: `${guide.label} ${guide.title}`.trim(),
    version: alone && guide.version === 1 ? null : guide.version,
  };
}
