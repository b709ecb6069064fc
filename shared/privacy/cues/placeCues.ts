import type { Candidate } from '../finding';
import { foldedWords, foldName } from '../fold';
import { COUNTRIES } from '../lists/countries';
import { OFFICES } from '../lists/organisations';
import { AMBIGUOUS_PLACES, DISTRICTS, LARGE_CITIES, TOWNS } from '../lists/places';
import { goesOn, joinedWord, type Word } from '../words';
import { isCommonNoun, isFirstName, mayBeName } from './nameRun';

const PLACES = placesByFirstWord([...LARGE_CITIES, ...TOWNS, ...DISTRICTS]);
const AMBIGUOUS = new Set(AMBIGUOUS_PLACES.map(foldName));
const LARGE = new Set(LARGE_CITIES.map((place) => foldedWords(place).join(' ')));
const OFFICE_WORDS = new Set(OFFICES.map(foldName));
const COUNTRY = new Set(COUNTRIES.map(foldName));
const TOWARDS = new Set('in aus nach bei um richtung ab bis über near from at to'.split(' '));
const ORIGIN =
  /^(?:stammt|stammen|stammte|stamme|kommt|kommen|kam|komme|geboren|aufgewachsen|geflohen|geflüchtet|gebürtig|herkunft|ursprünglich|gelebt|lebt|lebe|lebte|leben|gearbeitet|studiert|verheiratet|ausgebildet|gelernt|heimat|eingewandert|eingereist|zugewandert|from|born)$/;

/** Endings of German place names, and the everyday words that share them. */
const PLACE_ENDING =
  /^\p{Lu}\p{L}{2,}(?:hausen|dorf|burg|heim|stadt|kirchen|rode|stedt|büttel|furt|bach|brück|brücken|feld|felde|scheid|hagen|hofen|weiler|ingen|münde|walde|wedel|hafen|stein|berg|loh|horst|kamp|ow|itz)$/u;
const NO_PLACE =
  /(?:innenstadt|großstadt|kleinstadt|altstadt|südstadt|nordstadt|weststadt|oststadt|hauptstadt|heimatstadt|vorstadt|heimatdorf|wohnheim|altenheim|pflegeheim|kinderheim|seniorenheim|übergangsheim|tierheim|wohnheim|geheim|daheim|umfeld|arbeitsfeld|handlungsfeld|berufsfeld|berufsfelde|themenfeld|spannungsfeld|vorfeld|sozialfeld|tätigkeitsfeld|dingen|bescheid|unterscheid|ehrenamt|besitz|gesetz|sitz|platz|netz|geiz|notiz|justiz|miliz|einsatz|knowhow|show|workflow|gestein|baustein|meilenstein|gutschein|edelstein|führerschein|stolperstein|eckstein|grundstein|bergwerk|eisberg|weinberg|schuldenberg|aktenberg|frühling|flughafen|yachthafen|heimathafen|binnenhafen|antragsdorf)$/u;

