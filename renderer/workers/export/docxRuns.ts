import { FootnoteReferenceRun, type IRunOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Inline, InlineStyle } from '#shared/report/reportDocument';
import { accent, quiet } from './docxColors';
import { xmlText } from './xmlText';

const runStyles: { readonly [style in InlineStyle]: IRunOptions } = {
  plain: {},
  emphasis: { italics: true },
  strong: { bold: true },
  small: { size: 16, color: quiet },
  reference: { superScript: true, color: accent },
};

/** Footnotes are kept by the document, not by the paragraph that refers to them. */
export interface FootnoteCollector {
  /** Takes a note in and answers its number, counted from 1. */
  add(text: string): number;
  readonly notes: { [number: string]: { readonly children: readonly Paragraph[] } };
}

export function collectFootnotes(): FootnoteCollector {
  const notes: FootnoteCollector['notes'] = {};
  let count = 0;
  return {
    add(text) {
      count += 1;
      // The library sets the note's number right before the text; the space is ours.
      notes[count] = { children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`) })] };
      return count;
    },
    notes,
  };
}

export function inlineRuns(
  inlines: readonly Inline[],
  footnotes: FootnoteCollector,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'footnote'
      ? [new FootnoteReferenceRun(footnotes.add(inline.text))]
      : textRuns(inline.text, runStyles[inline.style]),
  );
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
