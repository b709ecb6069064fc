import type { CaseReport, EvidenceLink, RowMark, Statement } from '#shared/model/caseReport';
import type { BlockId, EvidenceLinkId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { resolveRange } from '#shared/text/range';
import type { Matrix, MatrixRow } from './matrix';
import type { DeskPassage, PassagePiece } from './passages';
import type { RowKey } from './rows';
import { type SuggestedMark, suggestMark } from './suggestMark';

/** A passage's place in the report: which statement rests on it, and how. */
export interface PassageUse {
  readonly statement: Statement;
  readonly link: EvidenceLink;
}

/** How far a row has been condensed. */
export interface RowStand {
  /** The report's blocks that were written for this row, in their order. */
  readonly blocks: readonly Block[];
  /** Statements written elsewhere that rest on passages of this row. */
  readonly elsewhere: readonly Statement[];
  readonly unused: readonly DeskPassage[];
  readonly uses: ReadonlyMap<string, readonly PassageUse[]>;
  /** What a person said of the roles; null = nobody yet. */
  readonly mark: RowMark | null;
  /** What the stances of the evidence suggest. */
  readonly suggested: SuggestedMark | null;
  /** Somebody wrote a sentence for it, or one elsewhere rests on it. */
  readonly hasSentence: boolean;
}

export interface Progress {
  /** Rows that have passages to condense. */
  readonly rows: number;
  /** Those of them that have a sentence. */
  readonly written: number;
  /** Passages, each once however many rows it stands in. */
  readonly passages: number;
  readonly unused: number;
}

type Report = Pick<CaseReport, 'blocks' | 'statements' | 'blockRows' | 'rowMarks'>;

/**
 * How each row of a matrix stands in the report; without a report nothing is written and nothing used. A passage
 * is used when evidence of the report lies on any part of its words.
 */
export function rowStands(
  tree: Pick<ProjectTree, 'protocol' | 'evidenceLayer'>,
  matrix: Matrix,
  report: Report | null,
): ReadonlyMap<RowKey, RowStand> {
  const places = report === null ? noPlaces : evidencePlaces(tree, matrix, report);
  const rowOfBlock = new Map<RowKey, Block[]>();
  for (const block of report?.blocks ?? []) {
    const key = report?.blockRows[block.id];
    if (key !== undefined) rowOfBlock.set(key, [...(rowOfBlock.get(key) ?? []), block]);
  }
  return new Map(
    matrix.rows.map((row) => [row.key, standOf(row, matrix, report, places, rowOfBlock)] as const),
  );
}

function standOf(
  row: MatrixRow,
  matrix: Matrix,
  report: Report | null,
  places: Places,
  written: ReadonlyMap<RowKey, readonly Block[]>,
): RowStand {
  const own = new Set(row.owns.flatMap((key) => (written.get(key) ?? []).map(({ id }) => id)));
  const blocks = own.size === 0 ? [] : (report?.blocks.filter(({ id }) => own.has(id)) ?? []);
  const uses = new Map<string, readonly PassageUse[]>();
  const resting = new Set<Statement>();
  for (const { passages } of row.cells) {
    for (const passage of passages) {
      const found = usesOf(passage, places);
      if (found.length > 0) uses.set(passage.key, found);
      for (const { statement } of found) resting.add(statement);
    }
  }
  const here = Object.values(report?.statements ?? {}).filter(
    (one) => one.state === 'placed' && own.has(one.start.block),
  );
  const elsewhere = [...resting].filter((one) => one.state === 'placed' && !own.has(one.start.block));
  return {
    blocks,
    elsewhere,
    unused: row.passages.filter(({ key }) => !uses.has(key)),
    uses,
    mark: row.owns.map((key) => report?.rowMarks[key]).find((mark) => mark !== undefined) ?? null,
    suggested: suggestMark([...new Set([...here, ...resting])], matrix.interviews),
    hasSentence: blocks.some(({ text }) => text.trim() !== '') || elsewhere.length > 0,
  };
}

export function progressOf(matrix: Matrix, stands: ReadonlyMap<RowKey, RowStand>): Progress {
  const withPassages = matrix.rows.filter(({ passages }) => passages.length > 0);
  const passages = new Set<string>();
  const unused = new Set<string>();
  for (const row of withPassages) {
    for (const { key } of row.passages) passages.add(key);
    for (const { key } of stands.get(row.key)?.unused ?? []) unused.add(key);
  }
  return {
    rows: withPassages.length,
    written: withPassages.filter(({ key }) => stands.get(key)?.hasSentence).length,
    passages: passages.size,
    unused: unused.size,
  };
}

/** Where the report's evidence stands, by block of the protocols. */
type Places = ReadonlyMap<BlockId, readonly (PassagePiece & PassageUse)[]>;
const noPlaces: Places = new Map();

function evidencePlaces(
  tree: Pick<ProjectTree, 'protocol' | 'evidenceLayer'>,
  matrix: Matrix,
  report: Report,
): Places {
  const here = new Set<string>(matrix.interviews.map(({ id }) => id));
  const wanted = new Map<string, PassageUse[]>();
  for (const statement of Object.values(report.statements)) {
    for (const link of statement.evidence)
      wanted.set(link.passage, [...(wanted.get(link.passage) ?? []), { statement, link }]);
  }
  const places = new Map<BlockId, (PassagePiece & PassageUse)[]>();
  for (const layer of Object.values(tree.evidenceLayer)) {
    const protocol = tree.protocol[layer.text];
    if (protocol === undefined || !here.has(protocol.interview)) continue;
    for (const passage of Object.values(layer.passages)) {
      const uses = passage.state === 'placed' ? (wanted.get(passage.id) ?? []) : [];
      if (uses.length === 0) continue;
      for (const { block, from, to } of resolveRange(protocol.blocks, passage)) {
        const there = places.get(block.id) ?? [];
        there.push(...uses.map((use) => ({ ...use, block: block.id, from, to })));
        places.set(block.id, there);
      }
    }
  }
  return places;
}

function usesOf(passage: DeskPassage, places: Places): readonly PassageUse[] {
  const found = new Map<EvidenceLinkId, PassageUse>();
  for (const piece of passage.pieces) {
    for (const { from, to, statement, link } of places.get(piece.block) ?? []) {
      if (from < piece.to && piece.from < to) found.set(link.id, { statement, link });
    }
  }
  return [...found.values()];
}
