import type { Mark } from '#shared/model/text';

/** A passage of a marked paragraph, and what stands before its bar: codes, a label, evidence. */
export interface MarkedPassage {
  /** UTF-16 offsets in the text without marks. */
  readonly start: number;
  readonly end: number;
  readonly notes: readonly string[];
}

/** A paragraph without its marks, and what they said. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly passages: readonly MarkedPassage[];
}

/** Everything that means something; whatever else stands in a paragraph is its text. */
const sign = /\[\[([^\]|]*)\||\]\]|[‹›]/g;

/**
 * Reads the notation in which the sample project is written: `‹words›` are verbatim, `[[notes|passage]]` is a
 * passage with its notes, which may hold further passages. Throws with the paragraph's beginning when a sign is
 * not closed: the texts ship with the program, so that is a mistake of ours and no input of a person.
 */
export function readMarked(source: string): MarkedText {
  const marks: Mark[] = [];
  const passages: MarkedPassage[] = [];
  const open: { readonly start: number; readonly notes: readonly string[] }[] = [];
  let verbatim: number | null = null;
  let text = '';
  let at = 0;
  for (const found of source.matchAll(sign)) {
    text += source.slice(at, found.index);
    at = found.index + found[0].length;
    if (found[0] === '‹' && verbatim === null) verbatim = text.length;
    else if (found[0] === '›' && verbatim !== null) {
      marks.push({ kind: 'verbatim', start: verbatim, end: text.length });
      verbatim = null;
    } else if (found[0] === ']]') {
      const passage = open.pop();
      if (passage === undefined) throw notation('a passage ends that never began', source);
      passages.push({ ...passage, end: text.length });
    } else if (found[1] !== undefined) {
      open.push({ start: text.length, notes: found[1].split(/\s+/).filter((note) => note !== '') });
    } else throw notation('verbatim words within verbatim words', source);
  }
  text += source.slice(at);
  if (open.length > 0 || verbatim !== null) throw notation('something is not closed', source);
  return { text, marks, passages: passages.sort((x, y) => x.start - y.start || y.end - x.end) };
}

/** A heading of a marked text with what stands under it. */
export interface MarkedSection {
  /** Printed number or topic of a question, or number of a section. */
  readonly heading: string;
  /** Behind the heading's bar; empty when there is none. */
  readonly remark: string;
  /** Lines that begin with `>`, joined: the writer's own note. */
  readonly note: string;
  readonly paragraphs: readonly MarkedText[];
}

/** Reads a whole text: `# heading | remark`, `> note`, and paragraphs that stand on a line each. */
export function readSections(source: string): readonly MarkedSection[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((part): MarkedSection => {
      const [head = '', ...rest] = part.split('\n');
      const [heading = '', remark = ''] = head.split('|');
      const lines = rest.map((line) => line.trim()).filter((line) => line !== '');
      const notes = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      return {
        heading: heading.trim(),
        remark: remark.trim(),
        note: notes.join('\n'),
        paragraphs: lines.filter((line) => !line.startsWith('> ')).map(readMarked),
      };
    });
}

function notation(what: string, source: string): Error {
  return new Error(`${what}: ${source.slice(0, 60)}`);
}
