import type { PersonalDataClass } from '#shared/model/privacy';
import { foldedWords, foldName } from './fold';
import { COMMON_NOUNS } from './lists/commonNouns';

/**
 * A real thing the project knows: an interviewee, somebody of the staff, a site, or one confirmed before.
 * An entry of the project's sealed name list is one.
 */
export interface ListedThing {
  readonly id: string;
  readonly class: PersonalDataClass;
  /** All the ways it is written, the full one first: "Sabine Müller", "Bine". At least one. */
  readonly originals: readonly string[];
  /** What may stand for it, from telling to general; empty when nobody has decided yet. */
  readonly replacements: readonly string[];
  /** Which of `replacements` is used. */
  readonly degree: number;
}

export interface ProjectNames {
  readonly things: readonly ListedThing[];
  /** Words somebody said are no names in this project. */
  readonly ignored: readonly string[];
}

export const NO_NAMES: ProjectNames = { things: [], ignored: [] };

/** One way of writing a listed thing. */
export interface ListedPhrase {
  readonly words: readonly string[];
  readonly things: readonly ListedThing[];
  /** Counts only with a capital, because it is an everyday word in small letters ("Klein"). */
  readonly needsCapital: boolean;
}

/** The project's list, made ready for looking up words. Make it once for many texts. */
export interface CompiledNames {
  /** By first word, longest phrases first. */
  readonly byFirst: ReadonlyMap<string, readonly ListedPhrase[]>;
  /** Single-word forms of six letters and more, by first letter, for compounds and slips of the pen. */
  readonly longByInitial: ReadonlyMap<string, readonly ListedPhrase[]>;
  readonly ignored: ReadonlySet<string>;
}

const EVERYDAY = new Set(COMMON_NOUNS.map(foldName));

/** Parts of a person's name that are not names themselves. */
const NAME_PARTICLES = new Set(
  'von van der den de zu zum zur la le el al ben bin di da dos frau herr herrn dr prof'.split(' '),
);

/** Adjectives and such that surnames share; written small they are not taken for the name. */
const SMALL_WORDS = new Set(
  'klein gross lang kurz jung alt neu schwarz weiss braun rot roth ernst just keiner kaiser konig kuhn stark fromm scharf frei treu wild stolz lustig reich arm kraus gut weit hoch tief spat fruh winter sommer herbst koch bauer fischer weber wagner schneider becker backer schmied richter jager vogel wolf fuchs hase berg stein sand wald feld busch baum blum rose engel schlosser meister bruder vater sohn vetter freund herr mann frau essen halle hof leer siegen singen senden waren wangen weiden lage langen norden linden regen heide brake forst aue wetter kalk walle hagen munster'.split(
    ' ',
  ),
);

export function compileNames(names: ProjectNames): CompiledNames {
  const phrases = new Map<
    string,
    { words: readonly string[]; things: ListedThing[]; needsCapital: boolean }
  >();
  const add = (words: readonly string[], thing: ListedThing) => {
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = phrases.get(key);
    if (known === undefined) {
      const only = words.length === 1 ? (words[0] ?? '') : '';
      const short = only !== '' && only.length < 4;
      const needsCapital = only !== '' && (short || EVERYDAY.has(only) || SMALL_WORDS.has(only));
      phrases.set(key, { words, things: [thing], needsCapital });
    } else if (!known.things.includes(thing)) {
      known.things.push(thing);
    }
  };
  for (const thing of names.things) {
    for (const form of thing.originals) {
      const words = foldedWords(form);
      add(words, thing);
      if (thing.class !== 'person' || words.length < 2) continue;
      // People are rarely called by their whole name; each part of it gives them away.
      for (const word of words) if (word.length > 1 && !NAME_PARTICLES.has(word)) add([word], thing);
    }
  }
  const byFirst = new Map<string, ListedPhrase[]>();
  const longByInitial = new Map<string, ListedPhrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] ?? '';
    push(byFirst, first, phrase);
    if (phrase.words.length === 1 && first.length >= 6) push(longByInitial, first.charAt(0), phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirst,
    longByInitial,
    ignored: new Set(names.ignored.map((word) => foldedWords(word).join(' '))),
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
