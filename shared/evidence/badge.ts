import type { EvidenceLink, Stance, Statement } from '#shared/model/caseReport';

/** Distinct counts behind a number of evidence links. Several passages of one interview count once. */
export interface EvidenceCount {
  readonly sites: number;
  readonly interviews: number;
  /** Protocols and sources. */
  readonly texts: number;
  /** Documents that belong to no conversation; they are no interviews. */
  readonly documents: number;
  readonly passages: number;
  /** Interviews per role, most first, then by code. An interview of two roles stands under both. */
  readonly roles: readonly RoleCount[];
}

export interface RoleCount {
  readonly role: string;
  readonly interviews: number;
}

/**
 * What stands for a statement, what limits it and what speaks against it.
 * The three are counted apart: an interview may well support and contradict the same statement.
 */
export interface EvidenceBadge {
  readonly supporting: EvidenceCount;
  readonly limiting: EvidenceCount;
  readonly contradicting: EvidenceCount;
}

/** Reads only the links and their shells, so the badge stays the same when the protocols are deleted. */
export function evidenceBadge(statement: Pick<Statement, 'evidence'>): EvidenceBadge {
  return {
    // An example is an instance of what the statement says, so it counts for it.
    supporting: countEvidence(withStance(statement, ['supports', 'example'])),
    limiting: countEvidence(withStance(statement, ['limits'])),
    contradicting: countEvidence(withStance(statement, ['contradicts'])),
  };
}

export function countEvidence(links: readonly EvidenceLink[]): EvidenceCount {
  const interviewsOfRole = new Map<string, Set<string>>();
  for (const link of links) {
    for (const role of link.shell.roles) {
      const interviews = interviewsOfRole.get(role) ?? new Set();
      if (link.interview !== null) interviewsOfRole.set(role, interviews.add(link.interview));
    }
  }
  return {
    sites: distinct(links, (link) => link.shell.site),
    interviews: distinct(links, (link) => link.interview),
    texts: distinct(links, (link) => link.text),
    documents: distinct(links, (link) => (link.interview === null ? link.text : null)),
    passages: distinct(links, (link) => link.passage),
    roles: [...interviewsOfRole]
      .map(([role, interviews]) => ({ role, interviews: interviews.size }))
      .sort((a, b) => b.interviews - a.interviews || (a.role < b.role ? -1 : 1)),
  };
}

function withStance(
  statement: Pick<Statement, 'evidence'>,
  stances: readonly Stance[],
): readonly EvidenceLink[] {
  return statement.evidence.filter((link) => stances.includes(link.stance));
}

function distinct(links: readonly EvidenceLink[], key: (link: EvidenceLink) => string | null): number {
  return new Set(links.map(key).filter((one) => one !== null)).size;
}
