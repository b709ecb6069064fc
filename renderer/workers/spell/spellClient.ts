import type { Language } from '#shared/model/language';
import type { SpellAnswer, SpellRequest } from './spellMessages';

/** Looks words up beside the page. Nothing is loaded before the first question, and nothing leaves the machine. */
export interface SpellClient {
  /** Those of the words that no dictionary rule knows. Rejects when the dictionary cannot be loaded. */
  unknownOf(words: readonly string[], language: Language): Promise<readonly string[]>;
  /** What may have been meant, best first. */
  suggest(word: string, language: Language): Promise<readonly string[]>;
  dispose(): void;
}

interface Waiting {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

export function createSpellClient(): SpellClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  function started(): Worker {
    if (worker !== null) return worker;
    worker = new Worker(new URL('./spell.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<SpellAnswer>) => {
      const { id } = event.data;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (event.data.ok) asked?.resolve(event.data.words);
      else asked?.reject(new Error(event.data.detail));
    };
    worker.onerror = (event) => {
      for (const asked of waiting.values()) asked.reject(new Error(event.message));
      waiting.clear();
    };
    return worker;
  }

  function ask(make: (id: number) => SpellRequest): Promise<readonly string[]> {
    last += 1;
    const request = make(last);
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      started().postMessage(request);
    });
  }

  return {
    unknownOf: (words, language) =>
      words.length === 0 ? Promise.resolve([]) : ask((id) => ({ kind: 'check', id, language, words })),
    suggest: (word, language) => ask((id) => ({ kind: 'suggest', id, language, word })),
    dispose() {
      worker?.terminate();
      worker = null;
      for (const asked of waiting.values()) asked.reject(new Error('closed'));
      waiting.clear();
    },
  };
}
