import deStates from '#shared/i18n/de/lifeCycle.json';
import de from '#shared/i18n/de/search.json';
import enStates from '#shared/i18n/en/lifeCycle.json';
import en from '#shared/i18n/en/search.json';
import { emptyTree, type ProjectTree } from '#shared/model/tree';
import { type FixedNames, searchNames } from '#shared/search/searchNames';
import type { NamedValue } from '#shared/search/searchSource';
import { layersByText, sourceChanges } from '#shared/search/sourceChanges';
import { agreedCoder, sourceOfText } from '#shared/search/sourceOfText';
import type { SearchChange } from '../workers/search/searchClient';
import type { PutEntry } from '../workers/search/searchMessages';

/** Where the feed's changes go and how it waits; the app's window, or a test. */
export interface FeedSurroundings {
  send(change: SearchChange): void;
  /** Runs the next slice when the window has had its turn. */
  later(work: () => void): void;
  now(): number;
}

export interface SearchFeed {
  /** Follows the project to this tree. */
  follow(tree: ProjectTree): void;
  /** True while texts wait to be sent. */
  busy(): boolean;
  dispose(): void;
}

/** Half of a frame's 8 ms that are left beside drawing: typing and scrolling go on while texts are sent. */
const slice = 4;

/**
 * Keeps an index in step with the project: sends each text once, and again when it, its codings or what it
 * belongs to has changed. A single edit is sent at once, a whole project in slices.
 */
export function createSearchFeed({ send, later, now }: FeedSurroundings): SearchFeed {
  let known: ProjectTree = emptyTree();
  let layers = layersByText(known.codingLayer);
  const waiting = new Map<string, boolean>();
  let running = false;
  let ended = false;

  function count(): number {
    return Object.keys(known.protocol).length + Object.keys(known.document).length;
  }

  function sendSlice(): void {
    if (ended) return;
    const until = now() + slice;
    while (waiting.size > 0 && now() < until) sendSome();
    if (waiting.size > 0) later(sendSlice);
    else running = false;
  }

  /** A few texts a message: the message itself costs, and so does a slice that ends late. */
  function sendSome(): void {
    const entries: PutEntry[] = [];
    for (const [id, sameText] of waiting) {
      waiting.delete(id);
      const text = known.protocol[id] ?? known.document[id];
      if (text !== undefined) {
        entries.push({ source: sourceOfText(known, text, layers.get(id) ?? []), sameText });
      }
      if (entries.length === 4) break;
    }
    if (entries.length > 0) send({ kind: 'put', entries, all: count() });
  }

  return {
    follow(tree) {
      const changes = sourceChanges(known, tree);
      if (known.codingLayer !== tree.codingLayer) layers = layersByText(tree.codingLayer);
      known = tree;
      if (changes.names) send({ kind: 'names', names: searchNames(tree, fixedNames) });
      if (changes.removed.length > 0) {
        for (const id of changes.removed) waiting.delete(id);
        send({ kind: 'remove', keys: changes.removed, all: count() });
      }
      for (const { text, sameText } of changes.put) {
        waiting.set(text.id, sameText && (waiting.get(text.id) ?? true));
      }
      if (!running && waiting.size > 0) {
        running = true;
        sendSlice();
      }
    },
    busy: () => waiting.size > 0,
    dispose() {
      ended = true;
      waiting.clear();
    },
  };
}

/** Levels and states are called as the interface calls them, in both languages, and by their own word. */
const fixedNames: FixedNames = {
  level: namesFrom(de.levels, en.levels),
  coder: [{ value: agreedCoder, names: [de.agreed, en.agreed] }],
  status: namesFrom(deStates.state, enStates.state),
};

function namesFrom(german: { [value: string]: string }, english: { [value: string]: string }): NamedValue[] {
  return Object.entries(german).map(([value, name]) => ({
    value,
    names: [value, name, english[value] ?? value],
  }));
}
