/** What a table may list. */
export type TableKind = 'sites' | 'interviews' | 'quotas';

export const tableKinds: readonly TableKind[] = ['sites', 'interviews', 'quotas'];

export type TableField =
  | 'code'
  | 'name'
  | 'region'
  | 'aliases'
  | 'standing'
  | 'caseStudy'
  | 'site'
  | 'level'
  | 'role'
  | 'subgroup'
  | 'wave'
  | 'planned'
  | 'additional'
  | 'note'
  | 'guide'
  | 'date'
  | 'status'
  | 'mode'
  | 'pseudonym';

interface Column {
  readonly field: TableField;
  readonly required: boolean;
}

const needed = (field: TableField): Column => ({ field, required: true });
const possible = (field: TableField): Column => ({ field, required: false });

/** The columns of each table, in the order of its template. */
export const columnsOfTable: { readonly [kind in TableKind]: readonly Column[] } = {
  sites: [
    possible('code'),
    needed('name'),
    possible('region'),
    possible('aliases'),
    possible('standing'),
    possible('caseStudy'),
  ],
  interviews: [
    needed('site'),
    needed('role'),
    possible('subgroup'),
    possible('level'),
    possible('guide'),
    possible('wave'),
    possible('date'),
    possible('status'),
    possible('mode'),
    possible('pseudonym'),
    possible('note'),
  ],
  quotas: [
    needed('site'),
    possible('level'),
    needed('role'),
    possible('subgroup'),
    possible('wave'),
    needed('planned'),
    possible('additional'),
    possible('note'),
  ],
};

/** How people head such columns, in both languages, folded as by `foldHeader`. */
const spellings: { readonly [field in TableField]: readonly string[] } = {
  code: ['kennung', 'kurzel', 'code', 'kurzzeichen', 'nr', 'nummer', 'sitecode', 'siteid', 'id'],
  name: ['name', 'standort', 'ort', 'standortname', 'bezeichnung', 'site', 'sitename', 'place', 'jobcenter'],
  region: ['region', 'land', 'regionoderland', 'direktion', 'regionaldirektion', 'country', 'bundesland'],
  aliases: [
    'andereschreibweisen',
    'schreibweisen',
    'aliase',
    'alias',
    'aliases',
    'otherspellings',
    'synonyme',
  ],
  standing: ['stellung', 'art', 'standing', 'type', 'typ'],
  caseStudy: ['fallstudienstandort', 'fallstudie', 'casestudy', 'casestudysite', 'vertiefung'],
  site: ['standort', 'ort', 'kennung', 'site', 'sitecode', 'place', 'jobcenter', 'standortkennung'],
  level: ['ebene', 'level', 'untersuchungsebene'],
  role: ['rolle', 'funktion', 'role', 'function', 'zielgruppe', 'position'],
  subgroup: ['teilgruppe', 'untergruppe', 'subgroup', 'gruppe', 'group'],
  wave: ['welle', 'erhebungswelle', 'wave', 'erhebung', 'round'],
  planned: ['geplant', 'soll', 'anzahl', 'planned', 'plan', 'quote', 'quota', 'number', 'n', 'target'],
  additional: ['zusatzlich', 'erganzend', 'additional', 'extra', 'plus'],
  note: ['anmerkung', 'bemerkung', 'notiz', 'hinweis', 'fussnote', 'note', 'remark', 'comment', 'kommentar'],
  guide: ['leitfaden', 'guide', 'interviewguide', 'instrument'],
  date: ['datum', 'termin', 'date', 'tag', 'gesprachsdatum', 'datumdesgesprachs', 'interviewdate', 'day'],
  status: ['status', 'stand', 'zustand', 'state'],
  mode: ['form', 'modus', 'mode', 'gesprachsform', 'erhebungsform', 'durchfuhrung'],
  pseudonym: ['pseudonym', 'personenschlussel', 'personkey', 'schlussel', 'key', 'personencode'],
};

/** "Andere Schreibweisen (Alias)" as "andereschreibweisenalias": case, umlauts and signs do not count. */
export function foldHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** Which column of the file holds which field; a field without one is left out. */
export type Mapping = { readonly [field in TableField]?: number };

/** Finds the columns of a table by their heads: whole words first, then heads that begin with one. */
export function guessMapping(heads: readonly string[], kind: TableKind): Mapping {
  const folded = heads.map(foldHeader);
  const mapping: { [field in TableField]?: number } = {};
  const free = new Set(folded.keys());
  const take = (fits: (head: string, word: string) => boolean) => {
    for (const { field } of columnsOfTable[kind]) {
      if (mapping[field] !== undefined) continue;
      const found = [...free].find((at) => spellings[field].some((word) => fits(folded[at] ?? '', word)));
      if (found === undefined) continue;
      mapping[field] = found;
      free.delete(found);
    }
  };
  take((head, word) => head === word);
  // Two letters begin too many words.
  take((head, word) => word.length > 2 && head.startsWith(word));
  return mapping;
}

/** True when every column is there without which a row says nothing. */
export function isComplete(mapping: Mapping, kind: TableKind): boolean {
  return columnsOfTable[kind].every(({ field, required }) => !required || mapping[field] !== undefined);
}

/** What a table lists, by its heads; sites when nothing fits better. */
export function guessKind(heads: readonly string[]): TableKind {
  const score = (kind: TableKind) => {
    const mapping = guessMapping(heads, kind);
    return (isComplete(mapping, kind) ? 100 : 0) + Object.keys(mapping).length;
  };
  return tableKinds.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
}

/** Titles may stand above the heads, as in a printed table. */
const headWithin = 10;

/** The row of the heads, counted from 0: the first with two columns that a table of ours has, else the first. */
export function headRowOf(rows: readonly (readonly string[])[]): number {
  const found = rows
    .slice(0, headWithin)
    .findIndex((row) => tableKinds.some((kind) => Object.keys(guessMapping(row, kind)).length >= 2));
  return found >= 0
    ? found
    : Math.max(
        0,
        rows.findIndex((row) => row.length > 0),
      );
}
