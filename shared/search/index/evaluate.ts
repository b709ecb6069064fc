import type { Query, QueryWord } from '../query';
import type { SearchNames } from '../searchSource';
import { type Bits, intersect, subtract, unite } from './bits';
import { type CodeNumbers, withSubcodes } from './codeTree';
import { unitsWithValue } from './facetUnits';
import { namedValues } from './fieldValues';
import type { Layout } from './layout';
import { anyPlaces, nearPlaces, type Places, phrasePlaces } from './places';
import { unitsAt } from './unitHits';
import type { Values } from './values';
import { findWord, type Parts } from './wordHits';

export interface Evaluation {
  readonly layout: Layout;
  readonly parts: Parts;
  readonly names: SearchNames;
  readonly values: Values;
  readonly codes: CodeNumbers;
  /** What words of this query were found already; ranking asks for them again. */
  readonly found: Map<QueryWord, Places>;
}

/** The units that a query finds. The set is the caller's own. */
export function evaluate(query: Query, given: Evaluation): Bits {
  const { layout } = given;
  switch (query.kind) {
    case 'everything':
      return layout.all.slice();
    case 'word':
    case 'phrase':
    case 'near':
      return unitsAt(layout, placesOf(query, given));
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

/** Where a query stands in the texts; only words, phrases and what is made of them do. */
export function placesOf(query: Query, given: Evaluation): Places {
  const size = given.parts.length;
  switch (query.kind) {
    case 'word':
      return wordPlaces(query.word, given);
    case 'phrase':
      return phrasePlaces(
        query.words.map((word) => wordPlaces(word, given)),
        size,
      );
    case 'near':
      return nearPlaces(placesOf(query.left, given), placesOf(query.right, given), query.distance, size);
    case 'or':
      return anyPlaces(
        query.parts.map((part) => placesOf(part, given)),
        size,
      );
    case 'and':
    case 'not':
    case 'field':
    case 'everything':
      throw new Error(`${query.kind} has no place in a text`); // the parser lets nothing else into NEAR
  }
}

function wordPlaces(word: QueryWord, { parts, found }: Evaluation): Places {
  const known = found.get(word) ?? findWord(parts, word);
  found.set(word, known);
  return known;
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
  const units = unitsWithValue(layout, field, field === 'code' ? withSubcodes(codes, numbers) : numbers);
  intersect(units, layout.all);
  return units;
}
