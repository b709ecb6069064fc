import type { SourceParagraph } from './sourceText';

/** A note's paragraphs as they stand behind the paragraph that refers to it: the first opens with the mark. */
export function noteParagraphs(paragraphs: readonly SourceParagraph[], mark: string): SourceParagraph[] {
  const opening = `[^${mark}] `;
  return paragraphs
    .filter(({ text }) => text !== '')
    .map((one, index) => {
      const style = { kind: 'note', mark } as const;
      if (index > 0) return { ...one, style };
      const marks = one.marks.map(({ kind, start, end }) => {
        return { kind, start: start + opening.length, end: end + opening.length };
      });
      return { ...one, text: opening + one.text, marks, style };
    });
}
