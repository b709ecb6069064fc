import type { Candidate } from '../finding';
import { OFFICES } from '../lists/organisations';
import { goesOn, type Word } from '../words';
import { isAmbiguous, isCommonNoun, isFirstName, mayBeName, nameRun } from './nameRun';
import { isNamesake } from './namesakes';

/**
 * First names no list has, told by what stands around them: another first name beside it, a verb that only
 * people do, what somebody is called, a relative behind the genitive.
 */
export function nearbyNames(words: readonly Word[]): readonly Candidate[] {
  return words.flatMap((word, at): readonly Candidate[] => {
    if (isDetermined(words, at)) return [];
    if (!isUnknown(word)) return ambiguousName(words, at);
    const rule = besideName(words, at)
      ? 'besideName'
      : isCalled(words, at)
        ? 'called'
        : ofRelative(words, at)
          ? 'kinAndName'
          : doesWhatPeopleDo(words, at)
            ? 'speaks'
            : null;
    if (rule === null) return [];
    const end = nameRun(words, at, { trustFirst: true });
    return [{ start: word.start, end: words[end - 1]?.end ?? word.end, class: 'person', rule }];
  });
}

/**
 * Words that may be names ("Ernst", "Linde", "Sommer"): what somebody is called, one of a row of first names, who
 * works or learns, who is said to be somebody.
 */
function ambiguousName(words: readonly Word[], at: number): readonly Candidate[] {
  const word = words[at];
  if (word === undefined || !word.capital || word.text.length < 3) return [];
  const first = isAmbiguous(word);
  if (!first && !isNamesake(word)) return [];
  const rule = isCalled(words, at)
    ? 'called'
    : first && besideName(words, at)
      ? 'besideName'
      : first && worksOrLearns(words, at)
        ? 'speaks'
        : null;
  return rule === null ? [] : [{ start: word.start, end: word.end, class: 'person', rule }];
}

const LIVES =
  /^(?:arbeite|arbeitet|arbeitete|lerne|lernt|lernte|studiert|studierte|wohne|wohnt|wohnte|sagt|sagte|meint|meinte|fragt|fragte|lacht|lachte|glaubt|glaubte|hofft|hoffte|meine|spiele|spielt|koche|kocht|putze|putzt|heiratet|heiratete|telefoniere|telefoniert|bewerbe|bewirbt|kümmere|kümmert)$/;

/** "Linde arbeite im Pflegeheim.", "Kai, der Lagerist, grüßt." at the beginning of a clause. */
function worksOrLearns(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next === undefined) return false;
  if (!word.opens && !/^,\s$/.test(word.gap)) return false;
  if (isBlank(next) && LIVES.test(next.lower)) return true;
  return (
    /^,\s$/.test(next.gap) &&
    /^(?:der|die|ein|eine)$/.test(next.lower) &&
    after?.capital === true &&
    /^,/.test(words[at + 3]?.gap ?? '')
  );
}

const OFFICE_WORDS = new Set(OFFICES.map((office) => office.toLowerCase()));

/** A capitalised word that no list knows and that does not look like an everyday noun. */
function isUnknown(word: Word): boolean {
  return (
    word.capital &&
    word.text.length >= 3 &&
    word.text !== word.text.toUpperCase() &&
    !isFirstName(word) &&
    !isAmbiguous(word) &&
    !isCommonNoun(word) &&
    !PLURAL.test(word.text) &&
    !OFFICE_WORDS.has(word.lower) &&
    mayBeName(word)
  );
}

/** Feminine plurals and the like: people, but nobody by name. */
const PLURAL = /(?:innen|ende|enden|nden|te|ten)$/;

const DETERMINERS =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e|en|em|er|es)?|ihr(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?|euer|eure[nmrs]?|dies(?:e|en|em|er|es)|jen(?:e|en|em|er|es)|jed(?:e|en|em|er|es)|manch(?:e|en|em|er|es)?|welch(?:e|en|em|er|es)|solch(?:e|en|em|er|es)?|all(?:e|en|em|er|es)|viele?[rn]?|einige[rn]?|wenige?[rn]?|mehrere[rn]?|beide[rn]?|zum|zur|beim|vom|im|am|ins|ans)$/;

/** An article or another adjective stands before it: a noun, or a name with an article, which other rules find. */
function isDetermined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || !goesOn(before, word)) return false;
  return DETERMINERS.test(before.lower) || (!before.capital && ADJECTIVE.test(before.lower));
}

const ADJECTIVE =
  /^eigene[nmrs]?$|^\p{Ll}{4,}(?:ige|igen|iger|iges|igem|liche[nmrs]?|ische[nmrs]?|same[nmrs]?|bare[nmrs]?|lose[nmrs]?|volle[nmrs]?)$/u;

