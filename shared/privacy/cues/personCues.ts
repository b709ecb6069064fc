import type { Candidate } from '../finding';
import { goesOn, type Word } from '../words';
import { isAmbiguous, isCommonNoun, isFirstName, isSurname, mayBeName, nameRun } from './nameRun';
import { isDayOrMonth, isFemaleOccupation, isNamesake } from './namesakes';
import { isUsedAsNoun, type Register } from './nounOrName';

const TITLES = new Set(
  'frau frl fräulein herr herrn hr fr dr prof mr mrs ms mister miss madame monsieur schwester pater sir familie eheleute ehepaar gebrüder'.split(
    ' ',
  ),
);

/** Titles of several people of one name. */
const SEVERAL = new Set(['familie', 'eheleute', 'ehepaar', 'gebrüder']);

/** May stand between a title and the name ("Herr Kollege Meier", "Frau Dr. Meier", "Herr Doktor Meier"). */
const BETWEEN = new Set(
  'dr prof dipl ing med phil jur rer nat habil mag doktor professor professorin kollege kollegen kollegin bürgermeister bürgermeisterin oberbürgermeister ministerin minister direktor direktorin pfarrer pfarrerin staatssekretär staatssekretärin landrat landrätin h c'.split(
    ' ',
  ),
);

const ARTICLES = new Set(
  'die der eine einer jede jeder diese dieser keine keiner meine seine ihre'.split(' '),
);

/** Roles at work; the name may follow at once ("Teamleiterin Meier"). */
const ROLES = new Set(
  (
    'kollege kollegen kollegin chef chefin teamleiter teamleiterin teamleitung bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin projektleitung geschäftsführer geschäftsführerin geschäftsführung ' +
    'sachbearbeiter sachbearbeiterin fallmanager fallmanagerin vermittler vermittlerin arbeitsvermittler arbeitsvermittlerin berater beraterin integrationsfachkraft betreuer betreuerin coach dozent dozentin lehrer lehrerin ausbilder ausbilderin meister meisterin ' +
    'vorgesetzter vorgesetzte ansprechpartner ansprechpartnerin mitarbeiter mitarbeiterin kunde kunden kundin klient klientin bewerber bewerberin teilnehmer teilnehmerin praktikant praktikantin nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin ' +
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin minister ministerin dezernent dezernentin staatssekretär staatssekretärin referatsleiter referatsleiterin direktor direktorin pfarrer pfarrerin pastor pastorin bischof bischöfin dekan dekanin superintendent superintendentin propst pröpstin kaplan arzt ärztin hausarzt hausärztin therapeut therapeutin anwalt anwältin rechtsanwalt rechtsanwältin richter richterin amtmann amtfrau amtsrat amtsrätin oberamtsrat sekretär sekretärin hebamme wirt wirtin polizist polizistin trainer trainerin imam küster küsterin hausmeister hausmeisterin azubi auszubildender auszubildende vermieter vermieterin dolmetscher dolmetscherin sozialarbeiter sozialarbeiterin sozialpädagoge sozialpädagogin inhaber inhaberin ' +
    'ifk colleague manager adviser advisor caseworker'
  ).split(' '),
);

/** Roles by the second half of the word: "Stationsleiterin", "Gewerkschaftssekretär", "Tagesmutter". */
const ROLE_ENDING =
  /^\p{L}{3,}(?:leiter|leiterin|leitung|berater|beraterin|betreuer|betreuerin|begleiter|begleiterin|vermittler|vermittlerin|manager|managerin|meister|meisterin|lehrer|lehrerin|pfleger|pflegerin|trainer|trainerin|helfer|helferin|sekretär|sekretärin|assistent|assistentin|referent|referentin|beauftragter|beauftragte|vorsitzender|vorsitzende|amtmann|amtfrau|amtsrat|amtsrätin|inspektor|inspektorin|anwalt|anwältin|arzt|ärztin|therapeut|therapeutin|pädagoge|pädagogin|arbeiter|arbeiterin|inhaber|inhaberin|händler|händlerin|mutter|vater|kollege|kollegin)$/u;

const KIN = new Set(
  (
    'tochter sohn sohnes bruder schwester mutter vater ehemann ehefrau mann frau lebensgefährte lebensgefährtin partner partnerin freund freundin cousin cousine neffe nichte onkel tante oma opa großmutter großvater schwager schwägerin schwiegermutter schwiegervater kind kinder söhne töchter zwillinge baby nachbar nachbarin namens ' +
    'daughter son brother sister mother father husband wife friend uncle aunt named'
  ).split(' '),
);

