import type { SearchAnswer, SearchRequest } from '#shared/search/request';
import type { SearchMessage, SearchReply } from './searchMessages';

/** What the client needs of a worker; `Worker` has it. */
export interface SearchPort {
  postMessage(message: SearchMessage): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type SearchChange = Exclude<SearchMessage, { kind: 'search' }>;

export interface SearchProgress {
  readonly done: number;
  readonly all: number;
  readonly sorted: boolean;
}

export interface SearchClient {
  /** Hands a change over; searches sent later know it. */
  send(change: SearchChange): void;
  /** Null when the worker died before it could answer; `onLost` has been called then. */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** Ends the worker and with it all it had read; searches still waiting are answered with null. */
  dispose(): void;
}

export function startSearchWorker(): SearchPort {
  return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
}

/** One worker with one index. `onLost`: it died; the caller makes another and feeds it anew. */
export function createSearchClient(
  events: { readonly onProgress: (progress: SearchProgress) => void; readonly onLost: () => void },
  start: () => SearchPort = startSearchWorker,
): SearchClient {
  const port = start();
  const waiting = new Map<number, (answer: SearchAnswer | null) => void>();
  let lastId = 0;

  port.onmessage = ({ data }) => {
    if (data.kind === 'progress') events.onProgress(data);
    else {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    }
  };
  port.onerror = () => {
    end();
    events.onLost();
  };

  function end(): void {
    port.onmessage = null;
    port.onerror = null;
    port.terminate();
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  }

  return {
    send: (change) => port.postMessage(change),
    search(request) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        port.postMessage({ kind: 'search', id, request });
      });
    },
    dispose: end,
  };
}
