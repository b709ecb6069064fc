import type { RowMark, Statement } from '#shared/model/caseReport';
import type { Interview } from '#shared/model/fieldwork';
import { countedRole } from './choice';

/** What the evidence says of the roles, and which roles are meant. */
export interface SuggestedMark {
  readonly mark: RowMark;
  /** Codes of roles that support a statement. */
  readonly supporting: readonly string[];
  /** Codes of roles that contradict it; empty for an agreement. */
  readonly contradicting: readonly string[];
}

/**
 * Agreement or contrast between roles, from how their passages stand to the statements. One statement that a role
 * supports and another role contradicts is a contrast, whatever the others say; one that at least two roles
 * support and none contradicts is an agreement. Limits speak for neither. Null when the evidence says nothing
 * about two roles.
 */
export function suggestMark(
  statements: readonly Pick<Statement, 'evidence'>[],
  interviews: readonly Interview[],
): SuggestedMark | null {
  const roles = new Map<string, string>(interviews.map((one) => [one.id, countedRole(one)]));
  const found = statements.flatMap(({ evidence }): SuggestedMark[] => {
    const of = (stances: readonly string[]) => [
      ...new Set(
        evidence
          .filter(({ stance }) => stances.includes(stance))
          .flatMap(({ interview, shell }) =>
            interview === null ? [] : (roles.get(interview) ?? shell.roles[0] ?? []),
          ),
      ),
    ];
    const supporting = of(['supports', 'example']);
    const contradicting = of(['contradicts']);
    const two = new Set([...supporting, ...contradicting]).size > 1;
    if (!two) return [];
    if (contradicting.length === 0) return [{ mark: 'agreement', supporting, contradicting }];
    return supporting.length === 0 ? [] : [{ mark: 'contrast', supporting, contradicting }];
  });
  return found.find(({ mark }) => mark === 'contrast') ?? found[0] ?? null;
}
