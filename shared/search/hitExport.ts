import type { Sheet, SheetCell } from '#shared/exchange/sheet';
import type { Language } from '#shared/model/language';
import { quotation } from '#shared/report/quotation';
import {
  a4Portrait,
  paragraph,
  plain,
  type ReportBlock,
  type ReportDocument,
  styled,
} from '#shared/report/reportDocument';

/** A found passage on its way out of the program. */
export interface ExportedHit {
  readonly site: string;
  readonly roles: string;
  readonly wave: string;
  readonly question: string;
  readonly codes: string;
  readonly text: string;
}

/** Heads of the columns, in the interface's language. */
export type ExportHeads = { readonly [C in keyof ExportedHit]: string };

const columns = ['site', 'roles', 'wave', 'question', 'codes', 'text'] as const;

/**
 * A table for spreadsheets: RFC 4180 with semicolons, which German spreadsheets expect, and a byte order mark,
 * without which they garble umlauts.
 */
export function hitsCsv(hits: readonly ExportedHit[], heads: ExportHeads): string {
  const lines = [
    columns.map((column) => heads[column]),
    ...hits.map((hit) => columns.map((column) => hit[column])),
  ];
  return `\uFEFF${lines.map((line) => line.map(csvField).join(';')).join('\r\n')}\r\n`;
}

/**
 * A field that begins like a formula gets an apostrophe, or a spreadsheet would run it (OWASP, "CSV injection").
 * A dash with a blank behind it is a list, not a formula.
 */
function csvField(text: string): string {
  const safe = /^(?:[=+@\t\r]|-(?! ))/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Characters of each column; the text gets what is left of a landscape page. */
const widths = [18, 18, 8, 34, 30, 90];

export function hitsSheet(hits: readonly ExportedHit[], heads: ExportHeads, name: string): Sheet {
  const head = columns.map((column): SheetCell => ({ value: heads[column], style: 'head' }));
  const rows = hits.map((hit) => columns.map((column): SheetCell => ({ value: hit[column], style: 'body' })));
  return { name, widths, rows: [head, ...rows], headRow: 1 };
}

export interface HitsDocumentTexts {
  readonly kicker: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly page: string;
  readonly noCode: string;
}

/** Quotations one after the other, site by site, each with its source and codes. */
export function hitsDocument(
  hits: readonly ExportedHit[],
  texts: HitsDocumentTexts,
  language: Language,
): ReportDocument {
  const blocks: ReportBlock[] = [];
  let site: string | null = null;
  for (const hit of hits) {
    if (hit.site !== site) {
      site = hit.site;
      const text = site === '' ? '–' : site;
      blocks.push({ kind: 'heading', level: 1, number: null, text, newPage: false });
    }
    const source = [hit.roles, hit.wave, hit.question].filter((part) => part !== '').join(' · ');
    blocks.push({ kind: 'quote', inlines: [plain(quotation(hit.text, language))], source });
    blocks.push(paragraph(styled('small', hit.codes === '' ? texts.noCode : hit.codes)));
  }
  return {
    language,
    titleBlock: { kicker: texts.kicker, title: texts.title, subtitle: null, facts: texts.facts },
    runningHead: { start: texts.kicker, end: texts.title },
    footer: [
      { kind: 'text', text: `${texts.page} ` },
      { kind: 'page' },
      { kind: 'text', text: ' / ' },
      { kind: 'pages' },
    ],
    contents: null,
    page: a4Portrait,
    blocks,
  };
}
