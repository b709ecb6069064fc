import type { Candidate } from '../finding';
import { foldedWords, foldName } from '../fold';
import { PUBLIC_OFFICES, RARE_OCCUPATIONS } from '../lists/occupations';
import { ORGANISATION_KINDS } from '../lists/organisations';
import type { Word } from '../words';
import { isNamesake } from './namesakes';

const STEMS = new Set(RARE_OCCUPATIONS.map((name) => foldedWords(name)[0] ?? ''));
const OFFICES = new Set(PUBLIC_OFFICES.map((name) => foldedWords(name)[0] ?? ''));
/** "Brauerei" is no occupation, "Orgelbauerei" tells of one. */
const KINDS = new Set(ORGANISATION_KINDS.map(foldName));
/** Female forms that are no mere "-in" of the male one. */
const OWN_FORMS: ReadonlyMap<string, string> = new Map(
  [
    ['Landrätin', 'Landrat'],
    ['Tierärztin', 'Tierarzt'],
    ['Zahnärztin', 'Zahnarzt'],
    ['Kamerafrau', 'Kameramann'],
  ].map(([own = '', stem = '']) => [foldName(own), foldName(stem)]),
);

/**
 * Rare occupations in either gender and number ("Geigenbauerin", "Orgelbauern") where a text says that somebody
 * has or had one. "Der Landrat habe", "die Lotsen", "zwei Förster" tell of nobody; but what somebody is said to
 * be is found everywhere in the text (`told`, of occupationsTold).
 */
export function occupationCandidates(
  words: readonly Word[],
  told: ReadonlySet<string>,
): readonly Candidate[] {
  return words.flatMap((word): Candidate[] => {
    const stem = word.capital ? rareStem(word.folded) : null;
    if (stem === null || !told.has(stem)) return [];
    return [{ start: word.start, end: word.end, class: 'occupation', rule: 'occupation' }];
  });
}

/** The rare occupations that somebody in the text is said to have, by their stems. */
export function occupationsTold(texts: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((words) =>
      words.flatMap((word, at) => {
        const stem = word.capital ? rareStem(word.folded) : null;
        return stem !== null && isTold(words, at, stem) ? [stem] : [];
      }),
    ),
  );
}

/** Behind these the word means the one who holds the post, all of them, or nobody. */
const OF_NOBODY =
  /^(?:d(?:er|ie|en|em|as|es)|kein(?:e|en|em|er|es)?|jed(?:e|en|em|er|es)|manch(?:e|en|em|er|es)?|zum|zur|beim|vom|viele?r?|wenige?r?|einige[rn]?|mehrere[rn]?|alle[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|kaum|noch|brauche|braucht|suche|sucht|gesucht)$/;
/** Behind these it is what somebody is, was or learned. */
const OF_SOMEBODY =
  /^(?:als|sei|ist|war|wäre|bin|werde|wird|wurde|ehemals|früher|einst|gelernter?|gelernte|ehemaliger?|früherer?|beruf)$/;
const BECAME = /^(?:gewesen|geworden|gelernt|werden)$/;

function isTold(words: readonly Word[], at: number, stem: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const near = before !== undefined && /^[\s\u00A0]{1,2}$/.test(word.gap) ? before.lower : '';
  const became = next !== undefined && BECAME.test(next.lower);
  if (OFFICES.has(stem)) return became || OF_SOMEBODY.test(near);
  // "Weber" may be a name: it is an occupation where it is counted ("ein Weber") or said to be one's own.
  if (isNamesake(word)) return became || OF_SOMEBODY.test(near) || /^ein(?:e|en|em|er)?$/.test(near);
  return became || !(OF_NOBODY.test(near) || sharesArticle(words, at));
}

/** "die Gärtner und Winzer": the article goes for both. */
function sharesArticle(words: readonly Word[], at: number): boolean {
  const [article, noun, joins] = [words[at - 3], words[at - 2], words[at - 1]];
  return joins?.lower === 'und' && noun?.capital === true && OF_NOBODY.test(article?.lower ?? '');
}

/** The listed occupation a word is a form of, folded; null when it is none. */
function rareStem(folded: string): string | null {
  const known = OWN_FORMS.get(folded) ?? folded;
  if (STEMS.has(known)) return known;
  for (const ending of ENDINGS) {
    const stem = folded.slice(0, -ending.length);
    // A weaving mill is not what a weaver is said to be: trades and people are told apart.
    if (folded.endsWith(ending) && stem.length > 4 && STEMS.has(stem))
      return ending !== 'ei' ? stem : KINDS.has(folded) ? null : folded;
  }
  return null;
}

const ENDINGS = ['in', 'innen', 's', 'n', 'e', 'en', 'ei'];
