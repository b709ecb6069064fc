import { isDraft } from 'immer';
import { heldInterviews } from '#shared/fieldwork/heldInterviews';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { SiteId } from '#shared/model/ids';
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
 * else of all that were held in the wave. Documents that belong to no conversation are counted of those at the site, or
 * of all.
 */
export function countThings(
  tree: Pick<ProjectTree, 'site' | 'document'> & Conversations,
  report: Pick<CaseReport, 'site' | 'wave'>,
  statement: Pick<Statement, 'evidence'>,
): StatementCounts {
  const { supporting } = evidenceBadge(statement);
  const local = statement.evidence.every(({ shell }) => shell.site === report.site);
  const sites = Object.values(tree.site).filter(({ standing }) => standing === 'site').length;
  const documents = documentsIn(tree, local ? report.site : null, supporting.documents);
  const held = heldIn(tree, report.wave, local ? report.site : null);
  return {
    things: {
      site: { count: supporting.sites, of: Math.max(sites, supporting.sites) },
      // A passage may come from a conversation that nobody marked as held yet.
      interview: { count: supporting.interviews, of: Math.max(held, supporting.interviews) },
      // Where there are none, a sentence about "concepts" means something else.
      ...(documents === 0 ? {} : { document: { count: supporting.documents, of: documents } }),
    },
    usual: local ? 'interview' : 'site',
  };
}

/** A deleted one still counts where it is evidence. */
function documentsIn(
  { document }: Pick<ProjectTree, 'document'>,
  site: SiteId | null,
  counted: number,
): number {
  const there = Object.values(document).filter(
    (one) => one.interview === null && (site === null || one.site === site),
  ).length;
  return Math.max(there, counted);
}

type Conversations = Pick<ProjectTree, 'interview' | 'protocol'> & Partial<Pick<ProjectTree, 'deletion'>>;

interface HeldCounts {
  readonly protocol: ProjectTree['protocol'];
  readonly byPlace: ReadonlyMap<string, number>;
}

/** Counted once for a project that stands still: a review asks for every statement. */
const counted = new WeakMap<ProjectTree['interview'], HeldCounts>();

/** Conversations held in a wave, at one site or at all. */
function heldIn(tree: Conversations, wave: number, site: SiteId | null): number {
  const { interview, protocol } = tree;
  const known = counted.get(interview);
  const byPlace = known?.protocol === protocol ? known.byPlace : countHeld(tree);
  // A command's draft changes under one and the same name.
  if (!isDraft(interview) && !isDraft(protocol)) counted.set(interview, { protocol, byPlace });
  return byPlace.get(placeKey(wave, site)) ?? 0;
}

function countHeld(tree: Conversations): ReadonlyMap<string, number> {
  const held = heldInterviews(tree);
  const counts = new Map<string, number>();
  for (const { id, site, wave } of Object.values(tree.interview)) {
    if (!held.has(id)) continue;
    for (const place of [placeKey(wave, site), placeKey(wave, null)]) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
}

function placeKey(wave: number, site: SiteId | null): string {
  return `${wave} ${site ?? ''}`;
}
