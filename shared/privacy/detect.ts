import type { Language } from '#shared/model/language';
import type { Block } from '#shared/model/text';
import { nearbyNames } from './cues/nameNearby';
import { isAmbiguous, isCommonNoun, isEverydayNoun, isFirstName, isFunctionWord } from './cues/nameRun';
import { isNamesake } from './cues/namesakes';
import { besideVerb, isUsedAsNoun, namesTakeArticles, type Register } from './cues/nounOrName';
import { occupationCandidates, occupationsTold } from './cues/occupationCues';
import { isOffice, organisationCandidates } from './cues/organisationCues';
import { personCandidates } from './cues/personCues';
import { placeCandidates } from './cues/placeCues';
import { suggestAll } from './degrees/suggestAll';
import { type Candidate, CONFIDENCE, type Finding } from './finding';
import { foldedWords } from './fold';
import { listedCandidates } from './listedNames';
import { contactCandidates } from './patterns/contacts';
import { numberCandidates } from './patterns/numbers';
import { timeAndMoneyCandidates } from './patterns/timeAndMoney';
import { type CompiledNames, compileNames, type ProjectNames } from './projectNames';
import { settle } from './settle';
import { type Word, wordsOf } from './words';

export interface DetectOptions {
  readonly names: ProjectNames;
  /** Language of the words proposed; the rules themselves look for German and English cues at once. */
  readonly language: Language;
}

type Text = Pick<Block, 'id' | 'text'>;

/**
 * Looks for what may tell who or where in a text: the project's own list first, then what stands around a
 * word, then lists of names. Finds, never decides: a person confirms each. In the order of the text, not
 * overlapping. What it finds and what it misses is measured in README.md.
 */
export function detect(blocks: readonly Text[], { names, language }: DetectOptions): readonly Finding[] {
  const compiled = compileNames(names);
  const texts = blocks.map((block) => ({ block, words: wordsOf(block.text) }));
  const register: Register = { articlesBeforeNames: texts.some(({ words }) => namesTakeArticles(words)) };
  const told = occupationsTold(texts.map(({ words }) => words));
  const read = texts.map(({ block, words }) => ({
    block,
    words,
    candidates: candidatesOf(block.text, words, compiled, register, told),
  }));
  const learned = learn(read);
  const found = read.flatMap(({ block, words, candidates }) =>
    settle(block.text, [...candidates, ...namedBefore(words, candidates, learned, register)])
      .map((candidate) => ({ block, candidate, text: block.text.slice(candidate.start, candidate.end) }))
      .filter(({ candidate, text }) => candidate.rule === 'listed' || !isIgnored(text, compiled)),
  );
  return suggestAll(
    found.map(({ block, candidate, text }) => ({
      block: block.id,
      start: candidate.start,
      end: candidate.end,
      class: candidate.class,
      text,
      rule: candidate.rule,
      confidence: CONFIDENCE[candidate.rule],
      thing: candidate.thing ?? null,
      kindWord: candidate.kindWord ?? null,
    })),
    names.things,
    language,
  );
}

function candidatesOf(
  text: string,
  words: readonly Word[],
  names: CompiledNames,
  register: Register,
  told: ReadonlySet<string>,
): readonly Candidate[] {
  const numbers = /\d/.test(text) ? [...numberCandidates(text), ...timeAndMoneyCandidates(text)] : [];
  return [
    ...listedCandidates(words, names),
    ...numbers,
    ...contactCandidates(text),
    ...personCandidates(words, register),
    ...nearbyNames(words),
    ...placeCandidates(text, words),
    ...organisationCandidates(text, words),
    ...occupationCandidates(words, told),
  ];
}

/** Rules sure enough that the name they found is looked for without its cue as well. */
const TEACHING = new Set([
  'titleAndName',
  'firstAndLastName',
  'roleAndName',
  'kinAndName',
  'called',
  'placeAfterOffice',
  'organisationKind',
  'lastNameEnding',
]);

/** "Frau Sorgenfrei" teaches that "Sorgenfrei" alone is a name in this text. */
function learn(
  read: readonly { words: readonly Word[]; candidates: readonly Candidate[] }[],
): ReadonlyMap<string, Candidate['class']> {
  const learned = new Map<string, Candidate['class']>();
  const usedAsNoun = nounsByArticle(read.flatMap(({ words }) => words));
  for (const { words, candidates } of read) {
    for (const candidate of candidates) {
      if (!TEACHING.has(candidate.rule)) continue;
      for (const word of words) {
        if (word.start < candidate.start || word.end > candidate.end || !word.capital || word.text.length < 3)
          continue;
        const noun = candidate.rule === 'titleAndName' ? isEverydayNoun(word) : isCommonNoun(word);
        if (noun && !(candidate.class === 'person' && isNamesake(word))) continue;
        if (word.text === candidate.kindWord || isFunctionWord(word) || isOffice(word)) continue;
        if (isFirstName(word) && !isAmbiguous(word)) continue;
        if (WEAK.has(candidate.rule) && usedAsNoun.has(word.folded) && !isNamesake(word)) continue;
        if (!learned.has(word.folded)) learned.set(word.folded, candidate.class);
      }
    }
  }
  return learned;
}

/** Cues behind which an everyday noun may stand; they teach only what never has an article. */
const WEAK = new Set(['roleAndName', 'kinAndName', 'called', 'placeAfterOffice', 'organisationKind']);
const ARTICLES = new Set('das des dem ein einen eines einem im zum am beim vom'.split(' '));

function nounsByArticle(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.filter((_, at) => ARTICLES.has(words[at - 1]?.lower ?? '')).map(({ folded }) => folded),
  );
}

/** Only where no other rule has something to say. */
function namedBefore(
  words: readonly Word[],
  candidates: readonly Candidate[],
  learned: ReadonlyMap<string, Candidate['class']>,
  register: Register,
): readonly Candidate[] {
  if (learned.size === 0) return [];
  return words.flatMap((word, at): Candidate[] => {
    if (!word.capital || candidates.some(({ start, end }) => start < word.end && word.start < end)) return [];
    const genitive = word.folded.endsWith('s') ? word.folded.slice(0, -1) : word.folded;
    const kind = learned.get(word.folded) ?? learned.get(genitive);
    if (kind === undefined) return [];
    // "Koch" was learned from "Herr Koch": a cook is still a cook.
    const noun = kind === 'person' && isNamesake(word) && isUsedAsNoun(words, at, register);
    if (noun || (isEverydayNoun(word) && !besideVerb(words, at))) return [];
    return [{ start: word.start, end: word.end, class: kind, rule: 'namedBefore' }];
  });
}

function isIgnored(text: string, { ignored }: CompiledNames): boolean {
  return ignored.size > 0 && ignored.has(foldedWords(text).join(' '));
}
