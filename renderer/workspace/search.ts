import { create } from 'zustand';
import type { SearchAnswer, SearchRequest } from '#shared/search/request';
import { createSearchClient, type SearchClient, type SearchProgress } from '../workers/search/searchClient';
import { createSearchFeed, type SearchFeed } from './searchFeed';
import { useWorkspace } from './store';

interface SearchState {
  /** Counts what the index took in: an answer from before is not an answer any more. */
  readonly version: number;
  /** How many texts the index has read of how many; null while there is no index. */
  readonly progress: { readonly done: number; readonly all: number } | null;
}

export const useSearchState = create<SearchState>(() => ({ version: 0, progress: null }));

interface Running {
  readonly client: SearchClient;
  readonly feed: SearchFeed;
  stop(): void;
}

let running: Running | null = null;

/**
 * Asks the index of the open project; the first time it is started and fed. Null when the project was locked or
 * the worker died meanwhile: then the next search starts another.
 */
export function search(request: SearchRequest): Promise<SearchAnswer | null> {
  const started = startSearch();
  return started === null ? Promise.resolve(null) : started.client.search(request);
}

/** Starts reading the project, so that the first search need not wait. Ends by itself when the project is locked. */
export function startSearch(): Running | null {
  if (running !== null) return running;
  const tree = useWorkspace.getState().open?.tree;
  if (tree === undefined) return null;
  const client = createSearchClient({ onProgress, onLost: stopSearch });
  const feed = createSearchFeed({
    send: (change) => client.send(change),
    later: (work) => setTimeout(work, 0),
    now: () => performance.now(),
  });
  const stop = useWorkspace.subscribe(({ open }, { open: before }) => {
    // Another project, or none: nothing of this one may be found any more.
    if (open === null || open.id !== before?.id) stopSearch();
    else if (open.tree !== before.tree) feed.follow(open.tree);
  });
  running = { client, feed, stop };
  feed.follow(tree);
  return running;
}

/** While a whole project is read, answers are brought up to date four times a second. */
const refresh = 250;
let refreshed = 0;

function onProgress({ done, all, sorted }: SearchProgress): void {
  const now = performance.now();
  if (!sorted && now - refreshed < refresh) return;
  refreshed = now;
  useSearchState.setState(({ version }) => ({ progress: { done, all }, version: version + 1 }));
}

/** Ends the worker and reads the project anew: what was deleted must not stay in its memory as a word it knows. */
export function restartSearch(): void {
  if (running === null) return;
  stopSearch();
  startSearch();
}

/** Ends the worker: the words it read are gone with its memory. */
function stopSearch(): void {
  if (running === null) return;
  running.stop();
  running.feed.dispose();
  running.client.dispose();
  running = null;
  useSearchState.setState(({ version }) => ({ version: version + 1, progress: null }));
}
