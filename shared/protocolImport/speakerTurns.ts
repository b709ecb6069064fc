import type { SourceText } from '#shared/exchange/source/sourceText';
import type { SourceLineOf } from './sourceLines';
import { linesOfParagraph } from './sourceLines';

/** "#00:01:02-3#", "[00:01:02]", "(01:02)", "00:01:02": how transcription programs and people note the time. */
const TIME = String.raw`[#[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d{1,3})?[#\])]?`;
const TURN = new RegExp(
  String.raw`^(?<before>${TIME}\s*)?\[?(?<label>\p{Lu}[\p{L}\d]{0,14}(?:[ ./-]{1,2}[\p{L}\d]{1,14}){0,2})\]?(?<behind>\s*${TIME})?\s*(?::|\t)\s*`,
  'u',
);

/** Fewer turns than this may be a form ("Datum: ...") or a quoted exchange inside a protocol. */
const MIN_TURNS = 6;
/** A speaker who says one thing only is rather the name of a field. */
const MIN_TURNS_OF_ONE = 2;
/** Of the lines of a transcript; the rest are further paragraphs of a turn, notes and heads. */
const SHARE = 0.4;

export interface SpeakerLine extends SourceLineOf {
  /** As marked in the source; `null` before the first turn. */
  readonly speaker: string | null;
}

/** The speakers of a transcript with the number of their turns, the first speaker first; `null` for other texts. */
export function findSpeakers(text: SourceText): ReadonlyMap<string, number> | null {
  const lines = linesOf(text);
  const turns = new Map<string, number>();
  for (const line of lines) {
    const label = readTurn(line.text)?.label;
    if (label !== undefined) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const speakers = new Map([...turns].filter(([, times]) => times >= MIN_TURNS_OF_ONE));
  const all = [...speakers.values()].reduce((sum, times) => sum + times, 0);
  return speakers.size >= 2 && all >= MIN_TURNS && all >= lines.length * SHARE ? speakers : null;
}

/** The lines of a transcript with who says them; the label itself is taken off the line. */
export function speakerLines(text: SourceText, speakers: ReadonlyMap<string, number>): SpeakerLine[] {
  let speaker: string | null = null;
  return linesOf(text).map((line): SpeakerLine => {
    const turn = readTurn(line.text);
    if (!turn || !speakers.has(turn.label)) return { ...line, speaker };
    speaker = turn.label;
    const times = [turn.before, turn.behind].filter((time) => time !== '').join(' ');
    const rest = line.text.slice(turn.length);
    const opening = times === '' ? '' : `${times} `;
    const shift = opening.length - turn.length;
    const marks = line.marks.flatMap((mark) => {
      const start = Math.max(mark.start + shift, opening.length);
      const end = mark.end + shift;
      return end > start ? [{ ...mark, start, end }] : [];
    });
    return { ...line, text: opening + rest, marks, speaker };
  });
}

function linesOf(text: SourceText): SourceLineOf[] {
  return text.paragraphs.flatMap(linesOfParagraph);
}

function readTurn(line: string): {
  readonly label: string;
  readonly before: string;
  readonly behind: string;
  readonly length: number;
} | null {
  const match = TURN.exec(line);
  const groups = match?.groups;
  if (!match || groups?.label === undefined) return null;
  return {
    label: groups.label,
    before: groups.before?.trim() ?? '',
    behind: groups.behind?.trim() ?? '',
    length: match[0].length,
  };
}
