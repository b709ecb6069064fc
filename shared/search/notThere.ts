import { erasedProtocols, type WrittenProtocol } from '#shared/deletion/shells';
import { findNode, isAnswerable } from '#shared/guide/guideNodes';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Interview } from '#shared/model/fieldwork';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideNodeId, InterviewId, SiteId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';

/**
 * What one conversation says to a question. `said`: something stands there (with a search: what was searched
 * for). `silent`: it was asked and nothing was said, or nothing of what was searched for. `open`: nobody has
 * written yet what was said. `notAsked`: left out, or the guide does not have it for these roles.
 * `deleted`: something was said, but its words were deleted, so that nothing can be searched or read in them.
 * `noProtocol`: the conversation is not held or not written down yet.
 */
export type Saying = 'said' | 'silent' | 'open' | 'deleted' | 'notAsked' | 'noProtocol';

export const sayings: readonly Saying[] = ['said', 'silent', 'open', 'deleted', 'noProtocol', 'notAsked'];

/** A question by itself, or all questions of a family over several guides. */
export type AskedQuestion =
  | { readonly kind: 'question'; readonly node: GuideNodeId }
  | { readonly kind: 'family'; readonly family: string };

export interface NotThere {
  readonly sites: readonly SiteSaying[];
  /** Sites by what they say on the whole, and conversations by what they say. */
  readonly siteTotals: { readonly [S in Saying]: number };
  readonly interviewTotals: { readonly [S in Saying]: number };
}

export interface SiteSaying {
  readonly site: SiteId;
  /** The first of `sayings` that one of its conversations has: said by one is said at the site. */
  readonly saying: Saying;
  readonly interviews: { readonly [S in Saying]: number };
  readonly each: readonly { readonly interview: InterviewId; readonly saying: Saying }[];
}

type Fieldwork = Pick<ProjectTree, 'site' | 'interview' | 'protocol' | 'guide'> &
  Partial<Pick<ProjectTree, 'deletion'>>;

/**
 * Counts what is not there: for each of the sites, who said something to a question, who was asked and silent,
 * who was not asked, and where there is no protocol yet. "Not asked" and "nothing said" are different findings.
 *
 * @param found texts in which a search found something in an answer to the question; null counts any answer
 */
export function countNotThere(
  tree: Fieldwork,
  sites: readonly SiteId[],
  question: AskedQuestion,
  found: ReadonlySet<string> | null,
): NotThere {
  const protocols = protocolsByInterview(tree);
  const wanted = new Set<string>(sites);
  const each = new Map<string, { interview: InterviewId; saying: Saying }[]>();
  for (const interview of Object.values(tree.interview)) {
    if (!wanted.has(interview.site) || interview.status === 'dropped') continue;
    const saying = sayingOf(tree, interview, protocols.get(interview.id) ?? [], question, found);
    const list = each.get(interview.site) ?? [];
    list.push({ interview: interview.id, saying });
    each.set(interview.site, list);
  }
  const rows = sites.map((site) => siteSaying(site, each.get(site) ?? []));
  return {
    sites: rows,
    siteTotals: totalsOf(rows.map(({ saying }) => saying)),
    interviewTotals: totalsOf(rows.flatMap((row) => row.each.map(({ saying }) => saying))),
  };
}

function siteSaying(site: SiteId, each: SiteSaying['each']): SiteSaying {
  const interviews = totalsOf(each.map(({ saying }) => saying));
  return { site, saying: sayings.find((one) => interviews[one] > 0) ?? 'noProtocol', interviews, each };
}

function totalsOf(list: readonly Saying[]): { readonly [S in Saying]: number } {
  const count = (saying: Saying) => list.filter((one) => one === saying).length;
  return {
    said: count('said'),
    silent: count('silent'),
    open: count('open'),
    deleted: count('deleted'),
    notAsked: count('notAsked'),
    noProtocol: count('noProtocol'),
  };
}

/** An interview along a guide that is asked once per case has several. */
function protocolsByInterview({
  protocol,
  deletion,
}: Fieldwork): ReadonlyMap<string, readonly WrittenProtocol[]> {
  const byInterview = new Map<string, readonly WrittenProtocol[]>(
    deletion === undefined ? [] : erasedProtocols({ deletion }),
  );
  for (const one of Object.values(protocol)) {
    byInterview.set(one.interview, [...(byInterview.get(one.interview) ?? []), one]);
  }
  return byInterview;
}

function sayingOf(
  tree: Fieldwork,
  interview: Interview,
  protocols: readonly WrittenProtocol[],
  question: AskedQuestion,
  found: ReadonlySet<string> | null,
): Saying {
  const guide = tree.guide[interview.guide];
  const nodes = guide === undefined ? [] : nodesOf(guide, interview, question);
  const written = protocols.filter(isBegun);
  const spoken = protocols.some((one) => found?.has(one.id) ?? hasAnswer(one, question, guide));
  if (spoken) return 'said';
  // An answer may stand under a question that the roles were not to be asked; then they were asked.
  const asked = nodes.length > 0 || protocols.some((one) => hasAnswer(one, question, guide));
  if (!asked) return 'notAsked';
  if (written.length === 0) return 'noProtocol';
  const states = written.flatMap((one) => statesOf(one, nodes));
  // What was searched for may have stood there: that is no silence.
  if (states.includes('deleted')) return 'deleted';
  if (states.includes('silent')) return 'silent';
  return states.every((state) => state === 'notAsked') && states.length > 0 ? 'notAsked' : 'open';
}

/** The questions these roles are asked that belong to what is looked for. */
function nodesOf(guide: Guide, interview: Interview, question: AskedQuestion): readonly GuideNode[] {
  return protocolSkeleton(guide, interview.roles)
    .flatMap(({ questions }) => questions)
    .filter((node) =>
      question.kind === 'question' ? node.id === question.node : node.familyId === question.family,
    );
}

function statesOf(protocol: WrittenProtocol, nodes: readonly GuideNode[]): readonly Saying[] {
  return nodes.map(({ id }) => {
    const state = protocol.answers[id];
    if (state === 'notAsked') return 'notAsked';
    if (state === 'noAnswer') return 'silent';
    if (state === 'later') return 'open';
    const written = protocol.blocks.some(({ question, text }) => question === id && text.trim() !== '');
    if (!written) return 'open';
    return protocol.erased === true ? 'deleted' : 'silent';
  });
}

function hasAnswer(protocol: WrittenProtocol, question: AskedQuestion, guide: Guide | undefined): boolean {
  return protocol.blocks.some(
    (block) =>
      block.question !== null && block.text.trim() !== '' && belongs(block.question, question, guide),
  );
}

function belongs(node: GuideNodeId, question: AskedQuestion, guide: Guide | undefined): boolean {
  if (question.kind === 'question') return node === question.node;
  const placed = guide === undefined ? null : findNode(guide, node);
  return placed !== null && isAnswerable(placed.node) && placed.node.familyId === question.family;
}

function isBegun({ blocks, answers }: WrittenProtocol): boolean {
  return Object.keys(answers).length > 0 || blocks.some(({ text }) => text.trim() !== '');
}
