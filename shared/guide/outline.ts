import type { Entry } from './entries';

/** A question, a group or a remark with the paragraphs printed below it. */
export interface OutlineLead {
  /** `loose`: items directly below a section, without a question above them. */
  readonly kind: 'question' | 'group' | 'instruction' | 'loose';
  readonly entry: Entry | null;
  readonly items: readonly Entry[];
}

export interface OutlineSection {
  /** `null` when questions stand before any section heading. */
  readonly entry: Entry | null;
  readonly leads: readonly OutlineLead[];
}

export interface OutlineTable {
  readonly title: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly text: string;
  /** As the file parts them; `null` when only blanks tell. */
  readonly cells: readonly string[] | null;
}

interface OpenLead extends OutlineLead {
  readonly items: Entry[];
}

interface OpenSection extends OutlineSection {
  readonly leads: OpenLead[];
}

interface OpenTable extends OutlineTable {
  readonly rows: TableRow[];
}

/** A heading without number is short; a longer line is a question or a remark. */
const MAX_HEADING_WORDS = 8;

/** "Interviewer: ..." as a paragraph of its own speaks to the interviewer, not to the interviewee. */
export const INSTRUCTION_START =
  /^\[?(?:interviewer(?:in|:in|\/in)?|interviewerhinweis|hinweis|anweisung|instruction|note)\s*:/i;

/** Sorts the paragraphs of a guide's body under sections, leads and tables. Every paragraph gets a place. */
export function outlineOf(entries: readonly Entry[]): {
  readonly sections: readonly OutlineSection[];
  readonly tables: readonly OutlineTable[];
} {
  const sections: OpenSection[] = [];
  const tables: OpenTable[] = [];
  let lead: OpenLead | null = null;
  let table: OpenTable | null = null;

  const openLead = (kind: OutlineLead['kind'], entry: Entry | null): OpenLead => {
    const section = sections.at(-1) ?? { entry: null, leads: [] };
    if (sections.length === 0) sections.push(section);
    const opened = { kind, entry, items: [] };
    section.leads.push(opened);
    return opened;
  };

  for (const [index, entry] of entries.entries()) {
    const isLabelled = entry.kind === 'section' || entry.kind === 'question' || entry.kind === 'subheading';
    // Where rows are known, whatever is no row ends the table; elsewhere only a label does.
    const rowsKnown = table?.rows.some(({ cells }) => cells !== null) ?? false;
    if (isLabelled || (rowsKnown && entry.kind !== 'row')) table = null;
    if (entry.kind === 'section') {
      sections.push({ entry, leads: [] });
      lead = null;
    } else if (entry.kind === 'question') {
      lead = openLead('question', entry);
    } else if (entry.kind === 'attachment') {
      table = { title: entry.text, rows: [] };
      tables.push(table);
    } else if (entry.kind === 'row') {
      const own: OpenTable = table ?? { title: '', rows: [] };
      if (table === null) tables.push(own);
      table = own;
      own.rows.push({ text: entry.text, cells: entry.hint?.kind === 'row' ? entry.hint.cells : null });
    } else if (table) {
      table.rows.push(...entry.lines.map((text) => ({ text, cells: null })));
    } else if (entry.kind === 'subheading') {
      // With questions below it is a section of its own; with items it is a block that is answered as a whole.
      const next = entries[index + 1]?.kind;
      const headsItems = next === 'bullet' || next === 'paragraph' || next === 'followUp';
      if (headsItems) lead = openLead('group', entry);
      else {
        sections.push({ entry, leads: [] });
        lead = null;
      }
    } else if (entry.kind === 'paragraph' && isHeading(entry, entries[index + 1])) {
      lead = openLead('group', entry);
    } else if (entry.kind === 'paragraph' && lead === null) {
      const asks = entry.text.endsWith('?') && !INSTRUCTION_START.test(entry.text);
      const opened = openLead(asks ? 'question' : 'instruction', entry);
      if (asks) lead = opened;
    } else {
      lead ??= openLead('loose', null);
      lead.items.push(entry);
    }
  }
  return { sections, tables };
}

/** A short line that ends without a mark and has something below it heads a block without number. */
function isHeading(entry: Entry, next: Entry | undefined): boolean {
  return (
    next !== undefined &&
    next.kind !== 'section' &&
    next.kind !== 'question' &&
    /^\p{Lu}/u.test(entry.text) &&
    /[\p{L}\p{N})]:?$/u.test(entry.text) &&
    !INSTRUCTION_START.test(entry.text) &&
    entry.text.split(' ').length <= MAX_HEADING_WORDS
  );
}
