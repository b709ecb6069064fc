import { useMemo } from 'react';
import { codingsOf, type Difference, findDifferences } from '#shared/coding/reconcile/differences';
import type { CodingLayer, ReconcileDecision } from '#shared/model/coding';
import type { CodingLayerId, PersonId, TextId } from '#shared/model/ids';
import { codedText } from '#shared/model/tree';
import { sliceRange } from '#shared/text/range';
import { useWorkspace } from '../../workspace/store';

/** A difference with where it stands, its words, and what was decided. */
export interface OpenDifference {
  readonly key: string;
  readonly text: TextId;
  readonly difference: Difference;
  readonly layers: { readonly a: CodingLayerId; readonly b: CodingLayerId };
  /** The words of each side; empty on the side that has none. */
  readonly words: { readonly a: string; readonly b: string };
  readonly decision: ReconcileDecision | null;
}

/** All differences of two coders over these texts, in the order of the texts. */
export function useDifferences(
  texts: readonly TextId[],
  a: PersonId,
  b: PersonId,
): readonly OpenDifference[] {
  const layers = useWorkspace((state) => state.open?.tree.codingLayer);
  const protocols = useWorkspace((state) => state.open?.tree.protocol);
  const documents = useWorkspace((state) => state.open?.tree.document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the tree only these parts are read
  return useMemo(() => {
    const tree = useWorkspace.getState().open?.tree;
    if (tree === undefined) return [];
    const byTextAndCoder = new Map<string, CodingLayer>();
    for (const layer of Object.values(tree.codingLayer)) {
      byTextAndCoder.set(`${layer.text} ${layer.coder}`, layer);
    }
    return texts.flatMap((text): OpenDifference[] => {
      const source = codedText(tree, text);
      const layerA = byTextAndCoder.get(`${text} ${a}`);
      const layerB = byTextAndCoder.get(`${text} ${b}`);
      if (source === undefined || layerA === undefined || layerB === undefined) return [];
      const decisions = decisionsByCoding(byTextAndCoder.get(`${text} null`));
      return findDifferences(source.blocks, layerA, layerB).map((difference) => {
        const ids = codingsOf(difference);
        const [first] = ids;
        return {
          key: ids.join(' '),
          text,
          difference,
          layers: { a: layerA.id, b: layerB.id },
          words: {
            a: difference.a === null ? '' : sliceRange(source.blocks, difference.a.coding),
            b: difference.b === null ? '' : sliceRange(source.blocks, difference.b.coding),
          },
          decision: (first === undefined ? undefined : decisions.get(first)) ?? null,
        };
      });
    });
  }, [texts, a, b, layers, protocols, documents]);
}

function decisionsByCoding(agreed: CodingLayer | undefined): ReadonlyMap<string, ReconcileDecision> {
  const found = new Map<string, ReconcileDecision>();
  for (const decision of agreed?.decisions ?? []) for (const id of decision.about) found.set(id, decision);
  return found;
}