/** Places: known ones, what follows an office or "Stadtteil", street addresses, "12345 Ort", origins. */
export function placeCandidates(text: string, words: readonly Word[]): readonly Candidate[] {
  const found: Candidate[] = [...addresses(text)];
  for (let at = 0; at < words.length; at++) {
    const candidate =
      knownPlace(words, at) ??
      afterOffice(words, at) ??
      byEnding(words, at) ??
      district(words, at) ??
      origin(words, at) ??
      birthplace(words, at);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

export function isLargeCity(place: string): boolean {
  return LARGE.has(foldedWords(place).join(' '));
}

function knownPlace(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  if (word === undefined || !word.capital) return null;
  const end = knownPlaceEnd(words, at);
  if (end === null) return null;
  const last = words[end - 1] ?? word;
  // "Essen", "Leer", "Halle": only after a word that asks for a place.
  if (end === at + 1 && AMBIGUOUS.has(stemOf(word.folded)) && !askedFor(words, at)) return null;
  // "zwei Förster" are no people of Forst, "beim Gießen" is no town.
  if (
    end === at + 1 &&
    !PLACES.has(stemOf(word.folded)) &&
    placeStems(word.folded).some((stem) => AMBIGUOUS.has(stem))
  )
    return null;
  if (end === at + 1 && word.lower.endsWith('en') && /^(?:beim|das|zum|am)$/.test(words[at - 1]?.lower ?? ''))
    return null;
  return { start: word.start, end: last.end, class: 'place', rule: 'place' };
}

/** The index behind the place that begins at `at`, as one word, several, or one cut by a line end. */
function knownPlaceEnd(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const parts of PLACES.get(word.folded) ?? []) {
    const fits = parts.every((part, step) => {
      const there = words[at + step];
      if (there === undefined || (step > 0 && !/^[\s\u00A0‐‑–-]{1,2}$/.test(there.gap))) return false;
      return there.folded === part || (step === parts.length - 1 && stemOf(there.folded) === part);
    });
    if (fits) return at + parts.length;
  }
  const joined = joinedWord(word, words[at + 1]);
  if (joined !== null && isOneWordPlace(joined.folded)) return at + 2;
  return isOneWordPlace(word.folded) ? at + 1 : null;
}

function isOneWordPlace(folded: string): boolean {
  return placeStems(folded).some((stem) => PLACES.get(stem)?.some((parts) => parts.length === 1) === true);
}

/** Genitive and adjective: Bremens, Krefelder, Bremer, Hannoveraner. */
function placeStems(folded: string): readonly string[] {
  const stems = [folded];
  if (folded.endsWith('s')) stems.push(folded.slice(0, -1));
  if (folded.endsWith('er') && folded.length > 6) {
    const stem = folded.slice(0, -2);
    // "Kieler", "Bremer"; from four letters on, so that "Haller" and "Hofer" stay persons.
    stems.push(stem, `${stem}en`);
    if (stem.endsWith('an')) stems.push(stem.slice(0, -2));
  }
  return stems;
}

function stemOf(folded: string): string {
  return folded.endsWith('s') && !PLACES.has(folded) ? folded.slice(0, -1) : folded;
}

function askedFor(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || !/^[\s\u00A0]{1,2}$/.test(word.gap)) return false;
  if (OFFICE_WORDS.has(before.folded) || before.lower === 'arbeit') return true;
  // "nach Lage der Dinge", "in Waren investieren": the next word tells as well.
  const next = words[at + 1];
  if (before.lower === 'von') return /^(?:aus|nach|bis|her)$/.test(next?.lower ?? '');
  return (
    TOWARDS.has(before.lower) &&
    !(next !== undefined && /^(?:der|des)$/.test(next.lower) && word.lower === 'lage')
  );
}

function afterOffice(words: readonly Word[], at: number): Candidate | null {
  const office = words[at];
  const name = words[at + 1];
  if (office === undefined || name === undefined || !/^[\s\u00A0]{1,2}$/.test(name.gap)) return null;
  const agency = office.lower === 'arbeit' && words[at - 1]?.lower === 'für';
  if (!agency && !OFFICE_WORDS.has(office.folded)) return null;
  if (!office.capital || !mayBeName(name) || isFirstName(name) || name.text.length < 3 || isAcronym(name))
    return null;
  let end = at + 2;
  while (
    end < words.length &&
    end < at + 5 &&
    goesOn(words[end - 1] ?? name, words[end] ?? name) &&
    /^[-‐‑]$/.test(words[end]?.gap ?? '')
  )
    end++;
  return {
    start: name.start,
    end: words[end - 1]?.end ?? name.end,
    class: 'place',
    rule: 'placeAfterOffice',
  };
}

/** "in Harzgerode", "aus Oberweiler": a word that looks like a place, where a place is asked for. */
function byEnding(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  if (word === undefined || !PLACE_ENDING.test(word.text) || NO_PLACE.test(word.lower) || isCommonNoun(word))
    return null;
  const before = words[at - 1];
  if (before === undefined || !TOWARDS.has(before.lower) || !/^[\s\u00A0]{1,2}$/.test(word.gap)) return null;
  return { start: word.start, end: word.end, class: 'place', rule: 'placeEnding' };
}

/** "Rhein-Beispiel-Kreis", "Musterkreis": written as one with what it is. */
function district(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  if (word === undefined || word.lower !== 'kreis' || !word.capital || !/^[-‐‑]$/.test(word.gap)) return null;
  let from = at - 1;
  while (from > 0 && words[from]?.capital && /^[-‐‑]$/.test(words[from]?.gap ?? '')) from--;
  const first = words[from];
  if (first === undefined || !first.capital || isCommonNoun(first)) return null;
  return { start: first.start, end: word.end, class: 'place', rule: 'district' };
}

/** "geb. 1958 in Oberdingen", "wohnhaft in Niederhagen": here any unknown word with a capital is the place. */
function birthplace(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !/^[\s\u00A0]{1,2}$/.test(word.gap)) return null;
  if (before.lower !== 'in' && before.lower !== 'aus') return null;
  const cue = words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => LIVING.test(lower));
  if (!cue || !mayBeName(word) || isFirstName(word) || COUNTRY.has(word.folded)) return null;
  return { start: word.start, end: word.end, class: 'place', rule: 'placeAfterOffice' };
}

