import { useMemo } from 'react';
import type { PersonId, TextId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';

export interface Coder {
  readonly id: PersonId;
  readonly name: string;
  /** Texts of which this person has a layer, also an empty one. */
  readonly texts: ReadonlySet<TextId>;
}

/** Everybody who has coded something, those with most texts first. */
export function useCoders(): readonly Coder[] {
  const layers = useTree((tree) => tree.codingLayer);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  return useMemo(() => {
    const texts = new Map<PersonId, Set<TextId>>();
    for (const { coder, text } of Object.values(layers)) {
      if (coder !== null) texts.set(coder, (texts.get(coder) ?? new Set()).add(text));
    }
    return [...texts]
      .map(([id, mine]) => ({ id, name: people?.[id]?.name ?? '', texts: mine }))
      .sort((a, b) => b.texts.size - a.texts.size || a.name.localeCompare(b.name));
  }, [layers, people]);
}

/** Texts that all of these coders have coded. */
export function commonTexts(coders: readonly Coder[]): readonly TextId[] {
  const [first, ...others] = coders;
  return first === undefined
    ? []
    : [...first.texts].filter((text) => others.every(({ texts }) => texts.has(text)));
}
