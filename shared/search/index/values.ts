import { type Facet, noValue } from '../searchSource';

/** Facet values as numbers, so that codings can be rows of numbers. Number 0 is "none" in every facet. */
export interface Values {
  number(facet: Facet, value: string): number;
  /** Null for a value no source has. */
  known(facet: Facet, value: string): number | null;
  value(facet: Facet, number: number): string;
  count(facet: Facet): number;
}

export function createValues(): Values {
  const numbers = new Map<Facet, Map<string, number>>();
  const texts = new Map<Facet, string[]>();

  function tableOf(facet: Facet): { byValue: Map<string, number>; list: string[] } {
    const byValue = numbers.get(facet) ?? new Map([[noValue, 0]]);
    const list = texts.get(facet) ?? [noValue];
    numbers.set(facet, byValue);
    texts.set(facet, list);
    return { byValue, list };
  }

  return {
    number(facet, value) {
      const { byValue, list } = tableOf(facet);
      const known = byValue.get(value);
      if (known !== undefined) return known;
      byValue.set(value, list.length);
      list.push(value);
      return list.length - 1;
    },
    known: (facet, value) => tableOf(facet).byValue.get(value) ?? null,
    value: (facet, number) => tableOf(facet).list[number] ?? noValue,
    count: (facet) => tableOf(facet).list.length,
  };
}