/** Endings that only surnames have, of the languages met most. */
const SURNAME_ENDING =
  /\p{L}{2}(?:owski|owska|ewski|ewska|iński|inski|ińska|inska|owicz|ewicz|czyk|czak|kiewicz|oğlu|oglu|ović|ovic|ević|evic|enko|chuk|schuk|owitsch|idis|opoulos|opoulou|shvili|schwili|adze|zadeh|zade|ullah|escu|yan|ian)s?$/iu;
const MANN_ENDING = /\p{L}{3}manns?$/u;
const MANN_WORDS =
  /^(?:kauf|fach|ehe|land|vorder|hinter|steuer|jeder|see|gewährs|ombuds|ob|vertrauens|geschäfts|haus|blau|verbindungs|kamera|fuhr|haupt|feuerwehr|bau|zimmer|berg|wach|wacht|schieds|schutz|amt|stroh|weihnachts|schnee|bieder|tal|staats|\p{L}+(?:heits|keits|schafts|ungs|dienst)|ersatz|kirchen|familienvater|neben|hampel|muster|buh|fach|mittels|frei|rechts|edel|hanse|lebe|unter)manns?$/u;

/** Names of persons by what stands before them, and by lists of names. `title` findings teach surnames. */
export function personCandidates(words: readonly Word[], register: Register): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidate = personAt(words, at, register);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function personAt(words: readonly Word[], at: number, register: Register): Candidate | null {
  const word = words[at];
  if (word === undefined) return null;
  return (
    afterTitle(words, at, word) ??
    afterRole(words, at, word) ??
    besideRole(words, at, word) ??
    byNameAlone(words, at, word, register)
  );
}

function afterTitle(words: readonly Word[], at: number, word: Word): Candidate | null {
  if (!TITLES.has(word.lower) || !word.capital) return null;
  let from = at + 1;
  let role = '';
  while (from < words.length && from < at + 5 && follows(words, from)) {
    const next = words[from];
    if (next === undefined || !(TITLES.has(next.lower) || BETWEEN.has(next.lower) || ROLES.has(next.lower)))
      break;
    // "Herr Richter": at the end it is the name itself.
    const behind = words[from + 1];
    if (!TITLES.has(next.lower) && !(behind?.capital && follows(words, from + 1))) break;
    if (ROLES.has(next.lower)) role = next.text;
    from++;
  }
  const first = words[from];
  if (first === undefined || !follows(words, from)) return null;
  // "Herr Minister": how somebody is spoken to.
  if (ADDRESSED.test(first.lower) && !goesOnWithName(words, from)) return null;
  if (first.capital && first.text.length === 1) return initial(words, from, first);
  // "die Frau Arbeit sucht": behind an article it may be the noun, and what follows another one.
  if (word.lower === 'frau' && isCommonNoun(first) && ARTICLES.has(words[at - 1]?.lower ?? '')) return null;
  // "die Familie Hilfe brauche", "die Familie von nebenan": here only what looks like a surname follows.
  if (SEVERAL.has(word.lower) && !(first.capital && mayBeName(first))) return null;
  const end = nameRun(words, from, { trustFirst: true });
  const last = words[end - 1];
  if (end === from || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    class: 'person',
    rule: 'titleAndName',
    ...(role === '' ? {} : { kindWord: role }),
  };
}

const ADDRESSED =
  /^(?:minister|ministerin|staatssekretär|staatssekretärin|präsident|präsidentin|direktor|direktorin|professor|professorin|doktor|kollege|kollegen|kollegin|pfarrer|pfarrerin|(?:ober)?bürgermeister|(?:ober)?bürgermeisterin|landrat|landrätin|abgeordnete|abgeordneter|vorsitzende|vorsitzender)$/;

function goesOnWithName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.capital === true && follows(words, at + 1);
}

/** "Frau K.": half a pseudonym. "Frau M. Keller" is a name. */
function initial(words: readonly Word[], at: number, first: Word): Candidate | null {
  const next = words[at + 1];
  if (next === undefined || !next.gap.startsWith('.')) return null;
  if (goesOn(first, next) && mayBeName(next)) {
    const end = nameRun(words, at + 1, { trustFirst: true });
    const last = words[end - 1];
    if (last !== undefined)
      return { start: first.start, end: last.end, class: 'person', rule: 'titleAndName' };
  }
  return { start: first.start, end: first.end, class: 'person', rule: 'initial' };
}

