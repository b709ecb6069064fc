import type { Abbreviation } from '#shared/model/project';

export interface ReadAbbreviations {
  readonly found: readonly Abbreviation[];
  /** Lines without two columns, as they stand; nothing is dropped in silence. */
  readonly unread: readonly string[];
}

/** A tabulator (from a table), a semicolon, an equals sign, a dash between blanks, or a colon and a blank. */
const separator = /\t+|\s*[;=]\s*|\s+[–—-]\s+|:\s+/;

/** Reads a pasted list of two columns: the abbreviation, then what it stands for; one a line. */
export function readAbbreviations(text: string): ReadAbbreviations {
  const found: Abbreviation[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const at = separator.exec(trimmed);
    const short = at === null ? '' : trimmed.slice(0, at.index).trim();
    const long = at === null ? '' : trimmed.slice(at.index + at[0].length).trim();
    if (short === '' || long === '') unread.push(trimmed);
    else found.push({ short, long });
  }
  return { found, unread };
}

/** The list with new entries, in alphabetical order; what is there already keeps its long form. */
export function withAbbreviations(
  known: readonly Abbreviation[],
  added: readonly Abbreviation[],
): readonly Abbreviation[] {
  const byShort = new Map<string, Abbreviation>();
  for (const one of [...known, ...added]) {
    const key = one.short.toLocaleLowerCase('de');
    if (!byShort.has(key)) byShort.set(key, one);
  }
  return [...byShort.values()].sort((a, b) => a.short.localeCompare(b.short, 'de'));
}

/** Abbreviations that studies of German job centres use again and again (trade, 5.5). */
export const jobCentreAbbreviations: readonly Abbreviation[] = [
  { short: '4PM', long: 'Vier-Phasen-Modell' },
  { short: 'AG-S', long: 'Arbeitgeber-Service' },
  { short: 'AP', long: 'Aktivierungsprofil' },
  { short: 'BA', long: 'Bundesagentur für Arbeit' },
  { short: 'EGV', long: 'Eingliederungsvereinbarung' },
  { short: 'EJO', long: 'Erweiterte Joboffensive' },
  { short: 'eLb', long: 'erwerbsfähige Leistungsberechtigte' },
  { short: 'EP', long: 'Entwicklungsprofil' },
  { short: 'FP', long: 'Förderprofil' },
  { short: 'gAG-S', long: 'gemeinsamer Arbeitgeber-Service' },
  { short: 'IFK', long: 'Integrationsfachkraft' },
  { short: 'JC', long: 'Jobcenter' },
  { short: 'MP', long: 'Marktprofil' },
  { short: 'RD', long: 'Regionaldirektion' },
];
