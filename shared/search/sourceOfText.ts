import { walkNodes } from '#shared/guide/guideNodes';
import type { CodingLayer } from '#shared/model/coding';
import type { SourceDocument } from '#shared/model/document';
import { everyoneRole, type Interview, type Protocol } from '#shared/model/fieldwork';
import type { Guide, GuideLevel } from '#shared/model/guide';
import { lifeCycleState } from '#shared/model/lifeCycle';
import type { Block } from '#shared/model/text';
import type { CodedText, ProjectTree } from '#shared/model/tree';
import { blockOrder } from '#shared/text/range';
import type { SearchBlock, SearchCoding, SearchSource } from './searchSource';

/** Stands for a coder on the layer that the coders agreed on. */
export const agreedCoder = 'agreed';

/** What a source is made of: everything it is read from, so that a change of any of it can be seen. */
export type SourceTree = Pick<
  ProjectTree,
  'protocol' | 'document' | 'interview' | 'site' | 'guide' | 'codingLayer'
>;

/** A protocol or document as the search takes it. `layers`: the coding layers of this text. */
export function sourceOfText(
  tree: SourceTree,
  text: CodedText,
  layers: readonly CodingLayer[],
): SearchSource {
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  const guide = interview === undefined ? undefined : tree.guide[interview.guide];
  return {
    key: text.id,
    kind: text.kind,
    rank: rankOf(tree, text, interview, guide),
    facts: factsOf(tree, text, interview, guide),
    blocks: searchBlocks(text.blocks, guide),
    codings: searchCodings(text.blocks, layers),
  };
}

function factsOf(
  tree: SourceTree,
  text: CodedText,
  interview: Interview | undefined,
  guide: Guide | undefined,
): SearchSource['facts'] {
  const siteId = interview?.site ?? (text.kind === 'document' ? text.site : null);
  const site = siteId === null ? undefined : tree.site[siteId];
  const wave = interview?.wave ?? (text.kind === 'document' ? text.wave : null);
  return {
    kind: [text.kind === 'document' ? text.form : text.kind],
    site: site === undefined ? [] : [site.id],
    region: site === undefined || site.region === '' ? [] : [site.region],
    level: guide?.level == null ? [] : [guide.level],
    role: interview === undefined ? [] : rolesOf(interview),
    subgroup: interview?.respondent.subgroup == null ? [] : [interview.respondent.subgroup],
    wave: wave === null ? [] : [String(wave)],
    guide: interview === undefined ? [] : [interview.guide],
    status: statusOf(text, interview),
  };
}

/** The role under which an interview counts, and those whose questions it was asked. */
function rolesOf({ roles, respondent }: Interview): readonly string[] {
  const named = [respondent.role, ...roles].filter((role) => role !== '' && role !== everyoneRole);
  return [...new Set(named)];
}

function statusOf(text: CodedText, interview: Interview | undefined): readonly string[] {
  return interview === undefined || text.kind !== 'protocol' ? [] : [lifeCycleState(interview, text)];
}

const levels: readonly (GuideLevel | null)[] = ['strategic', 'operative', 'intensive', null];

/** Sites in the project's order, there by wave, level and role; documents behind the protocols. */
function rankOf(
  tree: SourceTree,
  text: Protocol | SourceDocument,
  interview: Interview | undefined,
  guide: Guide | undefined,
): number {
  const siteId = interview?.site ?? (text.kind === 'document' ? text.site : null);
  // Behind every site there can be.
  const position = (siteId === null ? undefined : tree.site[siteId]?.position) ?? 9_999;
  const wave = Math.min(99, interview?.wave ?? 99);
  const level = text.kind === 'document' ? levels.length : levels.indexOf(guide?.level ?? null);
  const role = guide?.roles.findIndex(({ code }) => interview?.roles.includes(code)) ?? 0;
  return ((position * 100 + wave) * 10 + level) * 100 + Math.max(0, Math.min(99, role));
}

function searchBlocks(blocks: readonly Block[], guide: Guide | undefined): readonly SearchBlock[] {
  const families = guide === undefined ? null : familiesOf(guide);
  return blocks.map(({ id, text, question, marks }) => ({
    id,
    text,
    question: question ?? '',
    family: question === null ? '' : (families?.get(question) ?? ''),
    verbatim: marks.flatMap(({ kind, start, end }) => (kind === 'verbatim' ? [start, end] : [])),
  }));
}

/** Guides are few and change rarely; their texts are many. */
const known = new WeakMap<Guide, ReadonlyMap<string, string>>();

function familiesOf(guide: Guide): ReadonlyMap<string, string> {
  const before = known.get(guide);
  if (before !== undefined) return before;
  const families = new Map<string, string>();
  for (const { node } of walkNodes(guide)) if (node.familyId !== null) families.set(node.id, node.familyId);
  known.set(guide, families);
  return families;
}

/** Codings that have a place; those in doubt stand nowhere until somebody has looked at them. */
function searchCodings(blocks: readonly Block[], layers: readonly CodingLayer[]): readonly SearchCoding[] {
  const order = blockOrder(blocks);
  return layers.flatMap((layer) =>
    Object.values(layer.codings).flatMap(({ id, code, certain, state, start, end }): SearchCoding[] => {
      const first = order.get(start.block);
      const last = order.get(end.block);
      if (state !== 'placed' || first === undefined || last === undefined) return [];
      return [
        {
          id,
          layer: layer.id,
          code,
          coder: layer.coder ?? agreedCoder,
          certainty: certain ? 'certain' : 'unsure',
          first,
          start: start.offset,
          last,
          end: end.offset,
        },
      ];
    }),
  );
}
