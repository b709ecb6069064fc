import type { CodingLayer } from '#shared/model/coding';
import type { CodeId, InterviewId, PersonId, SiteId, TextId } from '#shared/model/ids';
import { type CodedText, codedText, type ProjectTree } from '#shared/model/tree';
import { blockOrder, resolveRange } from '#shared/text/range';

/** One code on one passage, with where it was said; the same passage coded alike by two coders is one. */
export interface CodedSegment {
  readonly code: CodeId;
  readonly text: TextId;
  readonly interview: InterviewId | null;
  readonly site: SiteId | null;
  /** Project role of who was interviewed; null for documents. */
  readonly role: string | null;
  /** Offsets in the canonical text. */
  readonly start: number;
  readonly end: number;
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** Questions (or, without one, blocks) that the passage touches: what "the same answer" means. */
  readonly answers: readonly string[];
}

/** Whose codings are counted. */
export type LayerChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'coder'; readonly coder: PersonId };

/** All placed codings of the chosen layers, in no particular order. */
export function codedSegments(tree: ProjectTree, choice: LayerChoice): readonly CodedSegment[] {
  const byText = new Map<TextId, CodingLayer[]>();
  for (const layer of Object.values(tree.codingLayer)) {
    if (isChosen(layer, choice)) byText.set(layer.text, [...(byText.get(layer.text) ?? []), layer]);
  }
  return [...byText].flatMap(([id, layers]) => {
    const text = codedText(tree, id);
    return text === undefined ? [] : segmentsOf(tree, text, layers);
  });
}

function isChosen(layer: CodingLayer, choice: LayerChoice): boolean {
  switch (choice.kind) {
    case 'all':
      return true;
    case 'agreed':
      return layer.coder === null;
    case 'coder':
      return layer.coder === choice.coder;
  }
}

function segmentsOf(
  tree: ProjectTree,
  text: CodedText,
  layers: readonly CodingLayer[],
): readonly CodedSegment[] {
  const { blocks } = text;
  const order = blockOrder(blocks);
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  const interview = text.interview === null ? undefined : tree.interview[text.interview];
  const site = interview?.site ?? (text.kind === 'document' ? text.site : null);
  const role = interview === undefined ? null : interview.respondent.role || (interview.roles[0] ?? null);
  const found = new Map<string, CodedSegment>();
  for (const layer of layers) {
    for (const coding of Object.values(layer.codings)) {
      const pieces = coding.state === 'placed' ? resolveRange(blocks, coding, order) : [];
      const first = pieces[0];
      const last = pieces.at(-1);
      if (first === undefined || last === undefined) continue;
      const start = (starts[first.index] ?? 0) + first.from;
      const end = (starts[last.index] ?? 0) + last.to;
      found.set(`${coding.code} ${start} ${end}`, {
        code: coding.code,
        text: text.id,
        interview: text.interview,
        site: site ?? null,
        role,
        start,
        end,
        firstBlock: first.index,
        lastBlock: last.index,
        answers: [...new Set(pieces.map(({ block }) => block.question ?? block.id))],
      });
    }
  }
  return [...found.values()];
}
