import { namedRoles } from '#shared/evidence/passage';
import type { Code, Coding } from '#shared/model/coding';
import type { GuideRole } from '#shared/model/guide';
import type { CodeId, CodingId, CodingLayerId, PersonId, TextId } from '#shared/model/ids';
import { codedText, type ProjectTree } from '#shared/model/tree';
import { sliceRange } from '#shared/text/range';

/** A coding with its words and where they come from, without anybody's name. */
export interface CodedPassage {
  readonly layer: CodingLayerId;
  readonly coding: Coding;
  /** Null on the agreed layer. */
  readonly coder: PersonId | null;
  readonly text: TextId;
  /** As they stand now; null when their place is in doubt. */
  readonly words: string | null;
  readonly source: PassageOrigin;
}

export interface PassageOrigin {
  readonly siteCode: string;
  readonly siteName: string;
  readonly roles: readonly GuideRole[];
  /** How a document is cited; empty for a protocol. */
  readonly citation: string;
}

/** All codings of a code over all coders, text by text, each text's in the order of the text. */
export function codingsOfCode(tree: ProjectTree, code: CodeId): readonly CodedPassage[] {
  return Object.values(tree.codingLayer).flatMap((layer) => {
    const own = Object.values(layer.codings).filter((coding) => coding.code === code);
    if (own.length === 0) return [];
    const order = new Map((codedText(tree, layer.text)?.blocks ?? []).map((block, i) => [block.id, i]));
    const at = ({ start }: Coding) => order.get(start.block) ?? 0;
    return own
      .sort((a, b) => at(a) - at(b) || a.start.offset - b.start.offset)
      .map((coding) => passageOf(tree, layer.id, coding));
  });
}

/**
 * What became of an anchor example: `shown` with its words, `review` when an edit made its place doubtful, `recoded`
 * when its coding has another code now, `gone` when the coding or its text was removed.
 */
export type ExampleState =
  | { readonly kind: 'shown' | 'review' | 'recoded'; readonly passage: CodedPassage }
  | { readonly kind: 'gone' };

export interface ExampleInPlace {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
  readonly state: ExampleState;
}

/** The anchor examples of a code with their words as they stand now, in the order they were chosen. */
export function examplesOf(tree: ProjectTree, code: Code): readonly ExampleInPlace[] {
  return code.examples.map(({ layer, coding: id }) => {
    const coding = tree.codingLayer[layer]?.codings[id];
    if (coding === undefined) return { layer, coding: id, state: { kind: 'gone' } };
    const passage = passageOf(tree, layer, coding);
    const kind = coding.code !== code.id ? 'recoded' : passage.words === null ? 'review' : 'shown';
    return { layer, coding: id, state: { kind, passage } };
  });
}

function passageOf(tree: ProjectTree, layerId: CodingLayerId, coding: Coding): CodedPassage {
  const layer = tree.codingLayer[layerId];
  if (layer === undefined) throw new Error('a coding without its layer');
  const source = codedText(tree, layer.text);
  const words =
    source === undefined || coding.state === 'review' ? null : sliceRange(source.blocks, coding) || null;
  return {
    layer: layerId,
    coding,
    coder: layer.coder,
    text: layer.text,
    words,
    source: originOf(tree, layer.text),
  };
}

/** Where a text comes from: site and roles of its conversation, or a document's site and citation. */
export function originOf(tree: ProjectTree, text: TextId): PassageOrigin {
  const document = tree.document[text];
  const interviewId = document === undefined ? tree.protocol[text]?.interview : document.interview;
  const interview = interviewId == null ? undefined : tree.interview[interviewId];
  const siteId = document?.site ?? interview?.site;
  const site = siteId === undefined || siteId === null ? undefined : tree.site[siteId];
  const guide = interview === undefined ? undefined : tree.guide[interview.guide];
  return {
    siteCode: site?.code ?? '',
    siteName: site?.name ?? '',
    roles: namedRoles(interview?.roles ?? [], guide?.roles ?? []),
    citation: document?.citationKey ?? '',
  };
}
