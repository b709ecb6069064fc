import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import type { Code, Coding } from '#shared/model/coding';
import type { CodeId, CodingLayerId, ProtocolId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';

export interface PlacedCoding {
  readonly coding: Coding;
  readonly layer: CodingLayerId;
  readonly code: Code;
}

/** Codings of a protocol over all coders, with their codes. */
export function useCodings(protocol: ProtocolId): readonly PlacedCoding[] {
  const layers = useTree(
    useShallow((tree) => Object.values(tree.codingLayer).filter((layer) => layer.text === protocol)),
  );
  const codes = useCodes();
  return useMemo(() => {
    const byId = new Map(codes.map((code) => [code.id, code]));
    return layers.flatMap((layer) =>
      Object.values(layer.codings).flatMap((coding) => {
        const code = byId.get(coding.code);
        return code === undefined ? [] : [{ coding, layer: layer.id, code }];
      }),
    );
  }, [layers, codes]);
}

/** All codes in the order of the tree. */
export function useCodes(): readonly Code[] {
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  return useMemo(
    () => (codebook === undefined ? [] : codesInTreeOrder(codebook).map(({ code }) => code)),
    [codebook],
  );
}

/** The path of a code's names from the top: "Rahmen / Ziele". */
export function codePath(code: Code, codes: readonly Code[]): string {
  const byId = new Map<CodeId, Code>(codes.map((one) => [one.id, one]));
  const names: string[] = [];
  for (
    let up: Code | undefined = code;
    up !== undefined;
    up = up.parent === null ? undefined : byId.get(up.parent)
  ) {
    names.unshift(up.name);
  }
  return names.join(' / ');
}
