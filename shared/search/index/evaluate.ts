import type { Query, QueryWord } from '../query';
import type { SearchNames } from '../searchSource';
import { nearSpans, type Spans, unionSpans } from '../spans';
import { type Bits, bitsFor, intersect, subtract, unite } from './bits';
import { type CodeNumbers, withSubcodes } from './codeTree';
import { unitsWithValue } from './facetUnits';
import { namedValues } from './fieldValues';
import type { Layout } from './layout';
import { phraseHits } from './phraseHits';
import { markUnits, markUnitsWithSpans } from './unitHits';
import type { Values } from './values';
import { findWord, type Parts, spansOfHits, type WordHits } from './wordHits';

export interface Evaluation {
  readonly layout: Layout;
  readonly parts: Parts;
  readonly names: SearchNames;
  readonly values: Values;
  readonly codes: CodeNumbers;
  /** What words of this query were found already; ranking asks for them again. */
  readonly found: Map<QueryWord, WordHits>;
}

/** The units that a query finds. The set is the caller's own. */
export function evaluate(query: Query, given: Evaluation): Bits {
  const { layout } = given;
  switch (query.kind) {
    case 'everything':
      return layout.all.slice();
    case 'word': {
      const units = bitsFor(layout.total);
      const hits = hitsOf(query.word, given);
      if (hits.count > 0) markUnits(layout, hits.bits, units);
      markUnitsWithSpans(layout, hits.wide, units);
      return units;
    }
    case 'phrase':
    case 'near': {
      const units = bitsFor(layout.total);
      markUnitsWithSpans(layout, spansOf(query, given), units);
      return units;
    }
    case 'field':
      return fieldUnits(query, given);
    case 'not': {
      const units = layout.all.slice();
      subtract(units, evaluate(query.part, given));
      return units;
    }
    case 'and':
    case 'or': {
      const [first, ...rest] = query.parts;
      const units = first === undefined ? layout.all.slice() : evaluate(first, given);
      for (const part of rest) (query.kind === 'and' ? intersect : unite)(units, evaluate(part, given));
      return units;
    }
  }
}

function hitsOf(word: QueryWord, { parts, found }: Evaluation): WordHits {
  const known = found.get(word) ?? findWord(parts, word, bitsFor(parts.length));
  found.set(word, known);
  return known;
}

/** Where a query stands in the texts; only words, phrases and what is made of them do. */
export function spansOf(query: Query, given: Evaluation): Spans {
  switch (query.kind) {
    case 'word':
      return spansOfHits(hitsOf(query.word, given));
    case 'phrase':
      return phraseHits(query.words.map((word) => hitsOf(word, given)));
    case 'near':
      return nearSpans(spansOf(query.left, given), spansOf(query.right, given), query.distance);
    case 'or':
      return unionSpans(query.parts.map((part) => spansOf(part, given)));
    case 'and':
    case 'not':
    case 'field':
    case 'everything':
      throw new Error(`${query.kind} has no place in a text`); // the parser lets nothing else into NEAR
  }
}

function fieldUnits(
  { field, value }: Extract<Query, { kind: 'field' }>,
  { layout, names, values, codes }: Evaluation,
): Bits {
  const named = namedValues(names, field, value);
  const numbers = new Set<number>();
  for (let number = 0; number < values.count(field); number++) {
    if (named(values.value(field, number))) numbers.add(number);
  }
  const units = bitsFor(layout.total);
  unitsWithValue(layout, field, field === 'code' ? withSubcodes(codes, numbers) : numbers, units);
  intersect(units, layout.all);
  return units;
}
