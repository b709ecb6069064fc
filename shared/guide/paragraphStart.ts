import { type BulletStyle, readBullet } from './bullets';
import type { LineHint } from './lineHint';
import { MAX_LABEL, type NumberingStyle, readHeading, readLabel, withoutEmphasis } from './numbering';
import type { SourceLine } from './sourceLines';

export type EntryKind =
  | 'front'
  | 'section'
  | 'question'
  | 'bullet'
  | 'followUp'
  | 'paragraph'
  | 'subheading'
  | 'attachment'
  | 'row';

/** What a paragraph is, read from its first line; `rest` is the line without label and sign. */
export interface ParagraphStart {
  readonly kind: EntryKind;
  readonly number: string | null;
  /** Bullet sign; '' for a bullet whose sign is lost; `null` for everything that is no bullet. */
  readonly glyph: string | null;
  readonly opensParenthesis: boolean;
  readonly rest: string;
}

export const ATTACHMENT =
  /^(?:Übersicht|Tabelle|Anlage|Anhang|Table|Overview|Appendix|Annex)\b[^?:]{0,30}:\s*\S/;

/** Headings of what stands before the questions; they open no section. */
const PREAMBLE =
  /^(?:Vorbemerkung|Vorwort|Einleitung|Einführung|Hinweise?|Allgemeine Hinweise|Preliminary|Preamble|Introduction|Notes? (?:for|to))/i;

export function plain(kind: EntryKind, text: string): ParagraphStart {
  return { kind, number: null, glyph: null, opensParenthesis: false, rest: text };
}

/** "Vorbemerkung" and the like head the remarks before the first section. */
export function isPreamble(heading: string): boolean {
  return PREAMBLE.test(heading);
}

const PREAMBLE_LINE =
  /^(?:Vorbemerkung(?:en)?|Vorwort|Einleitung|Einführung|(?:Allgemeine )?Hinweise?|Preliminary (?:remarks|notes)|Preamble|Introduction):?$/i;

/** A line that is such a heading and nothing else: it goes on with nothing, however tightly it is set. */
export function isPreambleLine(line: string): boolean {
  return PREAMBLE_LINE.test(line.trim());
}

interface Place {
  readonly inBody: boolean;
  readonly inSection: boolean;
}

/** What starts at a line whose layout is known; `null` when it goes on with the paragraph above. */
export function startFromHint(
  line: SourceLine,
  hint: LineHint,
  style: { readonly numbering: NumberingStyle; readonly bullets: BulletStyle },
  { inBody, inSection }: Place,
): ParagraphStart | null {
  const { text } = line;
  if (hint.kind === 'wrapped') return null;
  if (hint.kind === 'row') return plain('row', text);
  if (hint.kind === 'caption') return plain('attachment', text);
  if (hint.kind === 'item') return inBody ? itemStart(text, hint.label) : plain('front', text);
  if (hint.kind === 'heading') return headingStart(text, hint.depth, style.numbering, inBody);
  const label = readLabel(text, style.numbering, inSection);
  if (label) return { ...label, glyph: null };
  const bullet = inBody ? readBullet(line, style.bullets) : null;
  if (bullet) return { ...bullet, kind: 'bullet', opensParenthesis: false };
  if (hint.kind === 'continuation') return null;
  if (!inBody) return plain('front', text);
  return plain(ATTACHMENT.test(text) ? 'attachment' : 'paragraph', withoutEmphasis(text));
}

/**
 * A counter ("a)") is kept as the item's number, a bullet's sign is not. A label of words ("Nachfrage zu 1:") is more
 * than a number and stays in the text.
 */
function itemStart(text: string, label: string): ParagraphStart {
  const rest = text.slice(label.length).trimStart();
  const item = { kind: 'bullet', glyph: label, opensParenthesis: false } as const;
  // Word's second bullet is a letter o in another font.
  if (label === 'o' || !/[\p{L}\p{N}]/u.test(label)) return { ...item, number: null, rest };
  return label.length <= MAX_LABEL ? { ...item, number: label, rest } : { ...item, number: null, rest: text };
}

function headingStart(
  text: string,
  depth: number,
  numbering: NumberingStyle,
  inBody: boolean,
): ParagraphStart {
  if (!inBody && (depth === 1 || isPreamble(text))) return plain('front', text);
  const heading = readHeading(depth, text, numbering);
  if (heading?.kind === 'section' && depth > 2 && heading.number === null) return plain('subheading', text);
  return heading ? { ...heading, glyph: null } : plain('paragraph', text);
}
