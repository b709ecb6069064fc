import { useMemo } from 'react';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { codedSegments, type LayerChoice } from '#shared/coding/figures/codedSegments';
import { useTree, useWorkspace } from '../../workspace/store';

/** Codes in their order, and the codings to be counted. */
export function useFigures(choice: LayerChoice) {
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const layers = useTree((tree) => tree.codingLayer);
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  const codes = useMemo(() => (codebook === undefined ? [] : codesInTreeOrder(codebook)), [codebook]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the tree only these parts are read
  const segments = useMemo(() => {
    const tree = useWorkspace.getState().open?.tree;
    return tree === undefined ? [] : codedSegments(tree, choice);
  }, [layers, protocols, documents, choice]);
  return { codes, segments };
}
