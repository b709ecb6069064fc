import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type CodeInTree, codesInTreeOrder } from '#shared/coding/codeTree';
import { layersOfText } from '#shared/coding/layersOfText';
import type { Code, Coding, CodingLayer } from '#shared/model/coding';
import type { CodeId, CodingLayerId, PersonId, TextId } from '#shared/model/ids';
import { useTree, useWorkspace } from '../../workspace/store';
import { isShown, useShownLayers } from './shownLayers';

export interface PlacedCoding {
  readonly coding: Coding;
  readonly layer: CodingLayerId;
  /** Null on the layer the coders agreed on. */
  readonly coder: PersonId | null;
  readonly code: Code;
}

/** Codings of a text by the coders that are shown, with their codes. */
export function useCodings(text: TextId): readonly PlacedCoding[] {
  const shown = useShownLayers((state) => state.shown);
  const me = useWorkspace((state) => state.open?.author ?? null);
  const layers = useTree(
    useShallow((tree) =>
      layersOfText(tree.codingLayer, text).filter(({ coder }) => isShown(shown, coder, me)),
    ),
  );
  const codes = useTree((tree) => Object.values(tree.codebook)[0]?.codes);
  return useMemo(
    () =>
      layers.flatMap((layer) =>
        Object.values(layer.codings).flatMap((coding) => {
          const code = codes?.[coding.code];
          return code === undefined ? [] : [placedIn(layer, coding, code)];
        }),
      ),
    [layers, codes],
  );
}

const placed = new WeakMap<Coding, PlacedCoding>();

/** The same object as before for a coding that did not change: thousands of others come again with each new one. */
function placedIn({ id, coder }: CodingLayer, coding: Coding, code: Code): PlacedCoding {
  const before = placed.get(coding);
  if (before?.layer === id && before.code === code) return before;
  const one = { coding, layer: id, coder, code };
  placed.set(coding, one);
  return one;
}

/** All codes in the order of the tree. */
export function useCodes(): readonly CodeInTree[] {
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  return useMemo(() => (codebook === undefined ? [] : codesInTreeOrder(codebook)), [codebook]);
}

/** The path of a code's names from the top: "Rahmen / Ziele". */
export function codePath(code: Code, codes: readonly CodeInTree[]): string {
  const byId = new Map<CodeId, Code>(codes.map((one) => [one.code.id, one.code]));
  const names: string[] = [];
  const seen = new Set<CodeId>();
  for (
    let up: Code | undefined = code;
    up !== undefined && !seen.has(up.id);
    up = up.parent === null ? undefined : byId.get(up.parent)
  ) {
    seen.add(up.id);
    names.unshift(up.name);
  }
  return names.join(' / ');
}
