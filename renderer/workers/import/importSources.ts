import type { Guide } from '#shared/model/guide';
import type {
  SourceFile,
  SourceImportAnswer,
  SourceImportRequest,
  SourceImportResult,
} from './sourceImportMessages';

/** What the batch needs of a worker; `Worker` has it, and so has one end of a message channel. */
export interface SourceImportPort {
  postMessage(request: SourceImportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SourceImportAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

function startSourceImportWorker(): SourceImportPort {
  return new Worker(new URL('./sourceImport.worker.ts', import.meta.url), {
    type: 'module',
    name: 'source import',
  });
}

export interface SourceBatch {
  readonly files: readonly SourceFile[];
  readonly guides: readonly Guide[];
  readonly signal: AbortSignal;
  /** Called for every file, in any order, as soon as it is read or refused. */
  readonly onRead: (index: number, result: SourceImportResult) => void;
  readonly start?: () => SourceImportPort;
  /** Milliseconds for one file. */
  readonly limit?: number;
  /** Workers at a time. */
  readonly workers?: number;
}

/** The longest protocol takes a fraction of a second; what takes 20 s is none (design/reliability 1.7). */
const LIMIT = 20_000;
/** One reads while the other waits for its file to inflate; more only share the same two cores. */
const WORKERS = 2;

/**
 * Reads files one after another in workers that have no reach to the project. A file that fails, hangs or kills its
 * worker is refused and the next one goes on in a new worker. `signal` ends the workers at once; files that were
 * not read by then are `cancelled`. Resolves with one result for each file, in their order.
 */
export async function importSources(batch: SourceBatch): Promise<readonly SourceImportResult[]> {
  const results: SourceImportResult[] = [];
  const settle = (index: number, result: SourceImportResult) => {
    results[index] = result;
    batch.onRead(index, result);
  };
  let next = 0;
  const work = async () => {
    let port: SourceImportPort | null = null;
    while (next < batch.files.length && !batch.signal.aborted) {
      const index = next++;
      const file = batch.files[index];
      if (!file) continue;
      port ??= open(batch);
      const result = await readOne(port, index, file, batch);
      if (
        !result.ok &&
        (result.reason === 'timeout' || result.reason === 'failed' || result.reason === 'cancelled')
      ) {
        port.terminate();
        port = null;
      }
      settle(index, result);
    }
    port?.terminate();
  };
  const count = Math.min(batch.workers ?? WORKERS, batch.files.length);
  await Promise.all(Array.from({ length: count }, work));
  for (const index of batch.files.keys())
    if (results[index] === undefined) settle(index, refused('cancelled'));
  return results;
}

function open({ start = startSourceImportWorker, guides }: SourceBatch): SourceImportPort {
  const port = start();
  port.postMessage({ kind: 'guides', guides });
  return port;
}

function readOne(
  port: SourceImportPort,
  id: number,
  file: SourceFile,
  { signal, limit = LIMIT }: SourceBatch,
): Promise<SourceImportResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new AbortController();
  return new Promise<SourceImportResult>((resolve) => {
    const stop = () => resolve(refused('cancelled'));
    signal.addEventListener('abort', stop, { once: true, signal: done.signal });
    timer = setTimeout(() => resolve(refused('timeout')), limit);
    port.onmessage = ({ data }) => {
      if (data.id === id) resolve(data.result);
    };
    port.onerror = () => resolve(refused('failed'));
    port.postMessage({ kind: 'file', id, file });
  }).finally(() => {
    clearTimeout(timer);
    done.abort();
  });
}

function refused(reason: 'cancelled' | 'timeout' | 'failed'): SourceImportResult {
  return { ok: false, reason, place: '' };
}
