import { decodeText } from '#shared/guide/decodeText';
import { endsInsideWord, joinLines, readVocabulary } from '#shared/guide/joinLines';
import { isMarkdown, markdownSource } from './markdownSource';
import { joinPieces, plainPiece } from './pieces';
import {
  count,
  finishSource,
  type SourceParagraph,
  type SourceResult,
  type SourceStyle,
  type Tally,
} from './sourceText';

/** Reads the bytes of a text file, Markdown or not: UTF-8, UTF-16 with its mark, or windows-1252, whatever line ends. */
export function readPlainSource(bytes: Uint8Array): SourceResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const fault = { empty: 'empty', binary: 'binary', tooLarge: 'tooLong' } as const;
    return { ok: false, fault: fault[decoded.reason], place: '' };
  }
  return isMarkdown(decoded.text)
    ? markdownSource(decoded.text)
    : plainSource(decoded.text, decoded.encoding === 'windows-1252');
}

/** A text without layout, from a file or the clipboard. Every line is a paragraph, unless its lines are printed lines. */
export function plainSource(text: string, oldEncoding = false): SourceResult {
  const tally: Tally = new Map();
  if (oldEncoding) count(tally, 'oldEncoding');
  const pages = text.replace(/^\uFEFF/, '').split('\f');
  const lines = pages.flatMap((page, index) => linesOf(page, index + 1));
  const width = printedWidth(lines);
  const vocabulary = readVocabulary(lines.map((line) => line.text));
  const paragraphs: SourceParagraph[] = [];
  let begun: Line[] = [];
  const close = () => {
    const [first] = begun;
    if (first) paragraphs.push(paragraphOf(first, begun, vocabulary, pages.length > 1));
    begun = [];
  };
  for (const line of lines) {
    const last = begun.at(-1);
    if (!last || width === null || !goesOn(line, last, width)) close();
    else if (endsInsideWord(last.text)) count(tally, 'joinedHyphens');
    begun.push(line);
  }
  close();
  return finishSource({ format: 'text', paragraphs, asides: [], tally });
}

interface Line {
  readonly text: string;
  readonly afterBlank: boolean;
  readonly page: number;
}

function linesOf(page: string, number: number): Line[] {
  let afterBlank = true;
  return page.split(/\r\n|[\r\n\v\u0085\u2028\u2029]/).flatMap((raw): Line[] => {
    const text = raw.trim();
    const line = { text, afterBlank, page: number };
    afterBlank = text === '';
    return text === '' ? [] : [line];
  });
}

/** Printed lines are no longer than this; an editor that breaks no lines writes longer ones. */
const MAX_WIDTH = 130;
/** Shorter ones are entries of a list, not lines of a paragraph. */
const MIN_WIDTH = 45;
/** On fewer line ends nothing can be told. */
const MIN_SEAMS = 5;
/** Paragraph ends that no blank line shows are the rest. */
const SHARE_FULL = 0.6;

/**
 * The width in characters to which the lines were broken by a program; `null` when every line is a paragraph. A line
 * was broken when the next one's first word would not have fitted into it.
 */
function printedWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH || (lengths.at(-1) ?? 0) > MAX_WIDTH) return null;
  let seams = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.afterBlank || startsAnew(line.text)) continue;
    seams++;
    if (isFull(before.text, line.text, width)) full++;
  }
  return seams >= MIN_SEAMS && full >= seams * SHARE_FULL ? width : null;
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/, 1);
  return line.length + 1 + word.length > width - 1;
}

function goesOn(line: Line, before: Line, width: number): boolean {
  return !line.afterBlank && !startsAnew(line.text) && isFull(before.text, line.text, width);
}

/** Numbers, bullets, speakers and fields of a form open a paragraph of their own wherever they stand. */
function startsAnew(line: string): boolean {
  return (
    BULLET.test(line) ||
    /^\(?(?:\d{1,2}|[A-Z])\.(?:\d|[A-Za-z]\b)|^(?:Frage|Question|zu|ad)\s\d/iu.test(line) ||
    /^\p{Lu}[\p{L}\d ./()-]{0,30}:(?:\s|$)/u.test(line)
  );
}

const BULLET = /^(?:[•‣◦▪▫●○■□►➢➤∙⁃·*–-]|\(?[a-z]\))\s+(?=\S)/;

function paragraphOf(
  first: Line,
  lines: readonly Line[],
  vocabulary: ReadonlySet<string>,
  paged: boolean,
): SourceParagraph {
  const joined =
    lines.length === 1
      ? first.text
      : joinLines(
          lines.map(({ text }) => text),
          vocabulary,
        );
  const bullet = /^[^\p{L}\p{N}(]/u.test(joined) ? BULLET.exec(joined)?.[0] : undefined;
  const style: SourceStyle = bullet === undefined ? { kind: 'body' } : { kind: 'item', level: 0 };
  const marked = joinPieces([plainPiece(bullet === undefined ? joined : joined.slice(bullet.length))]);
  return { ...marked, style, number: null, page: paged ? first.page : null };
}
