import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { castDraft, current, isDraft } from 'immer';
import type { PassageState } from '#shared/model/caseReport';
import type { CodingLayer, Passage } from '#shared/model/coding';
import type { BlockId, CodeId, PassageId, TextId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { CodedText, ProjectTree } from '#shared/model/tree';
import { type BlockOrder, blockOrder, resolveRange, sliceRange } from '#shared/text/range';

/** What a passage's look depends on. */
export type PassageSources = Pick<ProjectTree, 'protocol' | 'document' | 'evidenceLayer' | 'codingLayer'>;

/**
 * How a passage looks now, without its words: what is kept of it in a report must not outlive the interview's
 * text as words. Codes of all coders and of the agreed layer count.
 */
export function passageState(tree: PassageSources, text: TextId, passage: PassageId): PassageState {
  const source = tree.protocol[text] ?? tree.document[text];
  const place = layersOf(tree.evidenceLayer, text)[0]?.passages[passage];
  if (source === undefined || place === undefined) return goneState(source);
  const layers = layersOf(still(tree.codingLayer), text);
  // What a command has under its hands is looked at and not remembered; what it leaves alone is known already.
  if ([source, place].some(isDraft)) return stateOf(still(source), place, layers);
  const known = states.get(place);
  if (known?.source === source && sameList(known.layers, layers)) return known.state;
  const state = stateOf(source, place, layers);
  states.set(place, { source, layers, state });
  return state;
}

/** A draft that nothing was written to is its original, at no cost. */
function still<T>(one: T): T {
  return isDraft(one) ? current(castDraft(one)) : one;
}

interface KnownState {
  readonly source: CodedText;
  readonly layers: readonly CodingLayer[];
  readonly state: PassageState;
}

/** A review asks for thousands of passages, and again after every change in the project. Goes with the records. */
const states = new WeakMap<Passage, KnownState>();

function stateOf(source: CodedText, place: Passage, layers: readonly CodingLayer[]): PassageState {
  const words = wordsAt(source, place);
  if (words === null) return goneState(source);
  return {
    // Salted with the passage, so that equal words in two reports do not show as equal hashes.
    words: wordsHash(words, place.id),
    length: words.length,
    codes: codesOver(source, place, layers),
    reopened: reopenings(source),
  };
}

function goneState(source: CodedText | undefined): PassageState {
  return { words: null, length: 0, codes: [], reopened: source === undefined ? 0 : reopenings(source) };
}

function reopenings(source: CodedText): number {
  if (source.kind === 'document') return 0;
  return source.lifeCycle.filter(({ what }) => what === 'reopened').length;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function wordsAt(source: CodedText, place: Passage): string | null {
  return place.state === 'review' ? null : sliceRange(source.blocks, place, orderOf(source)) || null;
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

function codesOver(source: CodedText, place: TextRange, layers: readonly CodingLayer[]): readonly CodeId[] {
  const order = orderOf(source);
  const pieces = resolveRange(source.blocks, place, order);
  const codes = new Set<CodeId>();
  for (const layer of layers) {
    const there = piecesOf(layer, source, order);
    for (const { block, from, to } of pieces) {
      for (const one of there.get(block.id) ?? []) if (one.from < to && from < one.to) codes.add(one.code);
    }
  }
  return [...codes].sort();
}

/** Each block's place, found once for a text that stands still. */
const orders = new WeakMap<CodedText, BlockOrder>();

function orderOf(source: CodedText): BlockOrder {
  if (isDraft(source)) return blockOrder(source.blocks);
  const order = orders.get(source) ?? blockOrder(source.blocks);
  orders.set(source, order);
  return order;
}

interface CodedPiece {
  readonly code: CodeId;
  readonly from: number;
  readonly to: number;
}

type CodedPieces = ReadonlyMap<BlockId, readonly CodedPiece[]>;

/** Where a layer's codings lie, found once for a layer and a text that stand still. */
const coded = new WeakMap<CodingLayer, { readonly source: CodedText; readonly pieces: CodedPieces }>();

function piecesOf(layer: CodingLayer, source: CodedText, order: BlockOrder): CodedPieces {
  if (isDraft(layer) || isDraft(source)) return codedPieces(layer, source, order);
  const known = coded.get(layer);
  if (known?.source === source) return known.pieces;
  const pieces = codedPieces(layer, source, order);
  coded.set(layer, { source, pieces });
  return pieces;
}

function codedPieces(layer: CodingLayer, source: CodedText, order: BlockOrder): CodedPieces {
  const pieces = new Map<BlockId, CodedPiece[]>();
  for (const coding of Object.values(layer.codings)) {
    if (coding.state !== 'placed') continue;
    for (const { block, from, to } of resolveRange(source.blocks, coding, order)) {
      const there = pieces.get(block.id);
      const piece = { code: coding.code, from, to };
      if (there === undefined) pieces.set(block.id, [piece]);
      else there.push(piece);
    }
  }
  return pieces;
}
