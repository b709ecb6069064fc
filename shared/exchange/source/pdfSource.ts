import { splitFootnotes } from '#shared/guide/footnotes';
import { endsInsideWord, joinLines, readVocabulary } from '#shared/guide/joinLines';
import { pdfLines } from '#shared/guide/pdf/pdfLines';
import { linesOfPage, type PdfPage } from '#shared/guide/pdf/pdfPage';
import type { SourceLine } from '#shared/guide/sourceLines';
import { joinPieces, plainPiece } from './pieces';
import {
  count,
  finishSource,
  type SourceParagraph,
  type SourceResult,
  type SourceStyle,
  type Tally,
} from './sourceText';

/**
 * Puts a PDF's pages together to paragraphs: line ends and hyphens inside a paragraph go, running heads and page
 * numbers are asides, footnotes stand behind the paragraph above them, every paragraph knows its page.
 */
export function pdfSource(pages: readonly PdfPage[]): SourceResult {
  const read = pdfLines(pages);
  const pageOfLine = pages.flatMap((page, index) => linesOfPage(page, index).map(() => index + 1));
  const { text, footnotes } = splitFootnotes(read.lines);
  const vocabulary = readVocabulary(text.map((line) => line.text));
  const tally: Tally = new Map();
  count(tally, 'runningHeads', read.leftovers.length);
  count(tally, 'notes', footnotes.length);
  const placed: { readonly line: number; readonly paragraph: SourceParagraph }[] = [];
  for (const lines of paragraphsOf(text)) {
    const [first] = lines;
    if (!first) continue;
    const printed = lines.map((line) => line.text);
    count(tally, 'joinedHyphens', printed.slice(0, -1).filter(endsInsideWord).length);
    const label = first.hint?.kind === 'item' ? first.hint.label : '';
    const body = joinLines(printed, vocabulary).slice(label.length);
    // Word's second bullet is a letter o in another font.
    const counts = label !== 'o' && /[\p{L}\p{N}]/u.test(label);
    const page = pageOfLine[first.number - 1] ?? null;
    const paragraph = { ...joinPieces([plainPiece(body)]), style: styleOf(first), page };
    placed.push({ line: first.number, paragraph: { ...paragraph, number: counts ? label : null } });
  }
  for (const { mark, text: note, line } of footnotes) {
    const page = pageOfLine[line - 1] ?? null;
    const marked = joinPieces([plainPiece(`[^${mark}] ${note}`)]);
    placed.push({ line, paragraph: { ...marked, style: { kind: 'note', mark }, number: null, page } });
  }
  // The sort is stable, and a note's line lies behind the start of the paragraph above it.
  placed.sort((a, b) => a.line - b.line);
  const asides = read.leftovers.map(({ text: head }) => ({ kind: 'runningHead', text: head }) as const);
  return finishSource({
    format: 'pdf',
    paragraphs: placed.map(({ paragraph }) => paragraph),
    asides,
    tally,
  });
}

/** The lines of each paragraph. Where the layout leaves it open, a closed sentence above or a number opens a new one. */
function paragraphsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && goesOn(line, last)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(line: SourceLine, before: SourceLine): boolean {
  if (line.hint) return line.hint.kind === 'wrapped' || line.hint.kind === 'continuation';
  return !/[.?!:]$/.test(before.text) && !/^\(?(?:\d{1,2}|[A-Z])[.)]/.test(line.text);
}

function styleOf({ hint }: SourceLine): SourceStyle {
  if (hint?.kind === 'item') return { kind: 'item', level: hint.listLevel ?? 0 };
  if (hint?.kind !== 'heading') return { kind: 'body' };
  return hint.depth === 1 ? { kind: 'title' } : { kind: 'heading', level: hint.depth - 1 };
}