function afterRole(words: readonly Word[], at: number, word: Word): Candidate | null {
  const kin = KIN.has(word.lower);
  if (!kin && !ROLES.has(word.lower) && !(word.capital && ROLE_ENDING.test(word.lower))) return null;
  const first = words[at + 1];
  if (
    first === undefined ||
    !/^[\s\u00A0]$/.test(first.gap) ||
    TITLES.has(first.lower) ||
    ROLES.has(first.lower) ||
    KIN.has(first.lower)
  )
    return null;
  // "der Kollege Winter" is one, "die Wirtin Gärtnerin" and "der Vermittler Freitag zurückkomme" are none.
  const namesake = isNamesake(first) && (word.lower === 'namens' || (!isDayOrMonth(first) && !kin));
  if (isFemaleOccupation(first)) return null;
  if (!namesake && (!mayBeName(first) || (isAmbiguous(first) && isCommonNoun(first)))) return null;
  // "kinder" and the like are also objects ("dass Kinder Plätze brauchen"): they ask for a known name.
  if (
    /^(?:kinder|kind|mann|frau|kunden|baby|zwillinge|söhne|töchter|ifk)$/.test(word.lower) &&
    !isFirstName(first) &&
    !isSurname(first)
  )
    return null;
  const end = nameRun(words, at + 1, { trustFirst: namesake });
  const last = words[end - 1];
  if (last === undefined || end === at + 1) return null;
  return {
    start: first.start,
    end: last.end,
    class: 'person',
    rule: kin ? 'kinAndName' : 'roleAndName',
    kindWord: word.text,
  };
}

/** "Ein früherer Leiter, Götz Winter, habe": a role, and between commas who it is. */
function besideRole(words: readonly Word[], at: number, word: Word): Candidate | null {
  if (!word.capital || !(ROLES.has(word.lower) || ROLE_ENDING.test(word.lower) || LEADER.test(word.lower)))
    return null;
  const [first, second, behind] = [words[at + 1], words[at + 2], words[at + 3]];
  if (first === undefined || second === undefined || !/^,[\s\u00A0]$/.test(first.gap)) return null;
  if (!first.capital || !second.capital || !/^[\s\u00A0]$/.test(second.gap)) return null;
  if (behind !== undefined && !/^[,.;)]/.test(behind.gap)) return null;
  const name = (one: Word) => (mayBeName(one) || isNamesake(one)) && !ROLES.has(one.lower);
  if (TITLES.has(first.lower) || !name(first) || !name(second)) return null;
  return { start: first.start, end: second.end, class: 'person', rule: 'roleAndName', kindWord: word.text };
}

const LEADER = /^(?:leiter|leiterin|vorstand|präsident|präsidentin)$/;

function byNameAlone(words: readonly Word[], at: number, word: Word, register: Register): Candidate | null {
  if (!word.capital || word.text.length < 2) return null;
  if (isFirstName(word) || (isAmbiguous(word) && leadsName(words, at))) {
    const end = nameRun(words, at, { trustFirst: true });
    const last = words[end - 1];
    if (last !== undefined && end > at + 1)
      return { start: word.start, end: last.end, class: 'person', rule: 'firstAndLastName' };
    if (isAmbiguous(word) || (word.text === word.text.toUpperCase() && word.text.length < 5)) return null;
    if (isThing(words, at)) return null;
    return { start: word.start, end: word.end, class: 'person', rule: 'firstName' };
  }
  if (isSurname(word) && isNamesake(word) && isUsedAsNoun(words, at, register)) return null;
  if (isSurname(word)) {
    const end = nameRun(words, at, { trustFirst: true });
    return { start: word.start, end: words[end - 1]?.end ?? word.end, class: 'person', rule: 'lastName' };
  }
  if (
    word.text.length >= 6 &&
    (SURNAME_ENDING.test(word.text) ||
      (MANN_ENDING.test(word.lower) && !MANN_WORDS.test(word.lower) && !isCommonNoun(word)))
  ) {
    return { start: word.start, end: word.end, class: 'person', rule: 'lastNameEnding' };
  }
  return null;
}

/** "am Kai": these never stand before a person, but before what is named after one ("im Anna-Stift"). */
function isThing(words: readonly Word[], at: number): boolean {
  const compound = /^[-‐‑]/.test(words[at + 1]?.gap ?? '');
  return !compound && follows(words, at) && /^(?:am|im|ins|ans)$/.test(words[at - 1]?.lower ?? '');
}

/** As protocols are written: an article before it tells that it is no name. */
const WRITTEN: Register = { articlesBeforeNames: false };

/** "Ernst Kowalski": a word that may be a first name, right before a name that is hardly anything else. */
function leadsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !/^[\s\u00A0]$/.test(next.gap) || !next.capital)
    return false;
  if (isNamesake(next) && !isDayOrMonth(next) && !isUsedAsNoun(words, at, WRITTEN)) return true;
  return isSurname(next) || (mayBeName(next) && !word.opens && SURNAME_ENDING.test(next.text));
}

function follows(words: readonly Word[], at: number): boolean {
  return /^\.?[-\s\u00A0]{0,2}$/.test(words[at]?.gap ?? '') && (words[at]?.gap ?? '') !== '';
}
