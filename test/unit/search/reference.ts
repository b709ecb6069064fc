/**
 * A second, slow search that shares nothing with the index but the parsed query and the spelling rules (folding,
 * stems, gender forms): it reads every text word by word with regular expressions, and every answer of the index
 * must be the same.
 */
import { foldWord } from '#shared/search/fold';
import type { Pattern, Query, QueryWord } from '#shared/search/query';
import type { CodingRelation, SearchMode, SearchRequest } from '#shared/search/request';
import {
  type Facet,
  facets,
  type SearchCoding,
  type SearchNames,
  type SearchSource,
  sourceFacets,
} from '#shared/search/searchSource';
import { stemWord } from '#shared/search/stem';

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** Place among the words of the whole source. */
  readonly place: number;
}

/** A word or a compound, over `start` to before `end` of the source's words. */
interface Item {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Unit {
  readonly source: SearchSource;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  readonly values: { readonly [F in Facet]: readonly string[] };
  readonly coding: SearchCoding | null;
  readonly hit: boolean;
}

const INVISIBLE = '\u00AD\u00AC\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF';
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}](?:[${INVISIBLE}]*[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const HYPHEN = /^(?:[-\u2010\u2011](?:[ \t]*\r?\n[ \t]*)?|[\u00AD\u00AC][ \t]*\r?\n[ \t]*)$/;

function itemsOf(source: SearchSource): { words: Word[][]; items: Item[] } {
  const items: Item[] = [];
  const words: Word[][] = [];
  let place = 0;
  for (const { text } of source.blocks) {
    const found = [...text.matchAll(WORD)].map((match, i) => ({
      raw: match[0],
      folded: foldWord(match[0]),
      from: match.index,
      to: match.index + match[0].length,
      place: place + i,
    }));
    words.push(found);
    for (const { folded, place: at } of found) items.push({ folded, start: at, end: at + 1 });
    for (let i = 0; i < found.length; i++) {
      let whole = found[i]?.raw ?? '';
      for (let j = i + 1; j < found.length && j - i < 4; j++) {
        const before = found[j - 1];
        const part = found[j];
        if (!before || !part) break;
        const between = text.slice(before.to, part.from);
        const ending = /^in(nen)?$/i.test(part.raw);
        if (HYPHEN.test(between) && between.length <= 12) {
          if (/^\p{N}+$/u.test(before.raw) || /^\p{N}+$/u.test(part.raw)) break;
          whole += part.raw;
        } else if (/^([:*_·/]|\/-|\/\u00AD)$/.test(between) && ending) {
          whole = whole.replace(/en?$/i, '') + part.raw;
        } else if (/^\(-?$/.test(between) && text[part.to] === ')' && (ending || /^nen$/i.test(part.raw))) {
          if (/^nen$/i.test(part.raw)) {
            if (!/in$/i.test(before.raw)) break;
            whole += part.raw;
          } else whole = whole.replace(/en?$/i, '') + part.raw;
        } else break;
        items.push({ folded: foldWord(whole), start: found[i]?.place ?? 0, end: part.place + 1 });
      }
    }
    place += found.length;
  }
  return { words, items };
}

/** Every paragraph, or every coding, with what it says in each facet. */
export function unitsOf(sources: readonly SearchSource[], mode: SearchMode): Unit[] {
  const ordered = [...sources].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  return ordered.flatMap((source) => {
    const { words, items } = itemsOf(source);
    const facts = Object.fromEntries(
      sourceFacets.map((facet) => [facet, source.facts[facet].length === 0 ? [''] : source.facts[facet]]),
    );
    const lengths = words.map((list) => list.length);
    const before = (b: number) => lengths.slice(0, b).reduce((sum, one) => sum + one, 0);
    const make = (
      name: string,
      start: number,
      end: number,
      own: object,
      coding: SearchCoding | null,
    ): Unit => ({
      source,
      name,
      start,
      end,
      items: items.filter((item) => item.start >= start && item.end <= end),
      values: { ...facts, ...own } as unknown as Unit['values'], // every facet is in one of the two
      coding,
      hit: coding !== null || end > start,
    });
    if (mode === 'passages') {
      return source.blocks.map((block, b) => {
        const on = source.codings.filter(({ first, last }) => first <= b && b <= last);
        const some = (values: string[]) => (values.length === 0 ? [''] : values);
        const own = {
          question: [block.question],
          family: [block.family],
          verbatim: [block.verbatim.length > 0 ? 'yes' : ''],
          code: some(on.map(({ code }) => code)),
          coder: some(on.map(({ coder }) => coder)),
          certainty: some(on.map(({ certainty }) => certainty)),
        };
        return make(block.id, before(b), before(b + 1), own, null);
      });
    }
    return source.codings
      .map((coding) => {
        const blocks = source.blocks.slice(coding.first, coding.last + 1);
        const start =
          before(coding.first) + (words[coding.first] ?? []).filter(({ to }) => to <= coding.start).length;
        const end =
          before(coding.last) + (words[coding.last] ?? []).filter(({ from }) => from < coding.end).length;
        const verbatim = blocks.some((block, i) => {
          const low = i === 0 ? coding.start : 0;
          const high = i === blocks.length - 1 ? coding.end : 1e9;
          return block.verbatim.some(
            (from, m) => m % 2 === 0 && from < high && (block.verbatim[m + 1] ?? 0) > low,
          );
        });
        const own = {
          question: blocks.map(({ question }) => question),
          family: blocks.map(({ family }) => family),
          verbatim: [verbatim ? 'yes' : ''],
          code: [coding.code],
          coder: [coding.coder],
          certainty: [coding.certainty],
        };
        return make(coding.id, start, Math.max(start, end), own, coding);
      })
      .sort((a, b) => a.start - b.start);
  });
}

export interface Expected {
  /** Names of the found units, in the order of place. */
  readonly hits: readonly string[];
  readonly counts: { readonly [facet: string]: { readonly [value: string]: number } };
}

export function expectedAnswer(
  sources: readonly SearchSource[],
  names: SearchNames,
  query: Query,
  request: Pick<SearchRequest, 'mode' | 'filters' | 'relations'>,
): Expected {
  const units = unitsOf(sources, request.mode);
  const base = units
    .filter((unit) => unit.hit && holds(query, unit, names))
    .filter(
      (unit) =>
        request.mode === 'passages' || request.relations.every((one) => related(one, unit, units, names)),
    );
  const passes = (unit: Unit, except: Facet | null) =>
    request.filters.every(
      ({ facet, values }) =>
        values.length === 0 ||
        facet === except ||
        unit.values[facet].some((value) => lineage(facet, value, names).some((one) => values.includes(one))),
    );
  const counts: { [facet: string]: { [value: string]: number } } = {};
  for (const facet of facets) {
    const own = request.filters.some((filter) => filter.facet === facet && filter.values.length > 0);
    const byValue: { [value: string]: number } = {};
    for (const unit of base.filter((one) => passes(one, own ? facet : null))) {
      const values = new Set(unit.values[facet].flatMap((value) => lineage(facet, value, names)));
      for (const value of values) byValue[value] = (byValue[value] ?? 0) + 1;
    }
    counts[facet] = byValue;
  }
  return { hits: base.filter((unit) => passes(unit, null)).map(({ name }) => name), counts };
}

/** A code with all codes above it; other values stand for themselves. */
function lineage(facet: Facet, value: string, names: SearchNames): string[] {
  if (facet !== 'code') return [value];
  const up: string[] = [];
  for (let code: string | null = value; code !== null; ) {
    up.push(code);
    const id: string = code;
    code = names.codes.find((one) => one.id === id)?.parent ?? null;
  }
  return up;
}

function holds(query: Query, unit: Unit, names: SearchNames): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'and':
      return query.parts.every((part) => holds(part, unit, names));
    case 'or':
      return query.parts.some((part) => holds(part, unit, names));
    case 'not':
      return !holds(query.part, unit, names);
    case 'field':
      return fieldHolds(query.field, query.value, unit, names);
    case 'word':
    case 'phrase':
    case 'near':
      return placesOf(query, unit).length > 0;
  }
}

type Place = readonly [start: number, end: number];

function placesOf(query: Query, unit: Unit): Place[] {
  if (query.kind === 'word') {
    return unit.items.filter(({ folded }) => fits(query.word, folded)).map(({ start, end }) => [start, end]);
  }
  if (query.kind === 'phrase') {
    return (
      query.words.reduce<Place[] | null>((chains, word) => {
        const places = placesOf({ kind: 'word', word }, unit);
        if (chains === null) return places;
        return chains.flatMap(([start, end]) =>
          places.filter(([from]) => from === end).map(([, to]): Place => [start, to]),
        );
      }, null) ?? []
    );
  }
  if (query.kind === 'or') return query.parts.flatMap((part) => placesOf(part, unit));
  if (query.kind !== 'near') throw new Error('no places');
  const right = placesOf(query.right, unit);
  return placesOf(query.left, unit).flatMap((a) =>
    right
      .filter((b) => gap(a, b) >= 0 && gap(a, b) <= query.distance)
      .map((b): Place => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]),
  );
}

