import { findNode, isAnswerable } from '#shared/guide/guideNodes';
import type { CaseReport, EvidenceLink, Stance, Statement } from '#shared/model/caseReport';
import type { Guide } from '#shared/model/guide';
import type { GuideNodeId, InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { type AskedQuestion, countNotThere } from '#shared/search/notThere';
import { excludedRole } from './excludedRole';

/**
 * How one interview stands to a statement. `other`: it says something to the question that is not attached.
 * `silent`: asked, and nothing was said. `missing`: not held, not written down, or still open.
 */
export type CoveragePart =
  | 'contradicts'
  | 'limits'
  | 'supports'
  | 'other'
  | 'silent'
  | 'notAsked'
  | 'missing';

/** The order of the bar. */
export const coverageParts: readonly CoveragePart[] = [
  'supports',
  'limits',
  'contradicts',
  'other',
  'silent',
  'notAsked',
  'missing',
];

export interface Coverage {
  /** The question most of the evidence answers. */
  readonly question: GuideNodeId;
  readonly interviews: { readonly [P in CoveragePart]: readonly InterviewId[] };
}

type Fieldwork = Pick<ProjectTree, 'site' | 'interview' | 'protocol' | 'guide' | 'project'> &
  Partial<Pick<ProjectTree, 'deletion'>>;

/**
 * What the interviews at the report's site and in its wave say to the question behind a statement. Each counts
 * once: an objection before a limit, a limit before support. Interviews whose role is kept out of case reports
 * count only where they are evidence. Null when the evidence answers no question.
 */
export function statementCoverage(
  tree: Fieldwork,
  report: Pick<CaseReport, 'site' | 'wave'>,
  statement: Pick<Statement, 'evidence'>,
): Coverage | null {
  const question = mainQuestion(statement.evidence);
  if (question === null) return null;
  const attached = partsByInterview(statement.evidence);
  const interviews: { [P in CoveragePart]: InterviewId[] } = {
    contradicts: [],
    limits: [],
    supports: [],
    other: [],
    silent: [],
    notAsked: [],
    missing: [],
  };
  const said = countNotThere(tree, [report.site], askedQuestion(tree, question), null).sites[0]?.each ?? [];
  for (const { interview: id, saying } of said) {
    const interview = tree.interview[id];
    const part = attached.get(id);
    if (interview === undefined || interview.wave !== report.wave) continue;
    if (part !== undefined) interviews[part].push(id);
    else if (excludedRole(tree, interview) === null) interviews[partOf[saying]].push(id);
  }
  return { question, interviews };
}

const partOf = {
  said: 'other',
  silent: 'silent',
  open: 'missing',
  // Does not come up where any answer counts.
  deleted: 'other',
  notAsked: 'notAsked',
  noProtocol: 'missing',
} as const satisfies { readonly [saying: string]: CoveragePart };

/** An example is an instance of what the statement says. */
const partOfStance = {
  supports: 'supports',
  example: 'supports',
  limits: 'limits',
  contradicts: 'contradicts',
} as const satisfies { readonly [S in Stance]: CoveragePart };

function partsByInterview(links: readonly EvidenceLink[]): ReadonlyMap<InterviewId, CoveragePart> {
  const parts = new Map<InterviewId, CoveragePart>();
  const rank = ['supports', 'limits', 'contradicts'];
  for (const { interview, stance } of links) {
    if (interview === null) continue;
    const part = partOfStance[stance];
    const there = parts.get(interview);
    if (there === undefined || rank.indexOf(part) > rank.indexOf(there)) parts.set(interview, part);
  }
  return parts;
}

/** Of equally frequent ones the first attached. */
function mainQuestion(links: readonly EvidenceLink[]): GuideNodeId | null {
  const counts = new Map<GuideNodeId, number>();
  for (const { shell } of links) {
    if (shell.question !== null) counts.set(shell.question, (counts.get(shell.question) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The family, where the question has one: other guides ask the same with other numbers. */
function askedQuestion(tree: Pick<ProjectTree, 'guide'>, question: GuideNodeId): AskedQuestion {
  for (const guide of Object.values(tree.guide) as readonly Guide[]) {
    const node = findNode(guide, question)?.node;
    if (node !== undefined && isAnswerable(node) && node.familyId !== null)
      return { kind: 'family', family: node.familyId };
  }
  return { kind: 'question', node: question };
}
