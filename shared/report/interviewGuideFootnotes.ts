import type { Guide, GuideFootnote } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { type Inline, plain } from './reportDocument';

/** The footnotes of a node, in the order of the guide, ready to be set after its text. */
export function footnotesOf(guide: Pick<Guide, 'footnotes'>, node: GuideNodeId): readonly Inline[] {
  return guide.footnotes
    .filter((note) => note.node === node)
    .map(({ text }): Inline => ({ kind: 'footnote', text }));
}

/**
 * Footnotes that hang on no question: those whose mark still stands in the preliminary remarks ("...wird.42"
 * or "[^a]") go there in the mark's place, the others are answered as `unplaced`. Each is set once.
 */
export function remarkParagraphs(guide: Pick<Guide, 'preliminary' | 'footnotes'>): {
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly unplaced: readonly GuideFootnote[];
} {
  let loose = guide.footnotes.filter((note) => note.node === null);
  const paragraphs = guide.preliminary.map((text) => {
    const inlines: Inline[] = [];
    let rest = text;
    for (let found = firstMark(rest, loose); found !== null; found = firstMark(rest, loose)) {
      const { note, start, end } = found;
      inlines.push(plain(rest.slice(0, start)), { kind: 'footnote', text: note.text });
      rest = rest.slice(end);
      loose = loose.filter((other) => other !== note);
    }
    return rest === '' ? inlines : [...inlines, plain(rest)];
  });
  return { paragraphs, unplaced: loose };
}

interface FoundMark {
  readonly note: GuideFootnote;
  readonly start: number;
  readonly end: number;
}

function firstMark(text: string, notes: readonly GuideFootnote[]): FoundMark | null {
  const found = notes.flatMap((note) => {
    const match = markPattern(note.mark).exec(text);
    return match === null ? [] : [{ note, start: match.index, end: match.index + match[0].length }];
  });
  return found.reduce<FoundMark | null>(
    (first, one) => (first === null || one.start < first.start ? one : first),
    null,
  );
}

/** As the importer reads marks: a number sticks to a letter or closing sign; after a blank it is a number. */
function markPattern(mark: string): RegExp {
  const sign = mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^\d{1,3}$/.test(mark)
    ? new RegExp(`\\[\\^${sign}\\]|(?<=[\\p{L}.?!:;,)”“"»])${sign}(?=$|[\\s.,;:!?)])`, 'u')
    : new RegExp(`\\[\\^${sign}\\]`, 'u');
}
