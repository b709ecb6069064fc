/** A parenthesis that holds nothing but at most sixteen short codes: "(GF/PL)", "(GF, PL, CF)", "(AA)". */
const TAG = /\(\s?(\p{Lu}[\p{L}\p{N}-]{0,7}(?:\s?[/,;+&]\s?\p{Lu}[\p{L}\p{N}-]{0,7}){0,15})\s?\)/gu;
const CODE = /\p{Lu}[\p{L}\p{N}-]{0,7}/gu;

/** The sentence that explains the tags: "Die Kürzel (GF und PL) zeigen ...". */
const LEGEND = /(?:Abkürzungen|Kürzel|abbreviations|codes)\s*\(([^()]{1,120})\)/iu;

/** Codes that guides of this field use, with the function they stand for. */
const USUAL_ROLES: ReadonlyMap<string, string> = new Map([
  ['GF', 'Geschäftsführung'],
  ['PL', 'Projektleitung'],
  ['TL', 'Teamleitung'],
  ['CF', 'Controlling'],
  ['KO', 'Kommune'],
  ['AA', 'Agentur für Arbeit'],
  ['RD', 'Regionaldirektion'],
  ['JC', 'Jobcenter'],
  ['IFK', 'Integrationsfachkraft'],
  ['AGS', 'Arbeitgeberservice'],
]);

export interface FoundRoles {
  /** Codes in the order of the legend, then of their first tag. */
  readonly codes: readonly string[];
  /** The legend's sentence in the preliminary remarks, `null` when there is none. */
  readonly legend: string | null;
}

/**
 * Which codes are role tags here. A legend settles it. Without one a code must close at least two questions, or
 * stand in a list of codes that does, because "(EJO)" is an abbreviation and no role.
 */
export function findRoles(preliminary: readonly string[], questions: readonly string[]): FoundRoles {
  const legend = preliminary.map((text) => LEGEND.exec(text)).find((match) => match !== null);
  if (legend) return { codes: unique(legend[1]?.match(CODE) ?? []), legend: legend[0] };

  const closing = new Map<string, number>();
  const listed = new Set<string>();
  for (const question of questions) {
    const last = [...question.matchAll(TAG)].at(-1);
    if (!last || !/^\s*[.?!:]?$/.test(question.slice(last.index + last[0].length))) continue;
    const codes = last[1]?.match(CODE) ?? [];
    for (const code of codes) {
      closing.set(code, (closing.get(code) ?? 0) + 1);
      if (codes.length > 1) listed.add(code);
    }
  }
  const isRole = ([code, count]: readonly [string, number]) =>
    /^[\p{Lu}\p{N}-]+$/u.test(code) && count >= 2 && (listed.has(code) || USUAL_ROLES.has(code));
  return { codes: [...closing].filter(isRole).map(([code]) => code), legend: null };
}

export interface TakenTags {
  readonly text: string;
  readonly roles: readonly string[];
  /** Separators as printed ("/", ","), for noticing that a guide mixes spellings. */
  readonly separators: readonly string[];
}

/**
 * Takes the role tags out of a text, wherever they stand ("... in Bezug auf (AA):"). A parenthesis counts only
 * when every code in it is a role of the guide.
 */
export function takeRoleTags(text: string, codes: ReadonlySet<string>): TakenTags {
  const roles: string[] = [];
  const separators: string[] = [];
  if (codes.size === 0) return { text, roles, separators };
  const rest = text.replace(TAG, (whole, inside: string) => {
    const found = inside.match(CODE) ?? [];
    // A code printed twice at one node adds nothing, but its letters must stay somewhere: in the text.
    const isNew = new Set([...roles, ...found]).size === roles.length + found.length;
    const isTag = isNew && found.every((code) => codes.has(code));
    if (!isTag) return whole;
    roles.push(...found);
    for (const separator of inside.match(/[/,;+&]/g) ?? []) separators.push(separator);
    return '';
  });
  if (roles.length === 0) return { text, roles, separators };
  const closed = rest.replace(/\s+(?=[:?.,;!](?:\s|$))/g, '');
  return { text: closed.replace(/ {2,}/g, ' ').trim(), roles, separators };
}

/**
 * What a code stands for, read from the remark's "... der Geschäftsführung Verkehr (GF)": back from the
 * parenthesis to the article that opens the phrase. A bare plural gives way to the usual name; unknown codes
 * keep themselves as label.
 */
export function roleLabel(code: string, preliminary: readonly string[]): string {
  const usual = USUAL_ROLES.get(code);
  const named = preliminary.map((text) => phraseBefore(code, text)).find((phrase) => phrase !== '');
  if (named === undefined) return usual ?? code;
  return usual !== undefined && isPluralOf(named, usual) ? usual : named;
}

/** True when the remark names the role outside the legend. */
export function isNamedInRemark(code: string, preliminary: readonly string[]): boolean {
  return preliminary.some((text) => phraseBefore(code, text) !== '');
}

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|eines|einen|the|a|an|und|sowie|and)$/i;
/** Prepositions that go on with a phrase: "einer Fachkraft aus dem Finanz-Bereich". */
const GOES_ON = /^(?:aus|von|im|in|für|of|from)$/i;
/** A role's name is short; a longer stretch without article is running text. */
const MAX_PHRASE_WORDS = 7;

function phraseBefore(code: string, text: string): string {
  const withoutLegend = text.replace(LEGEND, '');
  const at = withoutLegend.indexOf(`(${code})`);
  if (at < 0) return '';
  const words = withoutLegend
    .slice(Math.max(0, at - 200), at)
    .trim()
    .split(/\s+/);
  const phrase: string[] = [];
  for (let i = words.length - 1; i >= 0 && phrase.length < MAX_PHRASE_WORDS; i--) {
    const word = words[i] ?? '';
    if (/[,.;:]$/.test(word)) break;
    if (ARTICLE.test(word) && !GOES_ON.test(words[i - 1] ?? '')) break;
    phrase.unshift(word);
  }
  return phrase.join(' ');
}

/** "Agenturen für Arbeit" is the plural of "Agentur für Arbeit": the first word grew, the rest is the same. */
function isPluralOf(phrase: string, singular: string): boolean {
  const [many = '', ...manyRest] = phrase.split(' ');
  const [one = '', ...oneRest] = singular.split(' ');
  return many.startsWith(one) && many.length <= one.length + 2 && manyRest.join(' ') === oneRest.join(' ');
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
