import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { Guide, GuideLevel } from '#shared/model/guide';
import type { SiteId } from '#shared/model/ids';
import type { ProjectRole } from '#shared/model/project';

/** The cell of the quota plan in which a conversation is planned and counted. */
export interface CellPlace {
  readonly site: SiteId;
  readonly level: GuideLevel;
  /** Code of a project role; empty = nobody said which. */
  readonly role: string;
  readonly subgroup: string | null;
  readonly wave: number;
}

/** Where an interview counts; without a level it counts nowhere and is listed apart. */
export type InterviewPlace = Omit<CellPlace, 'level'> & { readonly level: GuideLevel | null };

/** NUL stands in no code and no id, so two cells never share a key. */
export function cellKey({ site, level, role, subgroup, wave }: InterviewPlace): string {
  return [site, level ?? '', role, subgroup ?? '', wave].join('\0');
}

/**
 * The interview's role is the one of its sheet, or the first of those it covers. Its level is the guide's; where
 * the guide prints none, the level on which the role is planned.
 */
export function placeOf(
  interview: Interview,
  guide: Pick<Guide, 'level'> | undefined,
  roles: readonly ProjectRole[],
): InterviewPlace {
  const [first = everyoneRole] = interview.roles;
  const covered = first === everyoneRole ? '' : first;
  const role = interview.respondent.role === '' ? covered : interview.respondent.role;
  const level = guide?.level ?? roles.find(({ code }) => code === role)?.level ?? null;
  return { site: interview.site, level, role, subgroup: interview.respondent.subgroup, wave: interview.wave };
}
