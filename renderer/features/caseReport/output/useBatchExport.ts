import { useCallback, useEffect, useRef, useState } from 'react';
import { keysOfReport } from '#shared/deletion/handouts';
import { getHost } from '../../../host/getHost';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import { takeLook } from '../../../workspace/mayLeave';
import { noteHandout } from '../../../workspace/noteHandout';
import { currentProject } from '../../../workspace/store';
import type { BatchRequest } from './batchRequest';
import { type BatchResult, exportBatch, type LeftOut } from './exportBatch';
import { withPrintView } from './printView';
import { localTime } from './reportFormats';

export interface BatchProgressState {
  readonly done: number;
  readonly all: number;
  readonly title: string;
}

export interface BatchSummaryState {
  /** The name of the file; null when none was saved. */
  readonly file: string | null;
  readonly written: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** `refused`: the disk or the system did. `asked`: the browser's print dialog did the rest, out of our sight. */
  readonly end: 'saved' | 'nothing' | 'refused' | 'asked';
}

export type BatchState =
  | { readonly kind: 'choosing'; readonly notice: 'cancelled' | null }
  | { readonly kind: 'running'; readonly progress: BatchProgressState }
  | { readonly kind: 'done'; readonly summary: BatchSummaryState };

/** What the person chose; project and time are taken when it starts. */
export type BatchOrder = Omit<BatchRequest, 'tree' | 'now'>;

/** Writes several reports with a worker of its own, which ends with the dialog. */
export function useBatchExport() {
  const [state, setState] = useState<BatchState>({ kind: 'choosing', notice: null });
  const running = useRef<AbortController | null>(null);
  const client = useRef<ExportClient | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      client.current?.dispose();
    },
    [],
  );

  const cancel = useCallback(() => running.current?.abort(), []);

  const start = useCallback(async (order: BatchOrder) => {
    const project = currentProject();
    if (project === null) return;
    const control = new AbortController();
    running.current = control;
    client.current ??= createExportClient();
    const onProgress = (done: number, all: number, title: string) =>
      setState({ kind: 'running', progress: { done, all, title } });
    onProgress(0, order.reports.length * 2 + 1, '');
    takeLook();
    const request = { ...order, tree: project.tree, now: localTime(new Date()) };
    const tools = { client: client.current, signal: control.signal, onProgress };
    const result = await exportBatch(request, tools).catch(
      (error: unknown): BatchResult => ({
        kind: 'written',
        output: null,
        contents: [],
        leftOut: order.reports.map(({ id, title }) => ({
          report: id,
          title,
          reason: 'failed',
          detail: String(error),
        })),
      }),
    );
    if (control.signal.aborted || result.kind === 'cancelled') {
      setState({ kind: 'choosing', notice: 'cancelled' });
      return;
    }
    const summary = await saved(result);
    setState({ kind: 'done', summary });
    if (summary.end !== 'saved' && summary.end !== 'asked') return;
    const out = new Set(result.leftOut.map(({ report: id }) => id));
    const inside = order.reports.filter(({ id }) => !out.has(id));
    await noteHandout('caseReports', summary.file, inside.flatMap(keysOfReport), takeLook());
  }, []);

  return { state, start, cancel };
}

async function saved({
  output,
  contents,
  leftOut,
}: Extract<BatchResult, { kind: 'written' }>): Promise<BatchSummaryState> {
  const nothing: BatchSummaryState = { file: null, written: [], leftOut, end: 'nothing' };
  if (output === null) return nothing;
  if (output.kind === 'print') {
    const { name: suggestedName, document } = output;
    const printed = await withPrintView(document, () => getHost().files.savePdf({ suggestedName }));
    if (!printed.ok) return { ...nothing, end: 'refused' };
    if (printed.value.kind === 'cancelled') return nothing;
    return printed.value.kind === 'saved'
      ? { file: printed.value.name, written: contents, leftOut, end: 'saved' }
      : { file: null, written: contents, leftOut, end: 'asked' };
  }
  const { name: suggestedName, mimeType, bytes } = output;
  const answer = await getHost().files.save({ suggestedName, mimeType, bytes });
  if (!answer.ok) return { ...nothing, end: 'refused' };
  return answer.value.saved ? { file: answer.value.name, written: contents, leftOut, end: 'saved' } : nothing;
}
