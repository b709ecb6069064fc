import type { CodeId } from '#shared/model/ids';
import type { CodeInTree } from '../codeTree';
import type { CodedSegment } from './codedSegments';
import { withSubcodes } from './codeFrequencies';

/** What a cell counts: passages, or the texts that have at least one. */
export type Counting = 'passages' | 'texts';

export interface CrossTable {
  readonly rows: readonly CodeId[];
  readonly columns: readonly string[];
  /** `cells[row][column]`; a code counts with its subcodes. */
  readonly cells: readonly (readonly number[])[];
}

/** Codes by sites, or codes by roles: who speaks of what. Passages of neither column are left out. */
export function codesBy(
  by: 'site' | 'role',
  codes: readonly CodeInTree[],
  columns: readonly string[],
  segments: readonly CodedSegment[],
  counting: Counting,
): CrossTable {
  const below = withSubcodes(codes);
  const grouped = new Map<string, CodedSegment[]>();
  for (const segment of segments) {
    const key = `${segment.code} ${segment[by] ?? ''}`;
    const list = grouped.get(key);
    if (list === undefined) grouped.set(key, [segment]);
    else list.push(segment);
  }
  const rows = codes.map(({ code }) => code.id);
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column) => {
        const here = [...(below.get(row) ?? [])].flatMap((code) => grouped.get(`${code} ${column}`) ?? []);
        return counting === 'passages' ? here.length : new Set(here.map(({ text }) => text)).size;
      }),
    ),
  };
}
