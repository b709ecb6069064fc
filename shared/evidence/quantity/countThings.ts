import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import { evidenceBadge } from '../badge';
import type { CountedThings } from './checkQuantities';

/** What a sentence of a case report counts, and what it means where it names no thing. */
export interface StatementCounts {
  readonly things: CountedThings;
  readonly usual: 'site' | 'interview';
}

/**
 * How many of how many stand for a statement. Sites are counted of all sites of the project (an authority above
 * them is none); interviews of those held at the report's site in its wave, as long as all evidence is from there,
 * else of all that were held in the wave. Documents have no denominator and are left out.
 */
export function countThings(
  tree: Pick<ProjectTree, 'site' | 'interview' | 'protocol'>,
  report: Pick<CaseReport, 'site' | 'wave'>,
  statement: Pick<Statement, 'evidence'>,
): StatementCounts {
  const { supporting } = evidenceBadge(statement);
  const local = statement.evidence.every(({ shell }) => shell.site === report.site);
  const sites = Object.values(tree.site).filter(({ standing }) => standing === 'site').length;
  // Who writes a protocol often forgets to note that the conversation was held.
  const written = new Set(
    Object.values(tree.protocol)
      .filter(({ blocks }) => blocks.some(({ text }) => text.trim() !== ''))
      .map(({ interview }) => interview),
  );
  const held = Object.values(tree.interview).filter(
    ({ id, site, wave, status }) =>
      (status === 'held' || written.has(id)) && wave === report.wave && (!local || site === report.site),
  ).length;
  return {
    things: {
      site: { count: supporting.sites, of: Math.max(sites, supporting.sites) },
      // A passage may come from a conversation that nobody marked as held yet.
      interview: { count: supporting.interviews, of: Math.max(held, supporting.interviews) },
    },
    usual: local ? 'interview' : 'site',
  };
}
