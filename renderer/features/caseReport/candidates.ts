import { excludedRole } from '#shared/evidence/excludedRole';
import { namedRoles } from '#shared/evidence/passage';
import { walkNodes } from '#shared/guide/guideNodes';
import type { CaseReport, EvidenceLink } from '#shared/model/caseReport';
import type { SourceDocument } from '#shared/model/document';
import type { Interview } from '#shared/model/fieldwork';
import type { Guide, GuideNode, GuideRole } from '#shared/model/guide';
import type { CodeId, GuideNodeId, InterviewId, SiteId, TextId } from '#shared/model/ids';
import type { ProjectRole } from '#shared/model/project';
import type { Block, TextRange } from '#shared/model/text';
import type { CodedText, ProjectTree } from '#shared/model/tree';
import { blockOrder, comparePoints, resolveRange, sliceRange } from '#shared/text/range';

/** A passage of one of the site's protocols or sources that a sentence may rest on. */
export interface Candidate {
  /** The place it stands on; two codings of the same words are one candidate. */
  readonly key: string;
  readonly source: TextId;
  readonly range: TextRange;
  readonly text: string;
  /** In the order in which they were given; none for a paragraph nobody coded. */
  readonly codes: readonly CodeId[];
  readonly roles: readonly GuideRole[];
  /** The role that keeps the conversation out of case reports; null for every other. */
  readonly excluded: ProjectRole | null;
  /** Null for a source of no wave. */
  readonly wave: number | null;
  readonly guide: Guide | null;
  readonly question: GuideNodeId | null;
}

/** Candidates of one question, under the section it stands in, or of one source. */
export interface CandidateGroup {
  readonly key: string;
  readonly guide: Guide | null;
  readonly section: GuideNode | null;
  readonly question: GuideNode | null;
  /** Set for passages of a source, which answers no question. */
  readonly document: SourceDocument | null;
  readonly candidates: readonly Candidate[];
}

type Fieldwork = Pick<
  ProjectTree,
  'interview' | 'protocol' | 'document' | 'codingLayer' | 'guide' | 'project'
>;

export function placeKey(text: TextId, { start, end }: TextRange): string {
  return [text, start.block, start.offset, end.block, end.offset].join(' ');
}

/**
 * Everything of a site that can be attached, question by question: the report's guide first, questions in
 * printed order, within a question interview by interview and in the order of the text. Behind them the site's
 * sources, each by itself: transcripts of its conversations and documents.
 */
export function siteCandidates(
  tree: Fieldwork,
  site: SiteId,
  reportGuide: Guide | null,
): readonly CandidateGroup[] {
  const interviews = new Map(
    Object.values(tree.interview)
      .filter((interview) => interview.site === site)
      .map((interview) => [interview.id, interview]),
  );
  const groups = new Map<string, Candidate[]>();
  for (const protocol of Object.values(tree.protocol)) {
    const interview = interviews.get(protocol.interview);
    if (interview === undefined) continue;
    for (const candidate of candidatesIn(tree, interview, protocol)) {
      const key = groupKey(candidate.guide, candidate.question);
      groups.set(key, [...(groups.get(key) ?? []), candidate]);
    }
  }
  return [...inPrintedOrder(groups, reportGuide), ...sourceGroups(tree, site, interviews)];
}

function sourceGroups(
  tree: Fieldwork,
  site: SiteId,
  interviews: ReadonlyMap<InterviewId, Interview>,
): readonly CandidateGroup[] {
  return Object.values(tree.document)
    .filter((one) => (one.interview === null ? one.site === site : interviews.has(one.interview)))
    .sort((a, b) => a.citationKey.localeCompare(b.citationKey, 'de', { numeric: true }))
    .flatMap((document) => {
      const interview = document.interview === null ? null : (interviews.get(document.interview) ?? null);
      const candidates = candidatesIn(tree, interview, document);
      const none = { guide: null, section: null, question: null };
      return candidates.length === 0 ? [] : [{ ...none, key: document.id, document, candidates }];
    });
}

