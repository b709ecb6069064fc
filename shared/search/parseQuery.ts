import {
  deepest,
  longestQuery,
  mostWords,
  type ParsedQuery,
  type Query,
  type QueryOptions,
  type QueryProblem,
} from './query';
import { phraseQuery, plainQuery } from './queryWords';
import { readQuery, type Token } from './readQuery';

/** Leaves a deep recursion at the place of a mistake; caught in `parseQuery`, seen nowhere else. */
class Mistake extends Error {
  readonly problem: QueryProblem;
  constructor(problem: QueryProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/**
 * Understands a typed query. NOT binds closest, then NEAR, then AND (which may be left out), then OR; operators are
 * capitals, in English or German. A mistake is a value with its place, never an exception; what is only not
 * finished yet (an open bracket or quotation mark, an operator at the end) is guessed and told as a hint.
 */
export function parseQuery(typed: string, options: QueryOptions): ParsedQuery {
  if (typed.length > longestQuery) return failed('tooLong', longestQuery, typed.length);
  const { tokens, hints, problem } = readQuery(typed);
  if (problem !== null) return { ok: false, problem };
  if (tokens.length === 0) {
    return { ok: true, query: { kind: 'everything' }, hints };
  }
  const words = tokens.filter(({ kind }) => kind === 'text' || kind === 'phrase' || kind === 'field');
  const extra = words[mostWords];
  if (extra !== undefined) return failed('tooManyWords', extra.from, typed.length);
  const state: State = { tokens, at: 0, options, hints: [...hints] };
  try {
    const query = readOr(state, 0);
    const rest = state.tokens[state.at];
    if (rest !== undefined) throw new Mistake({ reason: 'unexpectedClose', from: rest.from, to: rest.to });
    return { ok: true, query, hints: state.hints };
  } catch (error) {
    if (error instanceof Mistake) return { ok: false, problem: error.problem };
    throw error;
  }
}

function failed(reason: QueryProblem['reason'], from: number, to: number): ParsedQuery {
  return { ok: false, problem: { reason, from, to } };
}

interface State {
  readonly tokens: readonly Token[];
  at: number;
  readonly options: QueryOptions;
  readonly hints: QueryProblem[];
}

function readOr(state: State, depth: number): Query {
  const parts = [readAnd(state, depth)];
  for (let token = state.tokens[state.at]; token?.kind === 'or'; token = state.tokens[state.at]) {
    state.at += 1;
    if (endsHere(state, token)) break;
    parts.push(readAnd(state, depth));
  }
  return combined('or', parts);
}

function readAnd(state: State, depth: number): Query {
  const parts = [readNear(state, depth)];
  for (;;) {
    const token = state.tokens[state.at];
    if (token === undefined || token.kind === 'close' || token.kind === 'or') break;
    if (token.kind === 'and') {
      state.at += 1;
      if (endsHere(state, token)) break;
    }
    parts.push(readNear(state, depth));
  }
  return combined('and', parts);
}

function combined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind, parts };
}

/** An operator with nothing behind it: the query is not finished, so it is left out and told. */
function endsHere(state: State, operator: Token): boolean {
  const next = state.tokens[state.at];
  if (next !== undefined && next.kind !== 'close') return false;
  state.hints.push({ reason: 'operatorWithoutRight', from: operator.from, to: operator.to });
  return true;
}

function readNear(state: State, depth: number): Query {
  const start = state.tokens[state.at];
  let left = readNot(state, depth);
  for (let token = state.tokens[state.at]; token?.kind === 'near'; token = state.tokens[state.at]) {
    state.at += 1;
    if (endsHere(state, token)) break;
    const next = state.tokens[state.at];
    const right = readNot(state, depth);
    const wrong = !hasPlaces(left) ? start : !hasPlaces(right) ? next : undefined;
    if (wrong !== undefined) throw new Mistake({ reason: 'nearNeedsWords', from: wrong.from, to: wrong.to });
    left = { kind: 'near', left, right, distance: token.distance };
  }
  return left;
}

/** Whether a query stands at places in the text: words, phrases, NEAR, and any one of those. */
function hasPlaces(query: Query): boolean {
  if (query.kind === 'or') return query.parts.every(hasPlaces);
  return query.kind === 'word' || query.kind === 'phrase' || query.kind === 'near';
}

function readNot(state: State, depth: number): Query {
  const token = state.tokens[state.at];
  if (token?.kind !== 'not') return readOne(state, depth);
  state.at += 1;
  const next = state.tokens[state.at];
  if (next === undefined || next.kind === 'close') {
    throw new Mistake({ reason: 'notWithoutRight', from: token.from, to: token.to });
  }
  if (depth >= deepest) throw new Mistake({ reason: 'tooDeep', from: token.from, to: token.to });
  return { kind: 'not', part: readNot(state, depth + 1) };
}

function readOne(state: State, depth: number): Query {
  const token = state.tokens[state.at];
  if (token === undefined) throw new Error('the parser looks behind the end'); // every caller has checked
  const { from, to } = token;
  state.at += 1;
  switch (token.kind) {
    case 'text': {
      const query = plainQuery(token.text, token.typos, state.options);
      if (query !== null) return query;
      throw new Mistake({ reason: token.text.includes('*') ? 'emptyPattern' : 'nothingToFind', from, to });
    }
    case 'phrase': {
      const query = phraseQuery(token.text);
      if (query !== null) return query;
      throw new Mistake({ reason: 'emptyPhrase', from, to });
    }
    case 'field':
      return { kind: 'field', field: token.field, value: token.value };
    case 'open':
      return readBrackets(state, token, depth);
    case 'close':
      throw new Mistake({ reason: 'unexpectedClose', from, to });
    case 'and':
    case 'or':
    case 'near':
    case 'not':
      throw new Mistake({ reason: 'operatorWithoutLeft', from, to });
  }
}

function readBrackets(state: State, open: Token, depth: number): Query {
  const { from } = open;
  if (depth >= deepest) throw new Mistake({ reason: 'tooDeep', from, to: open.to });
  const next = state.tokens[state.at];
  if (next === undefined || next.kind === 'close') {
    throw new Mistake({ reason: 'emptyBrackets', from, to: next?.to ?? open.to });
  }
  const inside = readOr(state, depth + 1);
  if (state.tokens[state.at]?.kind === 'close') state.at += 1;
  else state.hints.push({ reason: 'unclosedBracket', from, to: open.to });
  return inside;
}
