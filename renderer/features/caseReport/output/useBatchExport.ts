import { useCallback, useEffect, useRef, useState } from 'react';
import { getHost } from '../../../host/getHost';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import { currentProject } from '../../../workspace/store';
import type { BatchRequest } from './batchRequest';
import { type BatchResult, exportBatch, type LeftOut } from './exportBatch';
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
  /** The disk or the system refused the file. */
  readonly refused: boolean;
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
    const request = { ...order, tree: project.tree, now: localTime(new Date()) };
    const tools = { client: client.current, signal: control.signal, onProgress };
    const result = await exportBatch(request, tools).catch(
      (error: unknown): BatchResult => ({
        kind: 'written',
        file: null,
        contents: [],
        leftOut: order.reports.map(({ title }) => ({ title, reason: 'failed', detail: String(error) })),
      }),
    );
    if (control.signal.aborted || result.kind === 'cancelled') {
      setState({ kind: 'choosing', notice: 'cancelled' });
      return;
    }
    setState({ kind: 'done', summary: await saved(result) });
  }, []);

  return { state, start, cancel };
}

async function saved({
  file,
  contents,
  leftOut,
}: Extract<BatchResult, { kind: 'written' }>): Promise<BatchSummaryState> {
  if (file === null) return { file: null, written: [], leftOut, refused: false };
  const answer = await getHost().files.save({
    suggestedName: file.name,
    mimeType: file.mimeType,
    bytes: file.bytes,
  });
  const name = answer.ok && answer.value.saved ? answer.value.name : null;
  return { file: name, written: name === null ? [] : contents, leftOut, refused: !answer.ok };
}
