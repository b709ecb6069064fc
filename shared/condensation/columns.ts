import { excludedRole } from '#shared/evidence/excludedRole';
import type { Interview } from '#shared/model/fieldwork';
import type { InterviewId } from '#shared/model/ids';
import type { ProjectRole } from '#shared/model/project';
import type { ProjectTree } from '#shared/model/tree';
import { countedRole } from './choice';

export type ColumnKind = 'role' | 'interview';

export interface DeskColumn {
  /** The role's code, or the interview's id. */
  readonly key: string;
  readonly role: string;
  /** As the project, else a guide, names the role; the code where nobody does. */
  readonly label: string;
  /** Without persons' names: date and pseudonym tell conversations of one role apart. */
  readonly interviews: readonly Interview[];
  /** The role that keeps these conversations out of case reports; null for every other. */
  readonly excluded: ProjectRole | null;
}

/**
 * Roles or single conversations, in the project's order of roles; what is kept out of case reports stands last.
 *
 * @param interviews in the order they are to have within a role
 */
export function deskColumns(
  tree: Pick<ProjectTree, 'project' | 'guide'>,
  interviews: readonly Interview[],
  kind: ColumnKind,
): readonly DeskColumn[] {
  const known = Object.values(tree.project)[0]?.roles ?? [];
  const rank = (role: string) => {
    const at = known.findIndex(({ code }) => code === role);
    return at < 0 ? known.length : at;
  };
  const columns = new Map<string, DeskColumn>();
  for (const interview of interviews) {
    const role = countedRole(interview);
    const key = kind === 'role' ? role : interview.id;
    const there = columns.get(key);
    columns.set(key, {
      key,
      role,
      label: there?.label ?? roleLabel(tree, interview, role),
      interviews: [...(there?.interviews ?? []), interview],
      excluded: excludedRole(tree, interview),
    });
  }
  return [...columns.values()].sort(
    (a, b) => Number(a.excluded !== null) - Number(b.excluded !== null) || rank(a.role) - rank(b.role),
  );
}

function roleLabel(tree: Pick<ProjectTree, 'project' | 'guide'>, interview: Interview, role: string): string {
  const project = Object.values(tree.project)[0]?.roles.find(({ code }) => code === role)?.label;
  const guide = tree.guide[interview.guide]?.roles.find(({ code }) => code === role)?.label;
  return project || guide || role;
}

/** The column each conversation stands in. */
export function columnOf(columns: readonly DeskColumn[]): ReadonlyMap<InterviewId, DeskColumn> {
  return new Map(columns.flatMap((column) => column.interviews.map(({ id }) => [id, column] as const)));
}
