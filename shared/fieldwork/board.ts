import type { Guide, GuideLevel } from '#shared/model/guide';
import type { Project, ProjectRole } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import { addTallies, noTally, type Tally } from './counts';
import { cellAt, type FieldworkIndex, totalOf } from './fieldworkIndex';
import { missingRoles } from './roleCatalogue';
import { type SiteGroup, siteGroups } from './siteGroups';

export const levels: readonly GuideLevel[] = ['strategic', 'operative', 'intensive'];

/** A role, or a part of it that is counted apart. */
export interface BoardColumn {
  /** Empty = interviews of which nobody said the role. */
  readonly role: string;
  readonly subgroup: string | null;
  /** Null when the project does not know the role; interviews in it are shown all the same. */
  readonly known: ProjectRole | null;
}

export interface Board {
  readonly level: GuideLevel;
  readonly wave: number;
  readonly columns: readonly BoardColumn[];
  readonly groups: readonly SiteGroup[];
  /** Sites left out because nothing is planned at them on this level. */
  readonly hiddenSites: number;
}

interface BoardSource {
  readonly project: Pick<Project, 'roles' | 'subgroups'>;
  readonly sites: readonly Site[];
  readonly guides: readonly Pick<Guide, 'level' | 'roles'>[];
  readonly index: FieldworkIndex;
}

/**
 * Rows and columns of a level. On the levels of the case studies only their sites stand, unless `allSites`;
 * whatever holds a quota or an interview is always there, so that no conversation is counted out of sight.
 */
export function boardOf(
  source: BoardSource,
  { level, wave, allSites }: { level: GuideLevel; wave: number; allSites: boolean },
): Board {
  const { sites, index } = source;
  const used = new Set<string>();
  for (const { place } of index.values()) if (place.level === level) used.add(place.site);
  const narrow = level !== 'strategic' && !allSites && sites.some(({ caseStudy }) => caseStudy);
  const shown = narrow ? sites.filter((site) => site.caseStudy || used.has(site.id)) : sites;
  return {
    level,
    wave,
    columns: columnsOf(source, level),
    groups: siteGroups(shown),
    hiddenSites: sites.length - shown.length,
  };
}

/** The level to begin with: the first that has columns, else the first whose guides have roles to offer. */
export function firstLevel(source: Omit<BoardSource, 'sites'>): GuideLevel {
  const offers = (level: GuideLevel) => missingRoles(source.project, source.guides, level) > 0;
  return levels.find((level) => columnsOf(source, level).length > 0) ?? levels.find(offers) ?? 'strategic';
}

/** The columns of a level: the roles of the catalogue in its order, then what is used beside it. */
export function columnsOf(
  { project, guides, index }: Omit<BoardSource, 'sites'>,
  level: GuideLevel,
): readonly BoardColumn[] {
  const used = usedColumns(index, level);
  const columns: BoardColumn[] = [];
  for (const role of project.roles) {
    const ownUse = used.get(role.code) ?? new Set();
    if (!belongsTo(role, level, guides) && ownUse.size === 0) continue;
    const parts = project.subgroups.map(({ code }) => code).filter((code) => role.subgroups.includes(code));
    const planned: readonly (string | null)[] = parts.length === 0 ? [null] : parts;
    const beside = [...ownUse].filter((subgroup) => !planned.includes(subgroup));
    for (const subgroup of [...planned, ...beside]) columns.push({ role: role.code, subgroup, known: role });
  }
  const catalogue = new Set(project.roles.map(({ code }) => code));
  for (const [role, subgroups] of used) {
    if (catalogue.has(role)) continue;
    for (const subgroup of subgroups) columns.push({ role, subgroup, known: null });
  }
  return columns;
}

/** A role without a level stands where its guides are asked; one that no guide has stands everywhere. */
function belongsTo(role: ProjectRole, level: GuideLevel, guides: BoardSource['guides']): boolean {
  if (role.level !== null) return role.level === level;
  const own = guides.filter(({ roles }) => roles.some(({ code }) => code === role.code));
  return own.length === 0 || own.some((guide) => guide.level === null || guide.level === level);
}

function usedColumns(index: FieldworkIndex, level: GuideLevel): ReadonlyMap<string, Set<string | null>> {
  const used = new Map<string, Set<string | null>>();
  for (const { place } of index.values()) {
    if (place.level !== level) continue;
    const subgroups = used.get(place.role) ?? new Set();
    used.set(place.role, subgroups.add(place.subgroup));
  }
  return used;
}

export function boardCell(index: FieldworkIndex, { level, wave }: Board, site: Site, column: BoardColumn) {
  return cellAt(index, { site: site.id, level, wave, role: column.role, subgroup: column.subgroup });
}

export function rowTotal(index: FieldworkIndex, board: Board, site: Site): Tally {
  return board.columns
    .map((column) => boardCell(index, board, site, column).tally)
    .reduce(addTallies, noTally);
}

export function columnTotal(index: FieldworkIndex, { level, wave }: Board, column: BoardColumn): Tally {
  return totalOf(
    index,
    (place) =>
      place.level === level &&
      place.wave === wave &&
      place.role === column.role &&
      place.subgroup === column.subgroup,
  );
}
