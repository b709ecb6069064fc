import { useEffect, useState } from 'react';
import type { AgreementReport } from '#shared/coding/agreement/agreement';
import type { AgreementUnit } from '#shared/coding/agreement/codedText';
import { comparedTexts } from '#shared/coding/agreement/comparedTexts';
import type { PersonId, TextId } from '#shared/model/ids';
import { computeAgreement } from '../../workers/agreement/computeAgreement';
import { useWorkspace } from '../../workspace/store';

export type ReportState =
  | { readonly kind: 'computing'; stop(): void }
  /** Called off by the person; nothing is computed until they ask again. */
  | { readonly kind: 'stopped'; again(): void }
  | { readonly kind: 'ready'; readonly report: AgreementReport }
  | { readonly kind: 'failed'; readonly detail: string };

/** Computed anew whenever codings, texts or the question change; an answer that came too late is dropped. */
export function useReport(
  texts: readonly TextId[],
  coders: readonly PersonId[],
  codes: readonly string[],
  unit: AgreementUnit,
): ReportState {
  const tree = useWorkspace((state) => state.open?.tree);
  const [state, setState] = useState<ReportState>({ kind: 'computing', stop: () => undefined });
  const [round, setRound] = useState(0);
  const layers = tree?.codingLayer;
  const protocols = tree?.protocol;
  const documents = tree?.document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the tree only these parts are read
  useEffect(() => {
    if (tree === undefined) return undefined;
    const stop = new AbortController();
    setState({
      kind: 'computing',
      stop() {
        stop.abort();
        setState({ kind: 'stopped', again: () => setRound((now) => now + 1) });
      },
    });
    const request = { texts: comparedTexts(tree, texts, coders, unit), codes, unit };
    computeAgreement(request, stop.signal).then(
      (report) => {
        if (!stop.signal.aborted) setState({ kind: 'ready', report });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ kind: 'failed', detail: String(error) });
      },
    );
    return () => stop.abort();
  }, [layers, protocols, documents, texts, coders, codes, unit, round]);
  return state;
}
