import { foldName } from '../fold';
import { CALENDAR, NAMESAKES, NEUTER_NAMESAKES } from '../lists/namesakes';
import type { Word } from '../words';

const NOUNS = new Set(NAMESAKES.map(foldName));
const NEUTER = new Set(NEUTER_NAMESAKES.map(foldName));
const DAYS = new Set(CALENDAR.map(foldName));

/** A surname that is a German noun as well ("Koch", "Vogt", "Winter"), perhaps with a genitive s. */
export function isNamesake(word: Word): boolean {
  return word.capital && inForms(word.folded, NOUNS);
}

/** "das Feld", but never "das Koch". */
export function isNeuter(word: Word): boolean {
  return inForms(word.folded, NEUTER);
}

export function isDayOrMonth(word: Word): boolean {
  return inForms(word.folded, DAYS);
}

/** "Gärtnerin" behind "Wirtin": the female form of an occupation is no surname. */
export function isFemaleOccupation(word: Word): boolean {
  return word.folded.endsWith('in') && NOUNS.has(word.folded.slice(0, -2));
}

function inForms(folded: string, words: ReadonlySet<string>): boolean {
  return words.has(folded) || (folded.endsWith('s') && words.has(folded.slice(0, -1)));
}
