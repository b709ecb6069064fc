import type { CodingLayer } from '#shared/model/coding';
import type { TextId } from '#shared/model/ids';

interface Layers {
  readonly [id: string]: CodingLayer;
}

/** The tree never changes a map it has handed out, so what was found in one stays true for it. */
const found = new WeakMap<Layers, ReadonlyMap<TextId, readonly CodingLayer[]>>();
const none: readonly CodingLayer[] = [];

/**
 * The coding layers of one text. Thousands of layers are gone through once after each change and not by every
 * list and count that wants those of a text.
 *
 * @param layers a map of the project tree as it stands: frozen, no draft
 */
export function layersOfText(layers: Layers, text: TextId): readonly CodingLayer[] {
  let byText = found.get(layers);
  if (byText === undefined) {
    byText = grouped(layers);
    found.set(layers, byText);
  }
  return byText.get(text) ?? none;
}

function grouped(layers: Layers): ReadonlyMap<TextId, readonly CodingLayer[]> {
  const byText = new Map<TextId, CodingLayer[]>();
  for (const layer of Object.values(layers)) {
    const list = byText.get(layer.text);
    if (list === undefined) byText.set(layer.text, [layer]);
    else list.push(layer);
  }
  return byText;
}
