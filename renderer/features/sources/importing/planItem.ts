import type { ImportedSource } from '#shared/commands/sourceCommands';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import type { Guide } from '#shared/model/guide';
import { asId, type DocumentId, type GuideNodeId, type InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { isEmptyProtocol } from '#shared/protocolImport/emptyProtocol';
import { type GuideIndex, indexGuide } from '#shared/protocolImport/guideIndex';
import { matchProtocol, type ProtocolMatch } from '#shared/protocolImport/matchProtocol';
import { planDocument } from '#shared/protocolImport/planDocument';
import { type ProtocolPlan, planProtocol } from '#shared/protocolImport/planProtocol';
import type { ImportItem } from './importItem';

/** What keeps a file from being imported. */
export type ItemProblem =
  | 'noSite'
  | 'noGuide'
  | 'noRoles'
  | 'notEmpty'
  | 'sameProtocol'
  | 'noKey'
  | 'keyTaken'
  | 'noTitle';

const indexes = new WeakMap<Guide, GuideIndex>();
const matches = new WeakMap<GuideIndex, WeakMap<ImportItem['text'], Map<string, ProtocolMatch>>>();

/** The guide a protocol is matched to: its interview's, or the one chosen for the new interview. */
export function guideOf({ protocol }: ImportItem, tree: ProjectTree): Guide | null {
  const existing = protocol.existing === null ? undefined : tree.protocol[protocol.existing];
  const interview = existing === undefined ? undefined : tree.interview[existing.interview];
  const id = interview?.guide ?? protocol.guide;
  return id === null ? null : (tree.guide[id] ?? null);
}

/** The match of an item's file with a guide; found once for every guide and handling of prompts. */
export function matchOf(
  { text, prompts }: Pick<ImportItem, 'text' | 'prompts'>,
  guide: Guide,
): ProtocolMatch {
  const index = indexes.get(guide) ?? indexGuide(guide);
  indexes.set(guide, index);
  const ofGuide = matches.get(index) ?? new WeakMap<ImportItem['text'], Map<string, ProtocolMatch>>();
  matches.set(index, ofGuide);
  const ofText = ofGuide.get(text) ?? new Map<string, ProtocolMatch>();
  ofGuide.set(text, ofText);
  const match = ofText.get(prompts) ?? matchProtocol(text, index, prompts);
  ofText.set(prompts, match);
  return match;
}

/** The questions that the interview's roles are asked. */
export function askedQuestions(item: ImportItem, guide: Guide, tree: ProjectTree): ReadonlySet<GuideNodeId> {
  const { existing, roles } = item.protocol;
  const protocol = existing === null ? undefined : tree.protocol[existing];
  const asked = protocol === undefined ? roles : (tree.interview[protocol.interview]?.roles ?? roles);
  const skeleton = protocolSkeleton(guide, asked);
  return new Set(skeleton.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

/** What a protocol becomes, for the interview's roles. */
export function protocolPlan(item: ImportItem, guide: Guide, tree: ProjectTree): ProtocolPlan {
  const asked = askedQuestions(item, guide, tree);
  return planProtocol(matchOf(item, guide), guide, asked, { quotes: item.quotes });
}

/** What is still missing before the files can be imported, by item. */
export function findProblems(
  items: readonly ImportItem[],
  tree: ProjectTree,
): ReadonlyMap<number, ItemProblem> {
  const problems = new Map<number, ItemProblem>();
  const protocols = new Set<string>();
  const keys = new Set(Object.values(tree.document).map(({ citationKey }) => citationKey));
  for (const item of items) {
    const problem = problemOf(item, tree, protocols, keys);
    if (problem !== null) problems.set(item.id, problem);
    if (item.kind === 'protocol' && item.protocol.existing !== null) protocols.add(item.protocol.existing);
    if (item.kind === 'transcript' || item.kind === 'document') keys.add(item.document.citationKey.trim());
  }
  return problems;
}

function problemOf(
  item: ImportItem,
  tree: ProjectTree,
  protocols: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): ItemProblem | null {
  const { protocol, document } = item;
  if (item.kind === 'skip') return null;
  if (item.kind !== 'protocol') {
    const key = document.citationKey.trim();
    if (key === '') return 'noKey';
    if (keys.has(key)) return 'keyTaken';
    return document.title.trim() === '' ? 'noTitle' : null;
  }
  if (protocol.existing !== null) {
    const existing = tree.protocol[protocol.existing];
    // Somebody may have written in it meanwhile.
    if (existing === undefined || !isEmptyProtocol(existing)) return 'notEmpty';
    return protocols.has(protocol.existing) ? 'sameProtocol' : null;
  }
  if (protocol.site === null) return 'noSite';
  if (guideOf(item, tree) === null) return 'noGuide';
  return protocol.roles.length === 0 ? 'noRoles' : null;
}

/** What the command takes over; null for a file that is left out. */
export function sourceOf(item: ImportItem, tree: ProjectTree): ImportedSource | null {
  if (item.kind === 'skip') return null;
  if (item.kind !== 'protocol') {
    const { citationKey, title, year, site, interview } = item.document;
    return {
      kind: 'document',
      id: asId<DocumentId>(crypto.randomUUID()),
      form: item.kind,
      fileName: item.fileName,
      citationKey,
      title,
      year,
      site: site === null ? null : { id: site },
      interview: item.kind === 'transcript' ? interview : null,
      wave: null,
      blocks: planDocument(item.text).blocks,
    };
  }
  const guide = guideOf(item, tree);
  const { existing, site, roles, wave, date } = item.protocol;
  if (guide === null) return null;
  const { blocks, answers } = protocolPlan(item, guide, tree);
  if (existing !== null) {
    return { kind: 'protocol', target: { kind: 'existing', protocol: existing }, date, blocks, answers };
  }
  if (site === null) return null;
  const interview = asId<InterviewId>(crypto.randomUUID());
  const target = { kind: 'new', interview, site, guide: guide.id, roles, wave } as const;
  return { kind: 'protocol', target, date, blocks, answers };
}
