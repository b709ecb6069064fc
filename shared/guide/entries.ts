import { type BulletStyle, bulletStyle, readBullet } from './bullets';
import { type ColumnWidths, measureColumns, startsFresh, type Zone } from './columnWidths';
import { joinLines, readVocabulary } from './joinLines';
import type { LineHint } from './lineHint';
import { type NumberingStyle, numberingStyle, readLabel, withoutEmphasis } from './numbering';
import {
  ATTACHMENT,
  type EntryKind,
  isPreambleLine,
  type ParagraphStart,
  plain,
  startFromHint,
} from './paragraphStart';
import type { SourceLine } from './sourceLines';

/** A paragraph of the source with what its first line says about it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly number: string | null;
  /** Lines joined, label and glyph taken off. */
  readonly text: string;
  /** The printed lines in the same state, for judging how far they reach. */
  readonly lines: readonly string[];
  readonly line: number;
  readonly indent: number;
  /** Bullet sign; '' for a bullet whose sign is lost; `null` for everything that is no bullet. */
  readonly glyph: string | null;
  readonly opensParenthesis: boolean;
  /** A table row starts here. */
  readonly rowStart: boolean;
  /** What the file's layout says about the first line; `null` in plain text. */
  readonly hint: LineHint | null;
}

interface Context {
  readonly numbering: NumberingStyle;
  readonly bullets: BulletStyle;
  readonly columns: ColumnWidths;
}

/** Parts the lines into paragraphs and tells what each of them is. */
export function readEntries(lines: readonly SourceLine[]): {
  readonly entries: Entry[];
  readonly bullets: BulletStyle;
} {
  const numbering = numberingStyle(lines);
  const bullets = bulletStyle(lines, (text) => readLabel(text, numbering, true) !== null);
  const columns = measureColumns(lines, zonesOf(lines, numbering, bullets));
  const context = { numbering, bullets, columns };
  const vocabulary = readVocabulary(lines.map((line) => line.text));

  const paragraphs: { start: ParagraphStart; first: SourceLine; parts: string[] }[] = [];
  let inBody = false;
  let inSection = false;
  let zone: Zone = 'front';
  for (const [index, line] of lines.entries()) {
    const start = readStart(line, lines[index - 1], context, { zone, inBody, inSection });
    const open = paragraphs.at(-1);
    // A row's cells are whole; what seems to go on below a table is text of its own.
    if (start === null && open && open.start.kind !== 'row') {
      open.parts.push(line.text);
      continue;
    }
    const begun: ParagraphStart = start ?? plain(inBody ? 'paragraph' : 'front', line.text);
    paragraphs.push({ start: begun, first: line, parts: [begun.rest] });
    if (begun.kind === 'section' || begun.kind === 'question') inBody = true;
    if (begun.kind === 'section') inSection = true;
    if (inBody) zone = begun.kind === 'bullet' ? 'bullet' : 'lead';
  }
  const entries = paragraphs.map(({ start, first, parts }) => toEntry(start, first, parts, vocabulary));
  return { entries, bullets };
}

/**
 * First guess of each line's zone, from labels and bullets alone, so that columns can be measured. Headings run
 * across the page even where questions stand in a table column, so they have none.
 */
function zonesOf(
  lines: readonly SourceLine[],
  numbering: NumberingStyle,
  bullets: BulletStyle,
): (Zone | null)[] {
  let zone: Zone = 'front';
  return lines.map((line) => {
    const label = readLabel(line.text, numbering, zone !== 'front');
    if (label) zone = 'lead';
    else if (zone !== 'front' && readBullet(line, bullets)) zone = 'bullet';
    return label?.kind === 'section' ? null : zone;
  });
}

interface Place {
  readonly zone: Zone;
  readonly inBody: boolean;
  readonly inSection: boolean;
}

/** What starts at this line; `null` when it goes on with the paragraph above. */
function readStart(
  line: SourceLine,
  previous: SourceLine | undefined,
  context: Context,
  place: Place,
): ParagraphStart | null {
  if (line.hint) return startFromHint(line, line.hint, context, place);
  const fresh = startsFresh(previous, line, context.columns[place.zone]);
  const label = readLabel(line.text, context.numbering, place.inSection);
  if (label && canStartHere(line, previous, fresh, label.kind)) {
    return { ...label, glyph: null, rest: label.rest };
  }
  const bullet = readBullet(line, context.bullets);
  if (!place.inBody) {
    const heads = [line, previous].some((near) => near !== undefined && isPreambleLine(near.text));
    const begins = fresh || heads || isTitle(line.text) || (bullet !== null && bullet.glyph !== '');
    return begins ? plain('front', line.text) : null;
  }
  if (bullet) return { ...bullet, kind: 'bullet', opensParenthesis: false };
  const apart = line.afterBlank || line.pageTop;
  if (context.bullets.blanks && apart && line.indent > 2) return plain('followUp', line.text);
  if (!fresh) return null;
  return plain(ATTACHMENT.test(line.text) ? 'attachment' : 'paragraph', withoutEmphasis(line.text));
}

/** Words after which a number is a reference ("siehe Frage" / "1.2 ..."). */
const REFERS_TO_NUMBER =
  /(?:^|\s)(?:siehe|vgl\.|Nr\.|Nummer|Kapitel|Abschnitt|Frage|Fragen|und|bis|in|zu|see|no\.|chapter|section|question|questions|and|to)$/i;

/**
 * A number at a line's beginning is no label when it only landed there: the line above is full, its sentence is
 * not finished ("... Gespräche der" / "1. Welle ..."). Parted numbers are rarer in running text and need
 * less proof.
 */
function canStartHere(
  line: SourceLine,
  previous: SourceLine | undefined,
  fresh: boolean,
  kind: 'section' | 'question',
): boolean {
  if (fresh || line.pageTop || !previous || previous.text.startsWith('#')) return true;
  if (/[.?!:;…)”“"]\s*\d{0,3}$/.test(previous.text)) return true;
  if (kind === 'section' || !/^\(?\d+\S*\s+\p{Lu}/u.test(line.text)) return false;
  return !REFERS_TO_NUMBER.test(previous.text);
}

/** "# Title" and "A.1.2 Title" name the guide, whatever stands above them. */
function isTitle(text: string): boolean {
  return /^#\s/.test(text) || /^[A-Z](?:\.\d{1,2})+\s+\S/.test(text);
}

function toEntry(
  start: ParagraphStart,
  first: SourceLine,
  parts: readonly string[],
  vocabulary: ReadonlySet<string>,
): Entry {
  return {
    kind: start.kind,
    number: start.number,
    text: joinLines(parts, vocabulary),
    lines: parts,
    line: first.number,
    indent: first.indent,
    glyph: start.glyph,
    opensParenthesis: start.opensParenthesis,
    rowStart: first.afterRow,
    hint: first.hint ?? null,
  };
}
