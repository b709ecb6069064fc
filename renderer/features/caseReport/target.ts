import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { Block, TextRange } from '#shared/model/text';
import { unitAround } from '#shared/text/boundaries';
import { isEmptyRange, resolveRange, samePoint, sliceRange } from '#shared/text/range';

/** What a passage would be attached to now. */
export interface Target {
  readonly kind: 'statement' | 'selection' | 'sentence';
  readonly range: TextRange;
  readonly text: string;
  /** The statement that stands exactly there, if any. */
  readonly statement: Statement | null;
}

/**
 * What the caret or selection in a case report means: selected words are taken as they are; a caret means the
 * statement it touches, else its sentence. Null where there are no words (an empty section, a text gone since).
 */
export function targetAt(
  report: Pick<CaseReport, 'blocks' | 'statements'>,
  selection: TextRange | null,
): Target | null {
  if (selection === null) return null;
  const placed = Object.values(report.statements).filter(({ state }) => state === 'placed');
  if (!isEmptyRange(selection)) {
    const range = trimRange(report.blocks, selection);
    return range && targetOf(report.blocks, 'selection', range, placed);
  }
  const touched = shortestAround(report.blocks, placed, selection);
  if (touched !== null) return targetOf(report.blocks, 'statement', touched, placed);
  const block = report.blocks.find(({ id }) => id === selection.start.block);
  if (block === undefined) return null;
  const range = trimRange(report.blocks, unitAround(block, selection.start, 'sentence'));
  return range && targetOf(report.blocks, 'sentence', range, placed);
}

function targetOf(
  blocks: readonly Block[],
  kind: Target['kind'],
  { start, end }: TextRange,
  placed: readonly Statement[],
): Target {
  const statement = placed.find((one) => samePoint(one.start, start) && samePoint(one.end, end)) ?? null;
  return {
    kind: statement === null ? kind : 'statement',
    range: { start, end },
    text: sliceRange(blocks, { start, end }),
    statement,
  };
}

/** Statements may lie within each other; the caret then means the innermost. Both edges belong to it. */
function shortestAround(
  blocks: readonly Block[],
  placed: readonly Statement[],
  caret: TextRange,
): Statement | null {
  const { block, offset } = caret.start;
  const around = placed
    .map((statement) => ({ statement, pieces: resolveRange(blocks, statement) }))
    .filter(({ pieces }) =>
      pieces.some((piece) => piece.block.id === block && piece.from <= offset && offset <= piece.to),
    )
    .map(({ statement, pieces }) => ({
      statement,
      length: pieces.reduce((sum, { from, to }) => sum + to - from, 0),
    }))
    .sort((a, b) => a.length - b.length);
  return around[0]?.statement ?? null;
}

/** The range without blanks at its edges; null when nothing else is in it. */
function trimRange(blocks: readonly Block[], range: TextRange): TextRange | null {
  const pieces = resolveRange(blocks, range)
    .map(({ block, from, to }) => ({ block: block.id, from, text: block.text.slice(from, to) }))
    .filter(({ text }) => text.trim() !== '');
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: { block: first.block, offset: first.from + first.text.length - first.text.trimStart().length },
    end: { block: last.block, offset: last.from + last.text.trimEnd().length },
  };
}
