import type { Candidate } from '../finding';
import { foldedWords, foldName } from '../fold';
import { OFFICES, ORGANISATION_KINDS, ORGANISATIONS } from '../lists/organisations';
import { goesOn, type Word } from '../words';
import { isCommonNoun, isEverydayNoun, isSurname, mayBeName } from './nameRun';

const KINDS = new Set(ORGANISATION_KINDS.map(foldName));
const OFFICE_WORDS = new Set(OFFICES.map(foldName));
const KNOWN = ORGANISATIONS.map((name) => ({
  name,
  words: foldedWords(name),
  upper: name === name.toUpperCase(),
}));
const KNOWN_BY_FIRST = new Map<string, typeof KNOWN>();
for (const entry of KNOWN) {
  const first = entry.words[0] ?? '';
  KNOWN_BY_FIRST.set(first, [...(KNOWN_BY_FIRST.get(first) ?? []), entry]);
}

const LEGAL_FORM =
  /(?<!\p{L})(?:gGmbH|GmbH\s?&\s?Co\.?\s?KG|GmbH|mbH|AG|KGaA|KG|OHG|UG(?:\s\(haftungsbeschränkt\))?|eG|GbR|SE|e\.\s?K\.|e\.\s?V\.|eV|Ltd\.?|Inc\.?|Limited)(?!\p{L})/gu;
const HOUSES =
  /^(?:hotel|restaurant|gasthof|gaststätte|gasthaus|pizzeria|café|imbiss|klinik|pflegeheim|altenheim|seniorenheim|seniorenresidenz|kita|kindergarten|salon|friseursalon|apotheke|autohaus|pflegedienst|firma|fa|pension|wirtshaus|bistro|bar|kneipe|seniorenstift|seniorenzentrum|seniorenhaus|altenzentrum|altersheim|tierheim|stift|hospiz|weingut|reiterhof|ferienhof|jugendherberge|kinderhaus|kinderladen|hort|friseur|friseurstudio|optik|blumenhaus|blumenladen|modehaus|gartencenter|theater|kino|museum|buchhandlung|backhaus|jugendzentrum|jugendhaus|kosmetikstudio|(?:stadt|kreis)?sparkasse|volksbank|raiffeisenbank|volkshochschule|grundschule|realschule|gesamtschule|gymnasium|krankenhaus|tsv|tus|vfl|vfb|fsv)$/;
const SHORT_FORM = /^(?:AG|SE|KG|UG)$/;
const QUOTED = /^\s?[„“"»‚']([^„“”"»«‚‘'\n]{2,60})[“”"«‘']/u;

/** "Kreis", "Kammer": what a body is called in general, never the name learned from "Jobcenter Kreis Moorland". */
export function isOffice(word: Word): boolean {
  return OFFICE_WORDS.has(word.folded);
}

