import { answerRequest, type Found } from '#shared/search/index/answer';
import {
  createIndex,
  putSource,
  removeSource,
  setNames,
  sortIndex,
  wantsSorting,
} from '#shared/search/index/searchIndex';
import type { PutEntry, SearchMessage, SearchReply } from './searchMessages';

/** What the server needs of its surroundings; a test stands still, the worker has a clock. */
export interface ServerSurroundings {
  reply(message: SearchReply): void;
  /** Runs a piece of work after messages that wait already. */
  later(work: () => void): void;
  now(): number;
}

/** Texts are taken in for this many milliseconds at a time; a search in between waits no longer. */
const slice = 12;

/** So few texts are taken in before a search is answered: the one that was just edited. */
const few = 8;

/** The worker's whole state: the index, and texts that wait to be taken in. Ends with the worker. */
export function createSearchServer({
  reply,
  later,
  now,
}: ServerSurroundings): (message: SearchMessage) => void {
  const index = createIndex();
  const waiting = new Map<string, PutEntry>();
  let all = 0;
  let last: Found | null = null;
  let working = false;

  function takeIn(until: number): void {
    for (const [key, { source, sameText }] of waiting) {
      waiting.delete(key);
      putSource(index, source, sameText && index.sources.has(key));
      if (now() >= until) return;
    }
  }

  function work(): void {
    takeIn(now() + slice);
    if (waiting.size > 0) {
      report(false);
      later(work);
    } else if (wantsSorting(index)) {
      report(false);
      // Sorting is one long step; whoever searches meanwhile is answered first.
      later(() => {
        if (waiting.size > 0) work();
        else {
          sortIndex(index);
          working = false;
          report(true);
        }
      });
    } else {
      working = false;
      report(true);
    }
  }

  function report(sorted: boolean): void {
    reply({ kind: 'progress', done: index.sources.size, all, sorted });
  }

  function start(): void {
    if (working) return;
    working = true;
    later(work);
  }

  return (message) => {
    switch (message.kind) {
      case 'names':
        setNames(index, message.names);
        start();
        return;
      case 'put':
        all = message.all;
        for (const entry of message.entries) {
          const { key } = entry.source;
          const before = waiting.get(key);
          // What waits has not been read yet, so its words are new whatever came after.
          waiting.set(
            key,
            before === undefined ? entry : { ...entry, sameText: entry.sameText && before.sameText },
          );
        }
        start();
        return;
      case 'remove':
        all = message.all;
        for (const key of message.keys) {
          waiting.delete(key);
          removeSource(index, key);
        }
        start();
        return;
      case 'search': {
        const began = now();
        if (waiting.size <= few) takeIn(Number.POSITIVE_INFINITY);
        const answer = answerRequest(index, message.request, last);
        if (!answer.ok) {
          reply({ kind: 'answer', id: message.id, answer });
          return;
        }
        const { found, ...result } = answer;
        last = found ?? null;
        const coverage = { done: index.sources.size, all: Math.max(all, index.sources.size) };
        reply({ kind: 'answer', id: message.id, answer: { ...result, coverage, took: now() - began } });
      }
    }
  };
}