/** @param interview null for a document that belongs to no conversation */
function candidatesIn(tree: Fieldwork, interview: Interview | null, source: CodedText): readonly Candidate[] {
  const guide = (interview === null ? undefined : tree.guide[interview.guide]) ?? null;
  const order = blockOrder(source.blocks);
  const known = questionsOf(guide);
  const roles = namedRoles(interview?.roles ?? [], guide?.roles ?? []);
  const excluded = interview === null ? null : excludedRole(tree, interview);
  const wave = interview?.wave ?? (source.kind === 'document' ? source.wave : null);
  const make = (range: TextRange, codes: readonly CodeId[], block: Block | undefined): Candidate => ({
    key: placeKey(source.id, range),
    source: source.id,
    range: { start: range.start, end: range.end },
    text: sliceRange(source.blocks, range, order),
    codes,
    roles,
    excluded,
    wave,
    guide,
    question: block?.question != null && known.has(block.question) ? block.question : null,
  });
  const coded = new Map<string, Candidate>();
  const touched = new Set<string>();
  for (const layer of Object.values(tree.codingLayer)) {
    if (layer.text !== source.id) continue;
    for (const coding of Object.values(layer.codings)) {
      const pieces = coding.state === 'placed' ? resolveRange(source.blocks, coding, order) : [];
      for (const { block } of pieces) touched.add(block.id);
      const key = placeKey(source.id, coding);
      const there = coded.get(key);
      const codes = [...new Set([...(there?.codes ?? []), coding.code])];
      if (pieces.length > 0) coded.set(key, make(coding, codes, pieces[0]?.block));
    }
  }
  const uncoded = source.blocks
    .filter(({ id, text }) => !touched.has(id) && text.trim() !== '')
    .map((block) => make(wholeBlock(block), [], block));
  return [...coded.values(), ...uncoded]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => comparePoints(a.range.start, b.range.start, order));
}

function wholeBlock({ id, text }: Block): TextRange {
  return {
    start: { block: id, offset: text.length - text.trimStart().length },
    end: { block: id, offset: text.trimEnd().length },
  };
}

function questionsOf(guide: Guide | null): ReadonlySet<GuideNodeId> {
  return new Set(guide === null ? [] : [...walkNodes(guide)].map(({ node }) => node.id));
}

function groupKey(guide: Guide | null, question: GuideNodeId | null): string {
  return question ?? `none ${guide?.id ?? ''}`;
}

function inPrintedOrder(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  reportGuide: Guide | null,
): readonly CandidateGroup[] {
  const guides = new Set<Guide | null>([reportGuide]);
  for (const [first] of groups.values()) if (first !== undefined) guides.add(first.guide);
  const ordered: CandidateGroup[] = [];
  for (const guide of guides) {
    for (const { node, parents } of guide === null ? [] : walkNodes(guide)) {
      const candidates = groups.get(node.id) ?? [];
      const section = [...parents].reverse().find(({ kind }) => kind === 'section') ?? null;
      if (candidates.length > 0)
        ordered.push({ key: node.id, guide, section, question: node, document: null, candidates });
    }
    const key = groupKey(guide, null);
    const loose = groups.get(key) ?? [];
    if (loose.length > 0)
      ordered.push({ key, guide, section: null, question: null, document: null, candidates: loose });
  }
  return ordered;
}

/**
 * True when a group answers a node of a guide: it is the node, stands below it, or belongs to the same
 * family. Guides of one wave share their sections by title, so sections of other guides match by that.
 */
export function groupAnswers(group: CandidateGroup, wanted: GuideNode): boolean {
  return [group.question, group.section].some(
    (node) =>
      node !== null &&
      (node.id === wanted.id ||
        (node.familyId !== null && node.familyId === wanted.familyId) ||
        (node.kind === 'section' && wanted.kind === 'section' && folded(node) === folded(wanted))),
  );
}

function folded({ text }: GuideNode): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where each passage is already used in a report: its links by place. */
export function usedPlaces(
  report: Pick<CaseReport, 'statements'>,
  layers: ProjectTree['evidenceLayer'],
): ReadonlyMap<string, readonly EvidenceLink[]> {
  const passages = new Map<string, string>();
  for (const layer of Object.values(layers)) {
    for (const passage of Object.values(layer.passages)) {
      if (passage.state === 'placed') passages.set(passage.id, placeKey(layer.text, passage));
    }
  }
  const used = new Map<string, EvidenceLink[]>();
  for (const { evidence } of Object.values(report.statements)) {
    for (const link of evidence) {
      const key = passages.get(link.passage);
      if (key !== undefined) used.set(key, [...(used.get(key) ?? []), link]);
    }
  }
  return used;
}
