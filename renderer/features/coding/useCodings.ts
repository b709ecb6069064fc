import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type CodeInTree, codesInTreeOrder } from '#shared/coding/codeTree';
import type { Code, Coding } from '#shared/model/coding';
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
      Object.values(tree.codingLayer).filter(
        (layer) => layer.text === text && isShown(shown, layer.coder, me),
      ),
    ),
  );
  const codes = useTree((tree) => Object.values(tree.codebook)[0]?.codes);
  return useMemo(
    () =>
      layers.flatMap((layer) =>
        Object.values(layer.codings).flatMap((coding) => {
          const code = codes?.[coding.code];
          return code === undefined ? [] : [{ coding, layer: layer.id, coder: layer.coder, code }];
        }),
      ),
    [layers, codes],
  );
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
