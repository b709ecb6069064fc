import { parseArguments, settle } from '#shared/host/result';
import { domFailure } from './domFailure';
import type { StoreRequest, StoreResponse, StoreVerb, StoreVerbs } from './storeMessages';
import { storeVerbs } from './storeVerbs';

/** One verb after the other: files are opened exclusively, and the order of appends is the order of the journal. */
let queue: Promise<unknown> = Promise.resolve();

function answer(response: StoreResponse): void {
  const { result } = response;
  // Bytes were read for this answer alone: handed over, since copying a journal of 240 MB is felt.
  const transfer = result.ok && result.value instanceof Uint8Array ? [result.value.buffer] : [];
  // `self` of a worker; the project's DOM library types it as a window.
  (self as unknown as { postMessage(message: unknown, transfer: unknown[]): void }).postMessage(
    response,
    transfer,
  );
}

async function run<V extends StoreVerb>(verb: V, args: readonly unknown[]): Promise<StoreResponse['result']> {
  const parsed = parseArguments(verb, args);
  if (!parsed.ok) return parsed;
  const work: StoreVerbs[V] = storeVerbs[verb];
  return settle(() => work(...parsed.value), domFailure);
}

self.addEventListener('message', (event: MessageEvent<StoreRequest>) => {
  const { call, verb, args } = event.data;
  queue = queue.then(async () => answer({ call, result: await run(verb, args) }));
});
