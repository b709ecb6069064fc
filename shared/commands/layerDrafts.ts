import { type Draft, isDraft, original } from 'immer';
import { layersOfText } from '#shared/coding/layersOfText';
import type { Coding, CodingLayer, EvidenceLayer } from '#shared/model/coding';
import type { TextId } from '#shared/model/ids';
import type { TreeDraft } from './command';

/**
 * The coding layers of a text, to be changed. Only these become drafts: reading thousands of layers through the
 * draft would make a draft of each (16 of 20 ms of a coding in a large project).
 */
export function layersToChange(draft: TreeDraft, text: TextId): readonly Draft<CodingLayer>[] {
  const layers = draft.codingLayer;
  if (!isDraft(layers)) return Object.values(layers).filter((layer) => layer.text === text);
  const before = original(layers) ?? {};
  const known = layersOfText(before, text).flatMap(({ id }) => layers[id] ?? []);
  const made = newKeys(layers, before).flatMap((id) => layers[id] ?? []);
  return [...known, ...made.filter((layer) => layer.text === text)];
}

/** The passages of a text that statements rest on, to be changed; found the same way. */
export function evidenceToChange(draft: TreeDraft, text: TextId): readonly Draft<EvidenceLayer>[] {
  const layers = draft.evidenceLayer;
  const before = isDraft(layers) ? (original(layers) ?? {}) : layers;
  const ids = new Set([
    ...Object.values(before).flatMap((layer) => (layer.text === text ? [layer.id] : [])),
    ...newKeys(layers, before),
  ]);
  return [...ids].flatMap((id) => layers[id] ?? []).filter((layer) => layer.text === text);
}

/** The first coding of a layer that meets the condition; looked for in the layer as it was, for the same reason. */
export function findCoding(
  codings: Draft<CodingLayer>['codings'],
  meets: (coding: Coding) => boolean,
): Coding | undefined {
  if (!isDraft(codings)) return Object.values(codings).find(meets);
  const before = original(codings) ?? {};
  const found = Object.values(before).find((coding) => meets(coding) && coding.id in codings);
  if (found !== undefined) return found;
  return newKeys(codings, before)
    .flatMap((id) => codings[id] ?? [])
    .find(meets);
}

/** `Object.keys` would ask a draft about each of its keys. */
function newKeys<K extends string>(draft: { [id in K]: unknown }, before: object): readonly K[] {
  // Only strings are keys of a record's parts, and these are the draft's own.
  return (Reflect.ownKeys(draft) as K[]).filter((key) => !(key in before));
}
