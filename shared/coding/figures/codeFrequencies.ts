import type { CodeId } from '#shared/model/ids';
import type { CodeInTree } from '../codeTree';
import type { CodedSegment } from './codedSegments';

export interface CodeFrequency {
  readonly code: CodeId;
  readonly level: number;
  /** Passages with this code itself. */
  readonly own: number;
  /** With it or one of its subcodes. */
  readonly passages: number;
  /** Distinct texts and sites behind `passages`. */
  readonly texts: number;
  readonly sites: number;
}

/** How often each code was given, in the order of the tree. */
export function codeFrequencies(
  codes: readonly CodeInTree[],
  segments: readonly CodedSegment[],
): readonly CodeFrequency[] {
  const byCode = new Map<CodeId, CodedSegment[]>();
  for (const segment of segments) {
    const list = byCode.get(segment.code);
    if (list === undefined) byCode.set(segment.code, [segment]);
    else list.push(segment);
  }
  const below = withSubcodes(codes);
  return codes.map(({ code, level }) => {
    const family = [...(below.get(code.id) ?? [])].flatMap((id) => byCode.get(id) ?? []);
    return {
      code: code.id,
      level,
      own: byCode.get(code.id)?.length ?? 0,
      passages: family.length,
      texts: new Set(family.map(({ text }) => text)).size,
      sites: new Set(family.flatMap(({ site }) => (site === null ? [] : [site]))).size,
    };
  });
}

/** Each code with itself and all codes below it. */
export function withSubcodes(codes: readonly CodeInTree[]): ReadonlyMap<CodeId, ReadonlySet<CodeId>> {
  const below = new Map<CodeId, Set<CodeId>>();
  const path: CodeId[] = [];
  for (const { code, level } of codes) {
    path.length = level;
    path.push(code.id);
    for (const above of path) below.set(above, (below.get(above) ?? new Set()).add(code.id));
  }
  return below;
}
