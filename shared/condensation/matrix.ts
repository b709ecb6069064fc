import { erasedAt, erasedProtocols } from '#shared/deletion/shells';
import { excludedRole } from '#shared/evidence/excludedRole';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { GuideId, InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { Saying } from '#shared/search/notThere';
import { type DeskPlace, interviewsAt } from './choice';
import { type ColumnKind, columnOf, type DeskColumn, deskColumns } from './columns';
import { type DeskPassage, layersByText, protocolPassages } from './passages';
import { type DeskRow, deskRows, type RowKey, type RowKind } from './rows';
import { readInterview, type Spoken, sayingOf } from './sayings';

export interface DeskChoice extends DeskPlace {
  readonly rows: RowKind;
  readonly columns: ColumnKind;
}

/**
 * What a cell has to say. `silent`: asked, and nothing was said. `open`: asked, not written down yet.
 * `none`: there are protocols, but no passage with this code. `excluded`: the role is kept out of case reports;
 * its passages are there all the same, because they may be evidence with a reason. `deleted`: what was said was
 * deleted for good.
 */
export type CellState =
  | 'passages'
  | 'silent'
  | 'open'
  | 'none'
  | 'notAsked'
  | 'noProtocol'
  | 'excluded'
  | 'deleted';

export interface DeskCell {
  readonly column: DeskColumn;
  readonly state: CellState;
  /** In the order of the conversations, then of the text. */
  readonly passages: readonly DeskPassage[];
  /** How many of the column's conversations say what. */
  readonly sayings: { readonly [S in Saying]: number };
  /** When the last text of its conversations was deleted, ISO date-time; null = all are there. */
  readonly deletedAt: string | null;
}

export interface MatrixRow extends DeskRow {
  readonly cells: readonly DeskCell[];
  /** Everything that may be condensed here, without what is kept out of case reports. */
  readonly passages: readonly DeskPassage[];
}

export interface Matrix {
  readonly choice: DeskChoice;
  readonly columns: readonly DeskColumn[];
  readonly rows: readonly MatrixRow[];
  readonly interviews: readonly Interview[];
  /** The guides of the conversations, the one most of them were made with first. */
  readonly guides: readonly Guide[];
}

export type MatrixSources = Pick<
  ProjectTree,
  'interview' | 'protocol' | 'guide' | 'project' | 'codebook' | 'codingLayer' | 'deletion'
>;

/**
 * The material of a site on a level: rows by columns, each cell with its passages or the reason why there are
 * none.
 *
 * @param first the guide whose questions come first: that of the case report; null = the most frequent
 */
export function buildMatrix(tree: MatrixSources, choice: DeskChoice, first: GuideId | null): Matrix {
  const interviews = interviewsAt(tree, choice);
  const columns = deskColumns(tree, interviews, choice.columns);
  const guides = guidesOf(tree, interviews, first);
  const rows = deskRows(choice.rows, guides, tree.codebook);
  const protocols = protocolsByInterview(tree, interviews);
  const layers = layersByText(tree.codingLayer);
  const erased = erasedProtocols(tree);
  const deletedAt = erasedAt(tree);
  const spoken = new Map<InterviewId, Spoken>();
  const passages: DeskPassage[] = [];
  for (const column of columns) {
    for (const interview of column.interviews) {
      const own = protocols.get(interview.id) ?? [];
      const gone = erased.get(interview.id);
      spoken.set(interview.id, readInterview(interview, tree.guide[interview.guide], own, gone));
      for (const protocol of own) passages.push(...protocolPassages(protocol, layers.get(protocol.id) ?? []));
    }
  }
  const sorted = sortIntoRows(rows, passages);
  const inColumn = columnOf(columns);
  return {
    choice,
    columns,
    interviews,
    guides,
    rows: rows.map((row) => {
      const here = sorted.get(row.key) ?? [];
      return {
        ...row,
        cells: columns.map((column) =>
          makeCell(
            row,
            column,
            here.filter(({ interview }) => inColumn.get(interview) === column),
            spoken,
            deletedAt,
          ),
        ),
        passages: here.filter(({ interview }) => inColumn.get(interview)?.excluded === null),
      };
    }),
  };
}

/** Guides that only roles outside the case report were asked along have no rows: their topics are others. */
function guidesOf(
  tree: MatrixSources,
  interviews: readonly Interview[],
  first: GuideId | null,
): readonly Guide[] {
  const counts = new Map<GuideId, number>();
  for (const interview of interviews) {
    if (excludedRole(tree, interview) === null)
      counts.set(interview.guide, (counts.get(interview.guide) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => Number(b === first) - Number(a === first) || n - m)
    .flatMap(([id]) => tree.guide[id] ?? []);
}

function protocolsByInterview(
  tree: MatrixSources,
  interviews: readonly Interview[],
): ReadonlyMap<InterviewId, readonly Protocol[]> {
  const found = new Map<InterviewId, Protocol[]>(interviews.map(({ id }) => [id, []]));
  for (const protocol of Object.values(tree.protocol)) found.get(protocol.interview)?.push(protocol);
  return found;
}

function sortIntoRows(
  rows: readonly DeskRow[],
  passages: readonly DeskPassage[],
): ReadonlyMap<RowKey, readonly DeskPassage[]> {
  const byQuestion = new Map<string, RowKey>();
  const byCode = new Map<string, RowKey>();
  for (const row of rows) {
    if (row.code !== null) byCode.set(row.code.code.id, row.key);
    else for (const question of row.questions) byQuestion.set(question, row.key);
  }
  const sorted = new Map<RowKey, DeskPassage[]>(rows.map(({ key }) => [key, []]));
  for (const passage of passages) {
    const keys = new Set([
      ...passage.questions.flatMap((id) => byQuestion.get(id) ?? []),
      ...passage.codes.flatMap((id) => byCode.get(id) ?? []),
    ]);
    for (const key of keys) sorted.get(key)?.push(passage);
  }
  return sorted;
}

function makeCell(
  row: DeskRow,
  column: DeskColumn,
  passages: readonly DeskPassage[],
  spoken: ReadonlyMap<InterviewId, Spoken>,
  deletedAt: ReadonlyMap<string, string>,
): DeskCell {
  const sayings = { said: 0, silent: 0, open: 0, deleted: 0, notAsked: 0, noProtocol: 0 };
  for (const { id } of column.interviews) {
    const one = spoken.get(id);
    if (one !== undefined) sayings[sayingIn(row, one)] += 1;
  }
  const days = column.interviews.flatMap(({ id }) => deletedAt.get(id) ?? []).sort();
  const state = stateOf(row, column, passages, sayings);
  return { column, state, passages, sayings, deletedAt: days.at(-1) ?? null };
}

/** A code that no question suggests may come up anywhere: then every conversation was asked. */
function sayingIn(row: DeskRow, spoken: Spoken): Saying {
  if (row.code === null || row.questions.size > 0) return sayingOf(spoken, row.questions);
  if (spoken.written.length === 0) return 'noProtocol';
  return spoken.written.every(({ erased }) => erased) ? 'deleted' : 'said';
}

/** What one conversation of the role said is said in the column; being asked weighs more than not being asked. */
function stateOf(
  row: DeskRow,
  column: DeskColumn,
  passages: readonly DeskPassage[],
  sayings: { readonly [S in Saying]: number },
): CellState {
  if (column.excluded !== null) return 'excluded';
  if (passages.length > 0) return 'passages';
  if (row.code !== null && sayings.said > 0) return 'none';
  if (sayings.deleted > 0) return 'deleted';
  if (sayings.said > 0 || sayings.silent > 0) return 'silent';
  if (sayings.open > 0) return 'open';
  if (sayings.noProtocol > 0) return 'noProtocol';
  return 'notAsked';
}
