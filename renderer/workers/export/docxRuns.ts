import {
  FootnoteReferenceRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
} from 'docx';
import type { Inline, InlineStyle } from '#shared/report/reportDocument';
import { accent, quiet } from './docxColors';
import { xmlText } from './xmlText';

const runStyles: { readonly [style in InlineStyle]: IRunOptions } = {
  plain: {},
  emphasis: { italics: true },
  strong: { bold: true },
  small: { size: 16, color: quiet },
  reference: { superScript: true, color: accent },
  added: { underline: {} },
  removed: { strike: true, color: quiet },
};

/** What the document keeps beside its paragraphs: footnotes, counts, and the bookmarks that references lead to. */
export interface FootnoteCollector {
  /** Takes a note in and answers its number, counted from 1. */
  add(text: string): number;
  /** Takes the next number of a count in; false when it is not one more than the last. */
  countsTo(count: string, number: number): boolean;
  /** Bookmark of the table with this id; undefined where the report has none. */
  bookmarkOf(table: string): string | undefined;
  readonly notes: { [number: string]: { readonly children: readonly Paragraph[] } };
}

/**
 * `tables`: ids of the captions in the report. Word takes letters, digits and underscores as names of bookmarks and
 * hides those that begin with "_", as it does with its own; so ids become numbers.
 */
export function collectFootnotes(tables: readonly string[] = []): FootnoteCollector {
  const bookmarks = new Map([...new Set(tables)].map((id, index) => [id, `_RefTable${index + 1}`]));
  const notes: FootnoteCollector['notes'] = {};
  const counts = new Map<string, number>();
  let count = 0;
  return {
    add(text) {
      count += 1;
      // The library sets the note's number right before the text; the space is ours.
      notes[count] = { children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`) })] };
      return count;
    },
    countsTo(name, number) {
      const follows = number === (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      return follows;
    },
    bookmarkOf: (table) => bookmarks.get(table),
    notes,
  };
}

export function inlineRuns(
  inlines: readonly Inline[],
  footnotes: FootnoteCollector,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => runsOf(inline, footnotes));
}

function runsOf(inline: Inline, footnotes: FootnoteCollector): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'footnote':
      return [new FootnoteReferenceRun(footnotes.add(inline.text))];
    case 'crossReference': {
      const bookmark = footnotes.bookmarkOf(inline.target);
      // A field that leads nowhere would be printed as an error by Word; the words alone are true.
      return bookmark === undefined
        ? textRuns(inline.text)
        : [new SimpleField(`REF ${bookmark} \\h`, xmlText(inline.text))];
    }
    case 'text':
      return textRuns(inline.text, runStyles[inline.style]);
  }
}

/** Text as runs: a line end inside it becomes a line break, a tab a tab. */
export function textRuns(text: string, options: IRunOptions = {}): readonly TextRun[] {
  return xmlText(text)
    .split('\n')
    .map((line, index) => {
      const pieces = line.split('\t').flatMap((piece, tab) => (tab === 0 ? [piece] : [new Tab(), piece]));
      return new TextRun({ ...options, ...(index === 0 ? {} : { break: 1 }), children: pieces });
    });
}