/** Organisations: by their legal form, by what they are called in general, by a list of known ones. */
export function organisationCandidates(text: string, words: readonly Word[]): readonly Candidate[] {
  const found: Candidate[] = [...withLegalForm(text, words)];
  for (let at = 0; at < words.length; at++) {
    const candidate = afterKind(text, words, at) ?? known(words, at);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** "Beispiel & Sohn Logistik GmbH": from the legal form back over capitalised words, `&`, `+` and numbers. */
function withLegalForm(text: string, words: readonly Word[]): readonly Candidate[] {
  return [...text.matchAll(LEGAL_FORM)].flatMap((form): Candidate[] => {
    let at = words.findLastIndex((word) => word.end <= form.index);
    let start = form.index;
    let edge = form.index;
    for (let taken = 0; at >= 0 && taken < 5; taken++, at--) {
      const word = words[at];
      if (
        word === undefined ||
        !/^[\s\u00A0&+.,\d-]{0,4}$/.test(text.slice(word.end, edge)) ||
        /,\s$/.test(text.slice(word.end, edge))
      )
        break;
      const joins = /^(?:und|für|u)$/.test(word.lower);
      if (!word.capital && !joins) break;
      // "Firma X GmbH", but "X Anlagenbau AG": a kind in front of the name is no part of it, one behind it is.
      if (word.capital && (STOPS.has(word.lower) || (taken > 0 && KINDS.has(word.folded)))) break;
      if (!joins) start = word.start;
      edge = word.start;
      if (word.opens && taken > 0) break;
    }
    const named = words.some((word) => word.start >= start && word.end <= form.index && mayBeName(word));
    // "Vermittlung und AG": in job centres AG also stands for the employer.
    return start === form.index || (!named && SHORT_FORM.test(form[0]))
      ? []
      : [{ start, end: form.index + form[0].length, class: 'organisation', rule: 'legalForm' }];
  });
}

const STOPS = new Set('die der das den dem eine ein einer einem bei in im und'.split(' '));

function afterKind(text: string, words: readonly Word[], at: number): Candidate | null {
  const kind = words[at];
  if (kind === undefined || !isKind(kind) || (!kind.capital && kind.lower !== 'fa')) return null;
  const quoted = QUOTED.exec(text.slice(kind.end, kind.end + 70));
  if (quoted !== null) {
    const length = quoted[0].length;
    const name = quoted[1] ?? '';
    // "Gemeinde ‚…‘": what stands in quotation marks may also be speech; a name begins with a capital.
    if (/^\p{Lu}/u.test(name) && name.split(/\s/).length <= 4) {
      return {
        start: kind.start,
        end: kind.end + length,
        class: 'organisation',
        rule: 'organisationKind',
        kindWord: kind.text,
      };
    }
  }
  if (OFFICE_WORDS.has(kind.folded)) return null;
  const first = words[at + 1];
  if (
    first === undefined ||
    !/^\.?[\s\u00A0]$/.test(first.gap) ||
    (first.gap.startsWith('.') && kind.lower !== 'fa')
  )
    return null;
  const named = namedByPlace(words, at + 1) ?? namedHouse(words, at + 1);
  if (named !== null)
    return {
      start: kind.start,
      end: named,
      class: 'organisation',
      rule: 'organisationKind',
      kindWord: kind.text,
    };
  // "Hotel Seeblick": names of houses are made of everyday nouns, but seldom are one.
  if (
    !first.capital ||
    (isEverydayNoun(first) && !isSurname(first)) ||
    (isCommonNoun(first) && !HOUSES.test(kind.lower))
  )
    return null;
  if (!mayBeName(first) && !HOUSES.test(kind.lower)) return null;
  let end = at + 2;
  while (end < words.length && end < at + 5) {
    const before = words[end - 1];
    const word = words[end];
    if (before === undefined || word === undefined) break;
    const joined = goesOn(before, word) || /^\s?[&+]\s?$/.test(word.gap);
    const partner = /[&+]/.test(word.gap) && word.capital;
    if (!joined || (!partner && (!mayBeName(word) || isCommonNoun(word)))) break;
    end++;
  }
  return {
    start: kind.start,
    end: words[end - 1]?.end ?? first.end,
    class: 'organisation',
    rule: 'organisationKind',
    kindWord: kind.text,
  };
}

/** "Bäckerei", and the plurals in which firms call themselves so ("Großküchen Petersen"). */
function isKind(word: Word): boolean {
  return (
    KINDS.has(word.folded) ||
    (/(?:eien|küchen|werke)$/.test(word.lower) &&
      [1, 2].some((ending) => KINDS.has(word.folded.slice(0, -ending))))
  );
}

/** "Realschule Am Deich", "Café Zur alten Post": a capital inside a sentence makes the preposition part of the name. */
function namedByPlace(words: readonly Word[], at: number): number | null {
  if (!/^(?:Am|An|Auf|Bei|Beim|Hinter|Im|In|Unter|Vor|Zum|Zur)$/.test(words[at]?.text ?? '')) return null;
  let next = at + 1;
  while (next < at + 4 && words[next]?.capital === false && follows(words[next])) next++;
  const name = words[next];
  return name?.capital && follows(name) ? name.end : null;
}

/** "Pflegeheim Haus Abendrot", "Kita Villa Regenbogen". */
function namedHouse(words: readonly Word[], at: number): number | null {
  const [house, name] = [words[at], words[at + 1]];
  if (!/^(?:Haus|Villa|Schloss|Gut|Sankt|St)$/.test(house?.text ?? '')) return null;
  return name?.capital && /^\.?[\s\u00A0]$/.test(name.gap) ? name.end : null;
}

function follows(word: Word | undefined): boolean {
  return word !== undefined && /^[\s\u00A0]$/.test(word.gap);
}

function known(words: readonly Word[], at: number): Candidate | null {
  const word = words[at];
  if (word === undefined || !word.capital) return null;
  for (const { words: parts, upper } of KNOWN_BY_FIRST.get(word.folded) ?? []) {
    if (upper && word.text !== word.text.toUpperCase()) continue;
    const last = words[at + parts.length - 1];
    if (last === undefined || !parts.every((part, step) => words[at + step]?.folded === part)) continue;
    let end = at + parts.length;
    while (words[end]?.capital && /^[-‐‑]$/.test(words[end]?.gap ?? '')) end++;
    return {
      start: word.start,
      end: words[end - 1]?.end ?? last.end,
      class: 'organisation',
      rule: 'organisation',
    };
  }
  return null;
}
