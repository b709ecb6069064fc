import { foldName } from '../fold';
import { COMMON_NOUNS, NOUN_ENDINGS } from '../lists/commonNouns';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '../lists/firstNames';
import { SURNAMES } from '../lists/surnames';
import { goesOn, type Word } from '../words';
import { isDayOrMonth, isNamesake } from './namesakes';

const FIRST = new Set(FIRST_NAMES.flatMap(nameParts));
const AMBIGUOUS = new Set(AMBIGUOUS_FIRST_NAMES.map(foldName));
const LAST = new Set(SURNAMES.flatMap(nameParts));
const EVERYDAY = new Set(COMMON_NOUNS.map(foldName));

/** Small words that join the parts of a name. */
const PARTICLES = new Set(
  'von van vom zu zum zur der den de del della di da dos du la le el al ben bin ibn abu ter ten und'.split(
    ' ',
  ),
);

/** Small words that are often written with a capital and never begin a name. */
const FUNCTION_WORDS = new Set(
  foldList(
    'ich du er sie es wir ihr sie mich dich ihn ihm uns euch ihnen mir dir der die das den dem des ein eine einen einem einer eines kein keine mein meine dein deine sein seine ihre ihren ihrem unser unsere und oder aber denn doch sondern weil dass wenn als ob wie wo was wer wen wem wann warum wieso nicht nur auch noch schon dann da dort hier so sehr ja nein zu zur zum in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor wegen während hinter neben zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollte muss müssen mag möchte will wollte darf dies diese dieser dieses jede jeder jedes man mal etwa nun the a an and or but of to in on at for with by from is are was were has have had he she it they we you not this that these those when while if as insgesamt allerdings außerdem dabei damit danach darüber daher deshalb deswegen trotzdem zudem zuerst zunächst später früher heute gestern morgen immer oft manchmal selten nie vielleicht wahrscheinlich natürlich eigentlich bisher seitdem inzwischen mittlerweile ferner jedoch hierzu hierbei laut gemäß ebenso ansonsten einerseits andererseits ' +
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf herr frau dr prof',
  ),
);

/** A pronoun, article, conjunction or number, whatever letter it begins with. */
export function isFunctionWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.folded);
}

/** Nouns that only folding makes a first name: "Rad" of Raed, "Hände" of Hande. As they are written. */
const NOUNS_AS_WRITTEN = new Set(['rad', 'hände', 'wal']);

export function isFirstName(word: Word): boolean {
  return word.capital && !NOUNS_AS_WRITTEN.has(word.lower) && inflected(word, FIRST);
}

export function isAmbiguous(word: Word): boolean {
  return AMBIGUOUS.has(word.folded) || (word.folded.endsWith('s') && AMBIGUOUS.has(word.folded.slice(0, -1)));
}

export function isSurname(word: Word): boolean {
  return word.capital && inflected(word, LAST);
}

/** An everyday noun itself; compounds are not looked at. */
export function isEverydayNoun(word: Word): boolean {
  // "Jung" has no ending, it is a word.
  return EVERYDAY.has(word.folded) || (word.text.length > 4 && NOUN_ENDINGS.test(word.lower));
}

/** An everyday noun, a compound of one, or a word with an ending only such nouns have. */
export function isCommonNoun(word: Word): boolean {
  if (isEverydayNoun(word)) return true;
  const { folded } = word;
  for (let from = 3; from <= folded.length - SHORTEST_HEAD; from++) {
    const head = folded.slice(from);
    if (EVERYDAY.has(head) && (head.length >= LONG_HEAD || SHORT_HEADS.has(head))) return true;
  }
  return false;
}

/** Four letters at the end of a word say nothing ("-land", "-haus" end surnames too), these excepted. */
const SHORT_HEADS = new Set(['team', 'zeit', 'geld']);
const SHORTEST_HEAD = 4;
const LONG_HEAD = 5;

/** A capitalised word that may be a name, as far as the word alone can say. */
export function mayBeName(word: Word): boolean {
  if (!word.capital || word.text.length < 2 || FUNCTION_WORDS.has(word.folded)) return false;
  return isFirstName(word) || isSurname(word) || !isCommonNoun(word);
}

/**
 * The words of a person's name from `at` on: first names, particles, a surname with its hyphens. The index
 * behind the last one; `at` when there is none. At most five words, as names of titles and particles go.
 */
export function nameRun(
  words: readonly Word[],
  at: number,
  options: { readonly trustFirst: boolean },
): number {
  const first = words[at];
  if (first === undefined || !(options.trustFirst ? isTrusted(first) : mayBeName(first))) return at;
  let end = at + 1;
  let surname = !isFirstName(first) && first.text.length > 1 && !PARTICLES.has(first.lower);
  while (end < words.length && end < at + 5) {
    const before = words[end - 1];
    const word = words[end];
    if (before === undefined || word === undefined || !goesOn(before, word)) break;
    const hyphen = /^[-‐‑]$/.test(word.gap);
    if (hyphen) {
      // "Müller-Lüdenscheidt", but not "Müller-Termin".
      if (!mayBeName(word)) break;
      end++;
      if (!isFirstName(word)) surname = true;
      continue;
    }
    const next = words[end + 1];
    if (
      !surname &&
      PARTICLES.has(word.lower) &&
      word.lower !== 'und' &&
      next !== undefined &&
      goesOn(word, next) &&
      particleName(word, words, end)
    ) {
      end++;
      continue;
    }
    // "Frau Dorle Sorgenfrei", with a first name no list has: one more unknown word belongs to it.
    const unlisted = options.trustFirst && end === at + 1 && !isSurname(first) && mayBeName(word);
    if (surname && !isSurname(word) && !unlisted) break;
    // "Sonja Winter": right behind a first name an everyday noun is a surname as well, if it can be one.
    const namesake = end === at + 1 && isFirstName(first) && isNamesake(word) && !isDayOrMonth(word);
    const initial = word.capital && word.text.length === 1 && /^\./.test(next?.gap ?? '');
    if (!namesake && !mayBeName(word) && !initial) break;
    if (surname && isSurname(word) && isFirstName(word) && !isSurname(first)) break;
    end++;
    if (!isFirstName(word) && word.text.length > 1) surname = true;
  }
  return end;
}

/** After a strong cue any capitalised word is taken: the callers see to what cannot be a name there. */
function isTrusted(word: Word): boolean {
  if (PARTICLES.has(word.lower)) return word.lower !== 'und';
  return word.capital && !FUNCTION_WORDS.has(word.folded);
}

function particleName(_word: Word, words: readonly Word[], at: number): boolean {
  for (let step = at + 1; step < Math.min(at + 4, words.length); step++) {
    const word = words[step];
    if (word === undefined) return false;
    if (word.capital) return mayBeName(word);
    if (!PARTICLES.has(word.lower)) return false;
  }
  return false;
}

function inflected(word: Word, names: ReadonlySet<string>): boolean {
  if (names.has(word.folded)) return true;
  // Genitive; not for the shortest ones, where "Ans" and "Alis" would be words.
  return word.folded.length >= 5 && word.folded.endsWith('s') && names.has(word.folded.slice(0, -1));
}

/** "Karl-Heinz" is one listed name but two words of a text. */
function nameParts(name: string): readonly string[] {
  return name
    .split(/[-\s]/)
    .map(foldName)
    .filter((part) => part.length > 1);
}

function foldList(words: string): readonly string[] {
  return words.split(/\s+/).map(foldName);
}
