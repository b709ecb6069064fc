import type { SourceLine } from './sourceLines';

/** What a line's beginning says: a label and the text after it. */
export interface PrintedLabel {
  readonly kind: 'section' | 'question';
  /** The label as printed, without closing full stop; `null` for a heading without one. */
  readonly number: string | null;
  readonly rest: string;
  /** The whole question stands in parentheses: asked at the interviewer's discretion. */
  readonly opensParenthesis: boolean;
}

/** How this document counts: "1." heads a section where questions are "1.1", else it may be a question. */
export interface NumberingStyle {
  readonly single: 'section' | 'question';
}

/** "1.1", "4.10", "1.3a", "6.5.1", "5.x", "6.X", "X.2"; "5xa" is a slip for "5.xa" that is printed like this. */
const PARTED = String.raw`(?:(?:\d{1,2}\.(?:\d{1,2}[a-z]{0,2}|[A-Za-z][a-z]?)|[A-Z]\.\d{1,2}[a-z]?)(?:\.\d{1,2}[a-z]?)*|\d{1,2}[xyz][a-z])`;
const QUESTION = new RegExp(String.raw`^(\()?(${PARTED}(?:\/${PARTED})*)[.):]?(?:\s+|$)(.*)$`);
const NAMED_QUESTION = /^((?:Frage|Question|Q|F)\s?\d{1,3}[a-z]?)[.):]?\s+(.*)$/;
const SINGLE = /^(\d{1,2})[.)]\s+(\S.*)$/;
const LETTERED = /^([A-Z]|[IVX]{1,5})\.\s+(\p{Lu}.*)$/u;
const NAMED_SECTION =
  /^((?:Section|Part|Block|Theme|Topic|Abschnitt|Teil|Themenblock|Thema)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5}))(?:\s*[.:)–-]\s*|\s+|$)(\p{Lu}?.*)$/u;
const HEADING = /^(#{1,6})\s+(.*)$/;

/** Labels longer than this are text, not labels (the longest seen is "1.3a/1.6"). */
export const MAX_LABEL = 12;

export function numberingStyle(lines: readonly SourceLine[]): NumberingStyle {
  let parted = 0;
  let single = 0;
  let asking = 0;
  let headed = 0;
  for (const { text, hint } of lines) {
    if (hint?.kind === 'item' || hint?.kind === 'row') continue;
    const bare = withoutEmphasis(text);
    if (hint?.kind === 'heading' && !QUESTION.test(bare)) {
      if (hint.depth > 1) headed++;
    } else if (/^\(?\d/.test(bare) && QUESTION.test(bare)) parted++;
    else if (SINGLE.test(bare)) {
      single++;
      if (bare.endsWith('?')) asking++;
    } else if (NAMED_SECTION.test(bare) || HEADING.test(bare) || LETTERED.test(bare)) headed++;
  }
  // Without "1.1" a single number heads a section unless other headings do that, or most of its lines ask.
  return { single: parted === 0 && (headed > 0 || asking * 2 > single) ? 'question' : 'section' };
}

/** Reads a label at the beginning of a line; `null` when the line starts with none. */
export function readLabel(text: string, style: NumberingStyle, afterSection: boolean): PrintedLabel | null {
  const heading = HEADING.exec(text);
  if (heading) return readHeading(heading[1]?.length ?? 1, heading[2] ?? '', style);
  const bare = withoutEmphasis(text);
  const question = QUESTION.exec(bare);
  // Before the first section "A.1.2" names the guide, not a question.
  if (question && (afterSection || /^\(?\d/.test(bare)) && (question[2] ?? '').length <= MAX_LABEL) {
    const opensParenthesis = question[1] !== undefined;
    return { kind: 'question', number: question[2] ?? null, rest: question[3] ?? '', opensParenthesis };
  }
  const named = NAMED_SECTION.exec(bare);
  if (named && !bare.endsWith('?')) return label('section', named[1], named[2]);
  const asked = NAMED_QUESTION.exec(bare);
  if (asked) return label('question', asked[1], asked[2]);
  const single = SINGLE.exec(bare);
  if (single) return label(style.single, single[1], single[2]);
  const lettered = LETTERED.exec(bare);
  return lettered && !bare.endsWith('?') ? label('section', lettered[1], lettered[2]) : null;
}

/** A heading may leave the full stop after its number away. */
const BARE_HEADING = /^(\d{1,2}|[A-Z]|[IVX]{1,5})\s+(\p{Lu}.*)$/u;

/** A heading (Markdown or styled): the number inside decides; without one the second level heads sections. */
export function readHeading(depth: number, title: string, style: NumberingStyle): PrintedLabel | null {
  const inside = readLabel(title.replace(/^#+\s*/, ''), style, true);
  if (inside) return inside;
  const bare = depth === 1 || title.endsWith('?') ? null : BARE_HEADING.exec(title);
  if (bare) return label('section', bare[1], bare[2]);
  if (depth === 1) return null;
  return label(depth === 2 || !title.endsWith('?') ? 'section' : 'question', undefined, title);
}

function label(kind: 'section' | 'question', number: string | undefined, rest = ''): PrintedLabel {
  const fits = number !== undefined && number.length <= MAX_LABEL;
  const text = fits || number === undefined ? rest : `${number} ${rest}`;
  return { kind, number: fits ? number : null, rest: withoutEmphasis(text.trim()), opensParenthesis: false };
}

/** `**1.1 Why?**` and `__Section 1__`: emphasis around a whole line or its label carries no text. */
export function withoutEmphasis(text: string): string {
  const whole = /^(\*\*|__)(.*)\1$/.exec(text);
  if (whole) return whole[2] ?? '';
  const start = /^(\*\*|__)([^*_]{1,14})\1\s*/.exec(text);
  return start ? `${start[2] ?? ''} ${text.slice(start[0].length)}` : text;
}
