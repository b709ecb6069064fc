import type { Word } from '../words';
import { isAmbiguous, isFirstName } from './nameRun';

/** Whether a text puts articles before names, told from all its words (`namesTakeArticles`). */
export interface Register {
  readonly articlesBeforeNames: boolean;
}

/** What never stands before a person's name: only nouns are counted, denied or shared out. */
const NEVER_BEFORE_NAMES =
  /^(?:ein(?:e|en|em|er|es)?|kein(?:e|en|em|er|es)?|jed(?:e|en|em|er|es)|manch(?:e|en|em|er|es)?|welch(?:e|en|em|er|es)|solch(?:e|en|em|er|es)?|irgendein(?:e|en|em|er)?|d(?:as|es)|im|am|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|viele?r?|wenige?r?|einige[rn]?|mehrere[rn]?|beide[rn]?|alle[rn]?|andere[rn]?|gelernte[rn]?)$/;

/** May stand before a name as people speak ("der Müller hat", "beim Müller"), never as protocols are written. */
const ARTICLES = /^(?:d(?:er|ie|en|em)|zum|zur|beim|vom|dies(?:e|er|en|em))$/;
const OWNERS = /^(?:[mds]ein|ihr|unser|eue?r)(?:e|en|em|er|es)?$/;
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|em|es)$/u;
/** "als Koch gearbeitet", "als Förster.": but "als Koch das sah" is a clause about a person. */
const BEHIND_OCCUPATION =
  /^(?:gearbeitet|angefangen|begonnen|tätig|beschäftigt|angestellt|ausgebildet|bei|in|im|auf|an|am|und|oder|gewesen|geworden|werden|sei|ist|war|habe|hat|hatte|sehe|sieht|verdingt|gelernt)$/;
const BECOMES = /^(?:gewesen|geworden|werden|gelernt|lernen|wurde|würde|ausgestorben)$/;
const IS = /^(?:sei|ist|war|wäre|bin|wird|werde|wurde|bleibt|bleibe)$/;
const WHO = /^(?:er|sie|ich|du|wir|der|die)$/;

/**
 * Whether a namesake stands as a noun here: behind an article or a number, an adjective with an article, as
 * what somebody is or becomes. Behind "der" or "die" only where the text does not put articles before names,
 * and not within quotation marks, where people are quoted as they speak.
 */
export function isUsedAsNoun(words: readonly Word[], at: number, register: Register): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = blankBefore(words[at + 1]) ? words[at + 1]?.lower : undefined;
  if (next !== undefined && BECOMES.test(next)) return true;
  const before = blankBefore(word) ? words[at - 1] : undefined;
  if (before === undefined) return false;
  if (NEVER_BEFORE_NAMES.test(before.lower) || OWNERS.test(before.lower)) return true;
  if (ARTICLES.test(before.lower)) return !register.articlesBeforeNames && !inQuotation(words, at);
  if (before.lower === 'als') return next === undefined || BEHIND_OCCUPATION.test(next);
  const earlier = blankBefore(before) ? (words[at - 2]?.lower ?? '') : '';
  if (IS.test(before.lower)) return WHO.test(earlier);
  if (!before.capital && ADJECTIVE.test(before.lower))
    return NEVER_BEFORE_NAMES.test(earlier) || ARTICLES.test(earlier) || OWNERS.test(earlier);
  // "die Gärtner und Winzer": the article goes for both.
  if (before.lower === 'und' || before.lower === 'oder') return isDeterminedNoun(words, at - 2);
  return false;
}

function isDeterminedNoun(words: readonly Word[], at: number): boolean {
  const [noun, article] = [words[at], words[at - 1]];
  if (noun === undefined || article === undefined || !noun.capital || !blankBefore(noun)) return false;
  return !isFirstName(noun) && (NEVER_BEFORE_NAMES.test(article.lower) || ARTICLES.test(article.lower));
}

const TITLED = /^(?:herrn?|frau)$/;
const NAMED_WITH = /^(?:d(?:er|ie|en|em)|vom|beim|zum)$/;
const I = /^(?:ich|mir|mich)$/;

/**
 * Whether articles stand before names in this text ("der Herr Lang", "die Sabine"), or somebody speaks of
 * himself outside quotation marks, as in a transcript: then "der Müller" is sooner a person than a miller.
 */
export function namesTakeArticles(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (I.test(word.lower)) return !inQuotation(words, at);
    const next = words[at + 1];
    if (next === undefined || !blankBefore(next) || !NAMED_WITH.test(word.lower)) return false;
    if (!next.capital) return false;
    const behind = words[at + 2];
    const titled = TITLED.test(next.lower) && behind?.capital === true && blankBefore(behind);
    // "der Frau Bauer" and "der Sabine" are also genitives and datives, so only clear cases count.
    if (titled) return word.lower !== 'der' || next.lower === 'herr';
    const compound = behind !== undefined && /^[-‐‑]/.test(behind.gap);
    return /^(?:die|den)$/.test(word.lower) && isFirstName(next) && !isAmbiguous(next) && !compound;
  });
}

/** Inside „…“ or »…« that began in this block. */
function inQuotation(words: readonly Word[], at: number): boolean {
  for (let step = at; step >= 0; step--) {
    const gap = words[step]?.gap ?? '';
    const mark = /[„»“”«][^„»“”«]*$/.exec(gap)?.[0].charAt(0);
    if (mark !== undefined) return mark === '„' || mark === '»';
  }
  return false;
}

function blankBefore(word: Word | undefined): boolean {
  return word !== undefined && /^[\s\u00A0]{1,2}$/.test(word.gap);
}

const VERB =
  /^(?:habe|hat|hatte|hätte|haben|sei|ist|war|wäre|wolle|will|wollte|könne|kann|konnte|müsse|muss|musste|solle|soll|sollte|werde|wird|würde|dürfe|darf|sagt|sagte|meint|meinte|rufe|ruft|bringe|bringt|komme|kommt|gehe|geht|fragt|frage|nehme|nimmt|gebe|gibt|nennt|nenne|findet|finde|kennt|kenne|leitet|leite|fährt|fahre|spricht|spreche|schreibt|schreibe|arbeitet|arbeite|übernimmt|übernehme|hilft|helfe|kümmert|kümmere)$/;

/** "Winter habe", "habe Winter": an everyday noun stands between its own words and a verb only as a name. */
export function besideVerb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || (before !== undefined && ARTICLES.test(before.lower))) return false;
  if (before !== undefined && NEVER_BEFORE_NAMES.test(before.lower)) return false;
  const begins =
    before === undefined ||
    word.opens ||
    !blankBefore(word) ||
    /^(?:und|dass|weil|als|wenn|ob)$/.test(before.lower);
  if (begins && next !== undefined && blankBefore(next) && VERB.test(next.lower)) return true;
  return (
    before !== undefined &&
    blankBefore(word) &&
    /^(?:habe|hat|hatte|wolle|will|solle|könne|müsse|werde|rufe)$/.test(before.lower)
  );
}
