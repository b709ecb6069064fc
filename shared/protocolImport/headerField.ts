/** What the head of a protocol says of its interview. */
export type HeaderKey = 'site' | 'date' | 'roles' | 'guide' | 'wave' | 'interviewer' | 'interview';

export interface HeaderField {
  readonly key: HeaderKey;
  readonly value: string;
}

/** Words before the colon, folded to small letters without "/in" and "(en)". */
const KEYS: readonly (readonly [HeaderKey, RegExp])[] = [
  ['site', /^(?:standort|ort|jobcenter|jc|dienststelle|einrichtung|kommune|stadt|site|location|place)$/],
  [
    'date',
    /^(?:datum|interviewdatum|gesprächsdatum|termin|am|tag|geführt am|datum des (?:interviews|gesprächs)|date|interview date|held on)$/,
  ],
  [
    'roles',
    /^(?:rollen?|funktion|position|gesprächspartner|interviewpartner|befragte|interviewte|zielgruppe|interviewee|respondent|roles?|function)$/,
  ],
  ['guide', /^(?:leitfaden|interviewleitfaden|leitfadentyp|guide|interview guide)$/],
  ['wave', /^(?:welle|erhebungswelle|befragungswelle|wave|round)$/],
  [
    'interviewer',
    /^(?:interviewer|interviewerin|interviewführung|durchgeführt von|gespräch geführt von|protokoll|protokollant|protokollantin|interviewed by|minutes)$/,
  ],
  ['interview', /^(?:interview|gespräch|interviewnummer|interview nr|kennung|code|interview id|case id)$/],
];

/** Longer keys are sentences with a colon in them. */
const MAX_KEY = 40;
/** Longer values are text. */
const MAX_VALUE = 120;

/** "Standort: S04", "Datum\t12.03.2013" or a row with two cells; `null` for a line that is no field. */
export function readHeaderField(line: string): HeaderField | null {
  const match = /^([^:\t\n]{1,40}?)\s*(?::\s*|\t\s*)(\S[^\n]*)$/u.exec(
    line.replace(/:\s*\t\s*/, ': ').trim(),
  );
  const [, key = '', value = ''] = match ?? [];
  if (key === '' || key.length > MAX_KEY || value.length > MAX_VALUE) return null;
  const folded = key
    .toLowerCase()
    .replace(/\s*[/:*(_-]\s*-?(?:in|innen|en|n)\)?$/u, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = KEYS.find(([, words]) => words.test(folded));
  return found ? { key: found[0], value: value.trim() } : null;
}

/** Several fields in one line: "Standort: S04 | Datum: 12.03.2013 | Rolle: GF", also parted by ";" or tabs. */
export function readHeaderFields(line: string): readonly HeaderField[] {
  const whole = readHeaderField(line);
  const parts = line
    .split(/\s*[|;]\s*|\s{3,}|\t(?=[^\t:]{1,40}:)|,\s(?=[^,:]{1,40}:)/u)
    .filter((part) => part !== '');
  if (parts.length < 2) return whole ? [whole] : [];
  const fields = parts.map(readHeaderField);
  const found = fields.filter((field) => field !== null);
  // All of them or none: half a line cannot be a head.
  if (found.length === parts.length) return found;
  return whole ? [whole] : [];
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^m(?:är|rz|ar)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[zc]/,
];

/** A date as people write it, as yyyy-mm-dd; '' when there is none. */
export function readDate(text: string): string {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2})\b/.exec(text);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const named = /\b(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  const month = named ? MONTHS.findIndex((name) => name.test((named[2] ?? '').toLowerCase())) : -1;
  return named && month >= 0 ? dateOf(named[3], String(month + 1), named[1]) : '';
}

function dateOf(year = '', month = '', day = ''): string {
  const full = year.length === 2 ? `20${year}` : year;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(full), m, 0)).getUTCDate()) return '';
  return `${full}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
