import { versionGroups } from '#shared/guide/versionGroups';
import { everyoneRole } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { CellPlace } from './cell';

type Source = Pick<ProjectTree, 'project' | 'guide' | 'interview' | 'site'>;

/**
 * Guides along which a conversation of this cell may be held, the likeliest first: asked on the level, with the
 * role or without any. Likely is what was used before for this role at sites of the same standing (a directorate
 * has another guide than a site), then what is printed for the wave, then the newest version.
 */
export function guidesForCell(source: Source, place: CellPlace): readonly Guide[] {
  const guides = versionGroups(Object.values(source.guide)).flatMap(({ newest, older }) => [
    newest,
    ...older,
  ]);
  const fitting = guides.filter(
    (guide) =>
      (guide.level === null || guide.level === place.level) && rolesFor(guide, place.role).length > 0,
  );
  const uses = usesBefore(source, place);
  const rank = (guide: Guide) => [
    uses.get(guide.id) ?? 0,
    guide.level === place.level ? 1 : 0,
    guide.wave === place.wave ? 2 : guide.wave === null ? 1 : 0,
  ];
  // The sort is stable: what ranks alike stays in the order of labels, newest version first.
  return fitting.toSorted((a, b) => compare(rank(b), rank(a)));
}

/** The roles whose questions are asked of somebody in `role`; empty when the guide is not for this role. */
export function rolesFor(guide: Pick<Guide, 'roles'>, role: string): readonly string[] {
  if (guide.roles.length === 0) return [everyoneRole];
  return guide.roles.some(({ code }) => code === role) ? [role] : [];
}

function usesBefore({ interview, site }: Source, place: CellPlace): ReadonlyMap<GuideId, number> {
  const standing = site[place.site]?.standing;
  const uses = new Map<GuideId, number>();
  for (const one of Object.values(interview)) {
    if (one.respondent.role !== place.role || site[one.site]?.standing !== standing) continue;
    uses.set(one.guide, (uses.get(one.guide) ?? 0) + 1);
  }
  return uses;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