/** "Lena und Xoana", "Xoana, Lena": a list of names is a list of names. */
function besideName(words: readonly Word[], at: number): boolean {
  const linked = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined && right !== undefined && /^(?:,\s|\s?\/\s?)$/.test(right.gap);
  const joins = (word: Word | undefined) => word !== undefined && /^(?:und|oder|sowie|and)$/.test(word.lower);
  const listed = (word: Word | undefined) =>
    word !== undefined && word.text.length > 2 && isFirstName(word) && !isAmbiguous(word);
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  const [before, earlier] = [words[at - 1], words[at - 2]];
  if (joins(before) && listed(earlier) && isBlank(before) && isBlank(word)) return ends(words, at);
  if (joins(next) && listed(after) && isBlank(next) && isBlank(after)) return true;
  // With commas only in a row that ends with "und": "repariert Räder, Lena hört zu" is none.
  return (
    (linked(before, word) && listed(before) && joins(next)) ||
    (linked(word, next) && listed(next) && joins(after))
  );
}

function isBlank(word: Word | undefined): boolean {
  return word !== undefined && /^[\s\u00A0]$/.test(word.gap);
}

/** No noun follows at once: "Lena und Xanten Museum" is no list of names. */
function ends(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || !next.capital || !isBlank(next);
}

/** "sie heißt Xoana", "alle nennen ihn Xander", "der Vorname ist Xoana". */
function isCalled(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [first, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  if (word === undefined || first === undefined || !/^[\s\u00A0]?[„“"»‚]?$/.test(word.gap)) return false;
  if (/^(?:heißt|heiße|hieß|hießen)$/.test(first.lower)) return !/^(?:das|was|es)$/.test(second?.lower ?? '');
  if (/^(?:genannt|gerufen|namens)$/.test(first.lower)) return true;
  // ", ein gewisser Xander,": set apart by commas; "ein gewisser Druck" goes on.
  if (/^gewisse[rn]$/.test(first.lower) && /^eine?n?$/.test(second?.lower ?? ''))
    return /^,/.test(second?.gap ?? '') && /^[,.]/.test(words[at + 1]?.gap ?? '.');
  if (/^(?:ihn|sie|mich)$/.test(first.lower)) return /^(?:nenn|ruf)/.test(second?.lower ?? '');
  return (
    /^(?:ist|sei|war|lautet|laute)$/.test(first.lower) &&
    [second, third].some((one) => /^(?:vorname|rufname|spitzname|nachname|name)$/.test(one?.lower ?? ''))
  );
}

const RELATIVES =
  /^(?:mutter|vater|eltern|mann|frau|sohn|söhne|tochter|töchter|kind|kinder|bruder|brüder|schwester|schwestern|oma|opa|tante|onkel|familie|freund|freundin|chef|chefin|kollege|kollegin|wohnung|vermieter)$/;

/** "Xoanas Mutter": nouns have an article before their genitive. */
function ofRelative(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !isBlank(next)) return false;
  return /[^s]s$/.test(word.text) && next.capital && RELATIVES.test(next.lower);
}

/** What only people do. Left out: what things do too ("zeigt"), and forms that are participles ("berichtet"). */
const DOES =
  /^(?:sagt|sagte|meint|meinte|erzählte|erzähle|berichtete|fragt|fragte|antwortet|antwortete|erklärte|lacht|lachte|weint|weinte|nickt|nickte|schweigt|schwieg|zögert|zögerte|wohnt|wohnte|wohne|heiratet|heiratete|glaubt|glaubte|hofft|hoffte|telefonierte|schimpft|schimpfte|grüßt|grüßte|said|says)$/;
const ASKS =
  /^(?:sagt|sagte|meint|meinte|erzählt|erzählte|berichtet|fragt|fragte|antwortet|antwortete|erklärt|lacht|said|says)$/;

const PREPOSITION =
  /^(?:mit|ohne|für|gegen|durch|wegen|trotz|bei|von|aus|nach|zu|in|an|auf|über|unter|vor|hinter|neben|zwischen|um)$/;

function doesWhatPeopleDo(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  // Behind a preposition it is nobody who does something ("eine Frau mit Kinderwagen fragt").
  const behindPreposition = before !== undefined && isBlank(word) && PREPOSITION.test(before.lower);
  if (!behindPreposition && next !== undefined && isBlank(next) && DOES.test(next.lower)) return true;
  // "…“, sagt Xoana.": the one who speaks ends the clause.
  return (
    before !== undefined &&
    isBlank(word) &&
    ASKS.test(before.lower) &&
    (next === undefined || /^\s?[.,;:!?–]/.test(next.gap))
  );
}