/** Words between two places; below zero when they overlap. */
function gap(a: Place, b: Place): number {
  return a[0] < b[0] ? b[0] - a[1] : a[0] - b[1];
}

function fits(wanted: QueryWord, word: string): boolean {
  return (
    wanted.exact.includes(word) ||
    (wanted.start !== null && word.indexOf(wanted.start) === 0) ||
    wanted.patterns.some((pattern) => patternRegExp(pattern).test(word)) ||
    (wanted.typo !== null && distance(wanted.typo.word, word) <= wanted.typo.limit) ||
    (wanted.stem !== null && stemWord(word, wanted.stem.language) === wanted.stem.value)
  );
}

function patternRegExp({ pieces, openStart, openEnd }: Pattern): RegExp {
  return new RegExp(`^${openStart ? '.*' : ''}${pieces.join('.*')}${openEnd ? '.*' : ''}$`, 'su');
}

/** Optimal string alignment, the whole table. */
export function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

function plain(text: string): string {
  return [...text.matchAll(WORD)].map(([word]) => foldWord(word)).join(' ');
}

function fieldHolds(field: Facet, typed: string, unit: Unit, names: SearchNames): boolean {
  const known = names.names[field] ?? [];
  const wanted = plain(typed);
  const any = /^\*+$/.test(typed.trim());
  const exact = known.filter((one) => one.names.some((name) => plain(name) === wanted));
  const found =
    exact.length > 0
      ? exact
      : known.filter((one) => one.names.some((name) => ` ${plain(name)}`.includes(` ${wanted}`)));
  const values = wanted === '' ? [] : found.map(({ value }) => value);
  return unit.values[field]
    .flatMap((value) => lineage(field, value, names))
    .some((value) => (any ? value !== '' : values.includes(value)));
}

function related(wanted: CodingRelation, unit: Unit, units: readonly Unit[], names: SearchNames): boolean {
  const { coding } = unit;
  if (coding === null) return false;
  const others = units.filter(
    (other) =>
      other.source === unit.source &&
      other.coding !== coding &&
      other.values.code.some((value) =>
        lineage('code', value, names).some((one) => wanted.codes.includes(one)),
      ),
  );
  const overlap = (other: Unit) => unit.start < other.end && other.start < unit.end;
  const last = (one: Unit) => one.coding?.last ?? 0;
  const first = (one: Unit) => one.coding?.first ?? 0;
  switch (wanted.relation) {
    case 'overlaps':
      return others.some(overlap);
    case 'without':
      return !others.some(overlap);
    case 'within':
      return others.some((other) => other.start <= unit.start && unit.end <= other.end);
    case 'encloses':
      return others.some((other) => unit.start <= other.start && other.end <= unit.end);
    case 'near':
      return others.some(
        (other) =>
          overlap(other) ||
          (first(other) - last(unit) <= wanted.distance && first(unit) - last(other) <= wanted.distance),
      );
    case 'followedBy':
      return others.some((other) => other.start >= unit.end && first(other) - last(unit) <= wanted.distance);
  }
}
