import type { Coding, CodingLayer } from '#shared/model/coding';
import type { CodeId, CodingId, CodingLayerId, PersonId, TextId } from '#shared/model/ids';

export interface CodingPlace {
  readonly layer: CodingLayerId;
  readonly coding: CodingId;
}

/**
 * What happens to the codings when codes become another one. Every coding of those codes stands in exactly one list.
 * The preview shows it and the command carries it out, so that nothing else happens than what was shown.
 */
export interface CodeMove {
  /** Keeps everything but its code. */
  readonly moved: readonly CodingPlace[];
  /** Would stand twice on the same passage in the same layer: it is joined with `with`, a coding of that layer. */
  readonly joined: readonly (CodingPlace & { readonly with: CodingId })[];
}

type Layers = { readonly [id: string]: CodingLayer };

/** `from` must not hold `into`. */
export function planCodeMove(layers: Layers, from: ReadonlySet<CodeId>, into: CodeId): CodeMove {
  const moved: CodingPlace[] = [];
  const joined: (CodingPlace & { with: CodingId })[] = [];
  for (const layer of Object.values(layers)) {
    const codings = Object.values(layer.codings);
    if (!codings.some(({ code }) => from.has(code))) continue;
    const standing = new Map<string, CodingId>();
    for (const coding of codings) {
      if (coding.code === into && coding.state === 'placed') standing.set(rangeKey(coding), coding.id);
    }
    for (const coding of codings) {
      if (!from.has(coding.code)) continue;
      const place = { layer: layer.id, coding: coding.id };
      // What a doubtful coding stands on is not known, so it equals nothing.
      const twin = coding.state === 'placed' ? standing.get(rangeKey(coding)) : undefined;
      if (twin !== undefined) {
        joined.push({ ...place, with: twin });
        continue;
      }
      moved.push(place);
      if (coding.state === 'placed') standing.set(rangeKey(coding), coding.id);
    }
  }
  return { moved, joined };
}

/** One coding out of two on the same passage: nothing that somebody wrote or said is lost. */
export function joinedCoding(
  kept: Coding,
  gone: Coding,
): Pick<Coding, 'certain' | 'weight' | 'memo' | 'createdAt'> {
  const memos = [kept.memo, gone.memo].filter((memo, i, all) => memo !== '' && all.indexOf(memo) === i);
  const weights = [kept.weight, gone.weight].filter((weight) => weight !== null);
  const [first = kept.createdAt] = [kept.createdAt, gone.createdAt].sort();
  return {
    certain: kept.certain || gone.certain,
    weight: weights.length === 0 ? null : Math.max(...weights),
    memo: memos.join('\n'),
    createdAt: first,
  };
}

/** How many codings a text has from one coder; `coder` null = the agreed layer. */
export interface CodingCount {
  readonly text: TextId;
  readonly coder: PersonId | null;
  readonly count: number;
  /** Of these, how many fall together with another one. */
  readonly joined: number;
}

/** The codings of a move by text and coder, most first. */
export function countMove(layers: Layers, move: CodeMove): readonly CodingCount[] {
  const counts = new Map<string, { count: number; joined: number }>();
  const add = (layer: CodingLayerId, joined: number) => {
    const known = counts.get(layer) ?? { count: 0, joined: 0 };
    counts.set(layer, { count: known.count + 1, joined: known.joined + joined });
  };
  for (const { layer } of move.moved) add(layer, 0);
  for (const { layer } of move.joined) add(layer, 1);
  return withTexts(layers, counts);
}

/** The codings of some codes by text and coder, most first. */
export function countCodings(layers: Layers, codes: ReadonlySet<CodeId>): readonly CodingCount[] {
  const counts = new Map<string, { count: number; joined: number }>();
  for (const layer of Object.values(layers)) {
    let count = 0;
    for (const { code } of Object.values(layer.codings)) if (codes.has(code)) count += 1;
    if (count > 0) counts.set(layer.id, { count, joined: 0 });
  }
  return withTexts(layers, counts);
}

function withTexts(
  layers: Layers,
  counts: ReadonlyMap<string, { readonly count: number; readonly joined: number }>,
): readonly CodingCount[] {
  return [...counts]
    .flatMap(([id, { count, joined }]) => {
      const layer = layers[id];
      return layer === undefined ? [] : [{ text: layer.text, coder: layer.coder, count, joined }];
    })
    .sort((a, b) => b.count - a.count);
}

function rangeKey({ start, end }: Coding): string {
  return `${start.block} ${start.offset} ${end.block} ${end.offset}`;
}
