import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isDraft } from 'immer';
import type { PassageState } from '#shared/model/caseReport';
import type { CodeId, PassageId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { blockOrder, resolveRange } from '#shared/text/range';
import { passageText } from './passage';

/** What a passage's look depends on. */
export type PassageSources = Pick<ProjectTree, 'protocol' | 'document' | 'evidenceLayer' | 'codingLayer'>;

/**
 * How a passage looks now, without its words: what is kept of it in a report must not outlive the interview's
 * text as words. Codes of all coders and of the agreed layer count.
 */
export function passageState(tree: PassageSources, text: TextId, passage: PassageId): PassageState {
  const source = tree.protocol[text] ?? tree.document[text];
  const place = layersOf(tree.evidenceLayer, text)[0]?.passages[passage];
  const words = source === undefined || place === undefined ? null : passageText(source, place);
  const protocol = tree.protocol[text];
  return {
    // Salted with the passage, so that equal words in two reports do not show as equal hashes.
    words: words === null ? null : wordsHash(words, passage),
    length: words?.length ?? 0,
    codes: words === null || place === undefined ? [] : codesOver(tree, text, place),
    reopened: protocol?.lifeCycle.filter(({ what }) => what === 'reopened').length ?? 0,
  };
}

/** SHA-256 as hexadecimal digits; `salt` is the id of what the words belong to. */
export function wordsHash(words: string, salt: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}\n${words}`)));
}

interface OfText {
  readonly text: TextId;
}

/** Layers by text: a review asks for thousands of passages over hundreds of texts. */
const grouped = new WeakMap<object, ReadonlyMap<TextId, readonly OfText[]>>();

function layersOf<L extends OfText>(layers: { readonly [id: string]: L }, text: TextId): readonly L[] {
  // A command's draft changes under one and the same name; only what stands still is remembered.
  if (isDraft(layers)) return Object.values(layers).filter((layer) => layer.text === text);
  const known = grouped.get(layers) ?? byText(Object.values(layers));
  grouped.set(layers, known);
  return (known.get(text) ?? []) as readonly L[]; // grouped from these very layers
}

function byText(layers: readonly OfText[]): ReadonlyMap<TextId, readonly OfText[]> {
  const groups = new Map<TextId, OfText[]>();
  for (const layer of layers) groups.set(layer.text, [...(groups.get(layer.text) ?? []), layer]);
  return groups;
}

function codesOver(tree: PassageSources, text: TextId, place: TextRange): readonly CodeId[] {
  const source = tree.protocol[text] ?? tree.document[text];
  if (source === undefined) return [];
  const order = blockOrder(source.blocks);
  const pieces = resolveRange(source.blocks, place, order);
  const codes = new Set<CodeId>();
  for (const layer of layersOf(tree.codingLayer, text)) {
    for (const coding of Object.values(layer.codings)) {
      if (coding.state !== 'placed' || codes.has(coding.code)) continue;
      const meets = resolveRange(source.blocks, coding, order).some((one) =>
        pieces.some(({ block, from, to }) => one.block.id === block.id && one.from < to && from < one.to),
      );
      if (meets) codes.add(coding.code);
    }
  }
  return [...codes].sort();
}
