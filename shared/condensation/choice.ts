import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { GuideLevel } from '#shared/model/guide';
import type { SiteId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';

/** What a case report is condensed from: the conversations of a site, on a level, in a wave. */
export interface DeskPlace {
  readonly site: SiteId;
  /** Null: guides and roles that belong to no level. */
  readonly level: GuideLevel | null;
  readonly wave: number;
}

export const deskLevels: readonly (GuideLevel | null)[] = ['strategic', 'operative', 'intensive', null];

type Fieldwork = Pick<ProjectTree, 'interview' | 'guide' | 'project'>;

/** The level of a conversation: its guide's, else the one its role is planned on. */
export function levelOf(tree: Pick<Fieldwork, 'guide' | 'project'>, interview: Interview): GuideLevel | null {
  const guide = tree.guide[interview.guide]?.level ?? null;
  if (guide !== null) return guide;
  const code = countedRole(interview);
  return Object.values(tree.project)[0]?.roles.find((role) => role.code === code)?.level ?? null;
}

/** The role a conversation counts under; `everyoneRole` where its guide prints none. */
export function countedRole({ respondent, roles }: Pick<Interview, 'respondent' | 'roles'>): string {
  return respondent.role || (roles[0] ?? everyoneRole);
}

/** Conversations that took place or will, in the order of their dates; those without a date come last. */
export function interviewsAt(tree: Fieldwork, place: DeskPlace): readonly Interview[] {
  return interviewsOfSite(tree, place.site)
    .filter((one) => one.wave === place.wave && levelOf(tree, one) === place.level)
    .sort((a, b) => order(a).localeCompare(order(b)));
}

function order({ date, id }: Interview): string {
  return `${date === '' ? '9' : date} ${id}`;
}

function interviewsOfSite(tree: Pick<Fieldwork, 'interview'>, site: SiteId): readonly Interview[] {
  return Object.values(tree.interview).filter((one) => one.site === site && one.status !== 'dropped');
}

/** The levels and waves of a site's conversations, each once, in the order they are offered. */
export function placesOfSite(tree: Fieldwork, site: SiteId): readonly DeskPlace[] {
  const found = new Map<string, DeskPlace>();
  for (const interview of interviewsOfSite(tree, site)) {
    const place = { site, level: levelOf(tree, interview), wave: interview.wave };
    found.set(`${place.level} ${place.wave}`, place);
  }
  return [...found.values()].sort(
    (a, b) => a.wave - b.wave || deskLevels.indexOf(a.level) - deskLevels.indexOf(b.level),
  );
}
