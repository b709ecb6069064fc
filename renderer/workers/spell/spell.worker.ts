import type { Language } from '#shared/model/language';
import { loadDictionary } from './dictionaries';
import { loadHunspell, type Speller } from './hunspell';
import { isKnownWord } from './knownWord';
import type { SpellAnswer, SpellRequest } from './spellMessages';

/** Suggestions in the menu; Hunspell's later ones are seldom what was meant. */
const suggestions = 6;

interface Checker {
  readonly speller: Speller;
  /** Words looked up already: a text says most of its words again and again. */
  readonly known: Map<string, boolean>;
}

const checkers = new Map<Language, Promise<Checker>>();

self.onmessage = (event: MessageEvent<SpellRequest>) => {
  const request = event.data;
  answerTo(request).then(
    (words) => answer({ id: request.id, ok: true, words }),
    (error: unknown) => answer({ id: request.id, ok: false, detail: String(error) }),
  );
};

async function answerTo(request: SpellRequest): Promise<readonly string[]> {
  const { speller, known } = await checkerFor(request.language);
  if (request.kind === 'suggest') return speller.suggest(request.word).slice(0, suggestions);
  return request.words.filter((word) => {
    let is = known.get(word);
    if (is === undefined) {
      is = isKnownWord(word, request.language, speller.isKnown);
      known.set(word, is);
    }
    return !is;
  });
}

function checkerFor(language: Language): Promise<Checker> {
  const loaded = checkers.get(language) ?? load(language);
  checkers.set(language, loaded);
  return loaded;
}

async function load(language: Language): Promise<Checker> {
  const { aff, dic } = await loadDictionary(language);
  return { speller: await loadHunspell(aff, dic), known: new Map() };
}

function answer(message: SpellAnswer): void {
  self.postMessage(message);
}
