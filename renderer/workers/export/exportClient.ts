import type { Sheet } from '#shared/exchange/sheet';
import type { InterviewGuideDocument } from '#shared/report/interviewGuideBlocks';
import type { ReportDocument } from '#shared/report/reportDocument';
import type { Dress } from './dressDocx';
import type { ExportAnswer, ExportRequest, ExportResult, ExportWork, PackedFile } from './exportMessages';

/** What the client needs of a worker; `Worker` has it, and so has one end of a message channel. */
export interface ExportPort {
  postMessage(request: ExportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ExportAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface ExportClient {
  /** Writes the document as DOCX off the main thread. Requests wait for each other; failures are values. */
  docx(
    document: ReportDocument | InterviewGuideDocument,
    signal?: AbortSignal,
    template?: Dress,
  ): Promise<ExportResult>;
  /** Writes sheets as a workbook, in the same way. */
  xlsx(sheets: readonly Sheet[], signal?: AbortSignal): Promise<ExportResult>;
  /** Packs files into one archive, in the same way. */
  zip(files: readonly PackedFile[], signal?: AbortSignal): Promise<ExportResult>;
  /** Ends the worker; requests still waiting are answered with `cancelled`. */
  dispose(): void;
}

export function startExportWorker(): ExportPort {
  return new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module', name: 'export' });
}

interface Waiting {
  readonly work: ExportWork;
  readonly settle: (result: ExportResult) => void;
}

/**
 * One worker for all exports, started with the first. Packing a file cannot be interrupted from inside, so
 * cancelling the running request ends the worker and the next request starts a new one.
 */
export function createExportClient(start: () => ExportPort = startExportWorker): ExportClient {
  let port: ExportPort | null = null;
  let running: (Waiting & { readonly id: number }) | null = null;
  let queue: readonly Waiting[] = [];
  let lastId = 0;

  function startNext(): void {
    const [next, ...rest] = queue;
    if (running !== null || next === undefined) {
      return;
    }
    queue = rest;
    lastId += 1;
    running = { ...next, id: lastId };
    try {
      port ??= connect();
      port.postMessage({ ...next.work, id: lastId });
    } catch (error) {
      loseWorker(error instanceof Error ? error.message : String(error));
    }
  }

  function connect(): ExportPort {
    const made = start();
    made.onmessage = ({ data }) => {
      if (running?.id === data.id) {
        finish(data);
      }
    };
    made.onerror = (event) => loseWorker(event.message);
    return made;
  }

  function finish(result: ExportResult): void {
    const done = running;
    running = null;
    done?.settle(result);
    startNext();
  }

  function loseWorker(detail: string): void {
    endWorker();
    finish({ ok: false, reason: 'workerLost', detail });
  }

  function endWorker(): void {
    if (port !== null) {
      port.onmessage = null;
      port.onerror = null;
      port.terminate();
      port = null;
    }
  }

  function cancel(request: Waiting): void {
    if (running?.settle === request.settle) {
      endWorker();
      finish(cancelled);
      return;
    }
    queue = queue.filter((waiting) => waiting !== request);
    request.settle(cancelled);
  }

  function ask(work: ExportWork, signal: AbortSignal | undefined): Promise<ExportResult> {
    if (signal?.aborted) {
      return Promise.resolve(cancelled);
    }
    return new Promise((resolve) => {
      const onAbort = () => cancel(request);
      const request: Waiting = {
        work,
        settle(result) {
          signal?.removeEventListener('abort', onAbort);
          resolve(result);
        },
      };
      signal?.addEventListener('abort', onAbort);
      queue = [...queue, request];
      startNext();
    });
  }

  return {
    docx: (document, signal, template) =>
      ask({ kind: 'docx', document, ...(template === undefined ? {} : { template }) }, signal),
    xlsx: (sheets, signal) => ask({ kind: 'xlsx', sheets }, signal),
    zip: (files, signal) => ask({ kind: 'zip', files }, signal),
    dispose() {
      endWorker();
      const waiting = running === null ? queue : [running, ...queue];
      running = null;
      queue = [];
      for (const request of waiting) {
        request.settle(cancelled);
      }
    },
  };
}

const cancelled: ExportResult = { ok: false, reason: 'cancelled', detail: '' };
