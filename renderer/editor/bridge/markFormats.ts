import { IS_BOLD, IS_ITALIC, type TextFormatType } from 'lexical';
import type { Mark, MarkKind } from '#shared/model/text';

/** Lexical's formats stand for our marks: their keys (Ctrl+B, Ctrl+I) are the ones people expect. */
const FORMATS: readonly { readonly mark: MarkKind; readonly bit: number; readonly format: TextFormatType }[] =
  [
    { mark: 'emphasis', bit: IS_BOLD, format: 'bold' },
    { mark: 'verbatim', bit: IS_ITALIC, format: 'italic' },
  ];

/** The mark a text format stands for; null for formats this editor does not have. */
export function markOfFormat(format: TextFormatType): MarkKind | null {
  return FORMATS.find((entry) => entry.format === format)?.mark ?? null;
}

export function formatOfMark(mark: MarkKind): TextFormatType {
  return FORMATS.find((entry) => entry.mark === mark)?.format ?? 'bold';
}

export function marksOfBits(bits: number): readonly MarkKind[] {
  return bits === 0 ? [] : FORMATS.filter(({ bit }) => (bits & bit) !== 0).map(({ mark }) => mark);
}

/** A stretch of text with one set of marks, as Lexical's bits. */
export interface FormatRun {
  readonly text: string;
  readonly bits: number;
}

/** Cuts a text where a mark begins or ends. */
export function formatRuns(text: string, marks: readonly Mark[]): readonly FormatRun[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    bits: FORMATS.filter(({ mark }) =>
      marks.some(({ kind, start, end }) => kind === mark && start <= from && end > from),
    ).reduce((sum, { bit }) => sum | bit, 0),
  }));
}
