import type { Mark } from '#shared/model/text';
import { mapEnd, mapStart, type OffsetChange } from './offset';

/** Marks after a change of their block's text; a mark without text is dropped. */
export function mapMarks(marks: readonly Mark[], change: OffsetChange): readonly Mark[] {
  return tidyMarks(
    marks.map((mark) => ({
      ...mark,
      start: mapStart(mark.start, change),
      end: mapEnd(mark.end, change),
    })),
  );
}

/** Marks of both parts of a block cut at `at`. */
export function splitMarks(marks: readonly Mark[], at: number): [readonly Mark[], readonly Mark[]] {
  return [
    tidyMarks(marks.map((mark) => ({ ...mark, end: Math.min(mark.end, at) }))),
    tidyMarks(marks.map((mark) => ({ ...mark, start: Math.max(mark.start, at) - at, end: mark.end - at }))),
  ];
}

/** Marks of two blocks made one; `length` is the first block's text length. */
export function joinMarks(first: readonly Mark[], second: readonly Mark[], length: number): readonly Mark[] {
  return tidyMarks([
    ...first,
    ...second.map((mark) => ({ ...mark, start: mark.start + length, end: mark.end + length })),
  ]);
}

/** The model's order: by start, then kind; marks of one kind that meet or overlap become one. */
export function tidyMarks(marks: readonly Mark[]): readonly Mark[] {
  const tidy: Mark[] = [];
  for (const mark of marks.filter(({ start, end }) => end > start).sort(byKindThenStart)) {
    const last = tidy.at(-1);
    if (last && last.kind === mark.kind && mark.start <= last.end) {
      tidy[tidy.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else tidy.push(mark);
  }
  return tidy.sort((a, b) => a.start - b.start || compare(a.kind, b.kind));
}

export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((mark, index) => {
        const other = b[index];
        return mark.kind === other?.kind && mark.start === other.start && mark.end === other.end;
      }))
  );
}

function byKindThenStart(a: Mark, b: Mark): number {
  return compare(a.kind, b.kind) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
