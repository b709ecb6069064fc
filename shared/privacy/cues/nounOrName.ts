import type { Word } from '../words';
import { isAmbiguous, isFirstName } from './nameRun';
import { isDayOrMonth, isNamesake, isNeuter } from './namesakes';

/** Whether a text puts articles before names, told from all its words (`namesTakeArticles`). */
export interface Register {
  readonly articlesBeforeNames: boolean;
}

/** What never stands before a person's name: only nouns are counted, denied or shared out. */
const NEVER_BEFORE_NAMES =
  /^(?:ein(?:e|en|em|er|es)?|kein(?:e|en|em|er|es)?|jed(?:e|en|em|er|es)|manch(?:e|en|em|er|es)?|welch(?:e|en|em|er|es)|solch(?:e|en|em|er|es)?|irgendein(?:e|en|em|er)?|d(?:as|es)|im|am|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|viele?r?|wenige?r?|einige[rn]?|mehrere[rn]?|beide[rn]?|kaum|gelernte[rn]?|[mds]ein(?:e|en|em|er|es)?|ihr(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?|eue?r(?:e|en|em|er|es)?)$/;

/** May stand before a name as people speak ("der Müller hat", "beim Müller"), never as protocols are written. */
const ARTICLES = /^(?:d(?:er|ie|en|em)|zum|zur|beim|vom|dies(?:e|er|en|em))$/;
/** Adjectives, as far as no verb looks alike: "die alte", but not "das bestätige", "den vereinbare". */
const ADJECTIVE =
  /^(?:(?:alt|älter|ältest|jung|jünger|neu|groß|klein|letzt|erst|zweit|nächst|gut|best|früher|ehemalig|damalig|heutig|ander|einzig|arm|reich|gelernt|erfahren|sogenannt|pensioniert|tot|echt|richtig|einfach|fremd|eigen|weiter)(?:e|en|er|em|es)|\p{Ll}{3,}(?:lich|isch|sam|los|voll)(?:e|en|er|em|es)|\p{Ll}{3,}(?:ig|bar|haft)(?:en|er|em|es))$/u;
/** "als Koch gearbeitet", "als Förster.": but "als Koch das sah" is a clause about a person. */
const BEHIND_OCCUPATION =
  /^(?:gearbeitet|angefangen|begonnen|tätig|beschäftigt|angestellt|ausgebildet|bei|gelernt|sehe|sieht)$/;
const IS = /^(?:sei|ist|war|wäre|bin|wird|werde|wurde|bleibt|bleibe)$/;
const WHO = /^(?:er|sie|ich|du|wir|der)$/;

/**
 * Whether a namesake stands as a noun here: behind an article or a number, an adjective with an article, as
 * what somebody is or was. Behind "der" or "die" only where the text does not put articles before names, not
 * within quotation marks, where people are quoted as they speak, and not where it may be a relative pronoun
 * ("die Liste, die Koch führe"). In doubt it is a name: half a name is a leak.
 */
export function isUsedAsNoun(words: readonly Word[], at: number, register: Register): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isPredicate(words, at)) return true;
  const before = blankBefore(word) ? words[at - 1] : undefined;
  if (before === undefined) return false;
  if (isDeterminer(before)) return isArticleOf(words, at, at - 1, register);
  if (before.lower === 'als') {
    const next = words[at + 1];
    return next === undefined || !blankBefore(next) || BEHIND_OCCUPATION.test(next.lower);
  }
  const earlier = blankBefore(before) ? words[at - 2] : undefined;
  if (earlier === undefined) return false;
  if (ADJECTIVE.test(before.lower)) return isDeterminer(earlier) && isArticleOf(words, at, at - 2, register);
  // "die Gärtner und Winzer": the article goes for both.
  const joins = before.lower === 'und' || before.lower === 'oder';
  return joins && isNamesake(earlier) && blankBefore(earlier) && isUsedAsNoun(words, at - 2, register);
}

/** "er sei Koch", "er sei früher Koch gewesen"; but "es sei Koch gewesen" tells who it was. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const next = words[at + 1];
  const was = next !== undefined && blankBefore(next) && /^(?:gewesen|geworden)$/.test(next.lower);
  if (was) return !near.some((one) => /^(?:es|das|wer)$/.test(one));
  return blankBefore(words[at]) && IS.test(near.at(-1) ?? '') && WHO.test(near.at(-2) ?? '');
}

function isDeterminer({ lower }: Word): boolean {
  return NEVER_BEFORE_NAMES.test(lower) || ARTICLES.test(lower);
}

/** Whether the determiner at `article` makes a noun of the word at `at`. */
function isArticleOf(words: readonly Word[], at: number, article: number, register: Register): boolean {
  const [word, lower] = [words[at], words[article]?.lower ?? ''];
  if (lower === 'das' && word !== undefined && isNamesake(word) && !isNeuter(word)) return false;
  if (/^d(?:er|ie|as|en|em)$/.test(lower) && mayBeRelative(words, at, article)) return false;
  return NEVER_BEFORE_NAMES.test(lower) || !(register.articlesBeforeNames || inQuotation(words, at));
}

const FINITE =
  /^(?:habe|hat|hatte|sei|ist|war|wolle|will|könne|kann|müsse|muss|solle|soll|werde|wird|dürfe|darf)$/;
/** ", das Koch habe schreiben wollen": the one order in which the verb is not the last word. */
const INFINITIVE = /^(?!ge|be|ver|er|ent|zer)\p{L}+en$/u;

/** ", die Koch führe", ", mit der Koch gesprochen habe": the clause goes on behind the word. */
function mayBeRelative(words: readonly Word[], at: number, article: number): boolean {
  const [pronoun, before, next] = [words[article], words[article - 1], words[at + 1]];
  const afterComma =
    /^,\s/.test(pronoun?.gap ?? '') || (before?.capital === false && /^,\s/.test(before.gap));
  if (!afterComma || next === undefined || !blankBefore(next) || /^(?:und|oder|sowie)$/.test(next.lower))
    return false;
  // ", der Koch habe zugesagt": the verb of a relative clause is its last word.
  const behind = words[at + 2];
  const goesOn = behind !== undefined && blankBefore(behind) && !/^(?:und|oder)$/.test(behind.lower);
  return !(goesOn && FINITE.test(next.lower) && !INFINITIVE.test(behind.lower));
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

/** "mit Winter gesprochen", "für Kraft sei das neu". */
const WITH = /^(?:mit|von|für|bei|durch|gegen|ohne|neben|laut)$/;

/** "Winter habe", "habe Winter", "mit Winter": where an everyday noun would have an article. */
export function besideVerb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const joined = before !== undefined && blankBefore(word) ? before.lower : '';
  if (ARTICLES.test(joined) || NEVER_BEFORE_NAMES.test(joined)) return false;
  const begins = joined === '' || word.opens || /^(?:und|dass|weil|als|wenn|ob)$/.test(joined);
  const behind = next !== undefined && blankBefore(next) ? next.lower : '';
  if (begins && (VERB.test(behind) || behind === 'sich')) return true;
  return VERB.test(joined) || (WITH.test(joined) && !isDayOrMonth(word));
}