const LIVING =
  /^(?:geb|geboren|wohnhaft|wohnt|wohne|wohnte|lebt|lebe|lebte|leben|aufgewachsen|gebürtig|gemeldet|zieht|gezogen|umgezogen|born|lives)$/;

function origin(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  if (word === undefined || !word.capital || !(COUNTRY.has(word.folded) || COUNTRY.has(stemOf(word.folded))))
    return null;
  // "Ärztin aus der Ukraine": out of a country come people, and seldom anything else that is spoken of.
  const before = words.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  const fromThere =
    before.at(-1) === 'aus' || (before[0] === 'aus' && /^(?:der|dem|den)$/.test(before[1] ?? ''));
  if (fromThere) return { start: word.start, end: word.end, class: 'place', rule: 'origin' };
  const near = words.slice(Math.max(0, at - 6), at + 5);
  const from = words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => lower === 'aus' || lower === 'in' || lower === 'from');
  if (!from || !near.some(({ lower }) => ORIGIN.test(lower))) return null;
  return { start: word.start, end: word.end, class: 'place', rule: 'origin' };
}

const STREET =
  /(?<![\p{L}])(?:(?:(?:Am|An|Im|In|Auf|Zum|Zur|Unter|Hinter)\s(?:der\s|den\s|dem\s)?)?(?:(?:Alte[nr]?|Neue[nr]?|Große[nr]?|Kleine[nr]?|Hohe[nr]?|\p{Lu}\p{L}+er|\p{Lu}\p{L}+-)\s?){0,2})?(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|allee|gasse|chaussee|damm)|Straße|Strasse|Str\.|Allee|Chaussee|Damm)(?:\s?\d{1,4}(?:\s?[a-z](?!\p{L}))?)?/gu;
const STREET_WITH_NUMBER =
  /(?<![\p{L}])(?:(?:Am|An|Im|In|Auf|Zum|Zur|Unter|Hinter)\s(?:der\s|den\s|dem\s)?(?:\p{Lu}\p{L}+\s)?|\p{Lu}\p{L}+(?:er|en)\s)?(?:\p{Lu}[\p{L}-]*)?(?:weg|platz|ring|ufer|steig|pfad|hof|markt|wall|graben|berg|kamp|stieg|winkel|Weg|Platz|Ring|Ufer|Markt|Wall|Hof|Damm|Graben|Berg)\s\d{1,3}(?:\s?[a-z](?!\p{L}))?(?!\d|[.,]\d)/gu;
const COMMON_STREETS =
  /^(?:die |der |Auf der |An der |In der |Zur )?(?:Straße|Strasse|Str\.|Allee|Damm|Landstraße|Bundesstraße|Einbahnstraße|Durchgangsstraße|Sackgasse|Hauptverkehrsstraße|Seitenstraße|Nebenstraße|Wohnstraße|Einkaufsstraße|Staudamm|Deichdamm|Kreisstraße|Schnellstraße|Fertigungsstraße|Datenstraße)$/u;
const POSTCODE = /(?<![\p{L}\p{N}.,])((?:D-)?\d{5})\s((?:Bad\s)?\p{Lu}\p{L}{2,})/gu;

function addresses(text: string): readonly Candidate[] {
  const streets = [...text.matchAll(STREET), ...text.matchAll(STREET_WITH_NUMBER)]
    .filter(([match]) => !COMMON_STREETS.test(match))
    .map(
      (match): Candidate => ({
        start: match.index,
        end: match.index + match[0].length,
        class: 'place',
        rule: 'street',
      }),
    );
  const codes = [...text.matchAll(POSTCODE)].flatMap((match): Candidate[] => {
    const code = match[1] ?? '';
    const at = match.index + match[0].length;
    const start = at - (match[2]?.length ?? 0);
    // Code and place apart: the place may be one the project knows and has a replacement for.
    return [
      { start: match.index, end: match.index + code.length, class: 'place', rule: 'postcode' },
      { start, end: at, class: 'place', rule: 'placeAfterOffice' },
    ];
  });
  return [...streets, ...codes];
}

function isAcronym(word: Word): boolean {
  return word.text.length <= 4 && word.text === word.text.toUpperCase();
}

function placesByFirstWord(places: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const place of places) {
    const parts = foldedWords(place);
    const first = parts[0];
    if (first === undefined) continue;
    map.set(
      first,
      [...(map.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}
