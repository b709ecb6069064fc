import type { HostResult } from '#shared/host/contract';
import type { HostArguments } from '#shared/host/limits';
import { failure } from '#shared/host/result';
import type { StoreAnswers, StoreRequest, StoreResponse, StoreVerb } from './storeMessages';

export interface StoreClient {
  call<V extends StoreVerb>(verb: V, ...args: HostArguments<V>): Promise<HostResult<StoreAnswers[V]>>;
}

/** Starts the store worker with the first call; when it dies, open calls fail and the next call starts it anew. */
export function createStoreClient(): StoreClient {
  const open = new Map<number, (result: HostResult<unknown>) => void>();
  let worker: Worker | null = null;
  let calls = 0;

  function fail(detail: string): void {
    worker?.terminate();
    worker = null;
    for (const answer of open.values()) answer(failure('failed', detail));
    open.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./store.worker.ts', import.meta.url), {
      type: 'module',
      name: 'fallwerk-store',
    });
    started.addEventListener('message', (event: MessageEvent<StoreResponse>) => {
      const answer = open.get(event.data.call);
      open.delete(event.data.call);
      answer?.(event.data.result);
    });
    started.addEventListener('error', (event) => fail(`store worker: ${event.message}`));
    started.addEventListener('messageerror', () => fail('store worker: unreadable answer'));
    return started;
  }

  return {
    call(verb, ...args) {
      return new Promise((resolve) => {
        calls += 1;
        const request: StoreRequest = { call: calls, verb, args };
        // `as`: the worker answers each verb with its own type (StoreVerbs holds it to that).
        open.set(request.call, resolve as (result: HostResult<unknown>) => void);
        worker ??= start();
        try {
          // Bytes are copied, not transferred: the caller goes on using them.
          worker.postMessage(request);
        } catch (error) {
          open.delete(request.call);
          resolve(failure('invalid', String(error)));
        }
      });
    },
  };
}
