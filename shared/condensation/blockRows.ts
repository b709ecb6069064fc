import type { CaseReport } from '#shared/model/caseReport';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { TextEdit } from '#shared/text/edit';
import type { DeskRow, RowKey } from './rows';

type BlockRows = CaseReport['blockRows'];

/**
 * Which blocks belong to which rows after edits: the parts of a split block stay with its row, and new blocks go
 * to `into` where somebody writes for a row.
 */
export function carryBlockRows(rows: BlockRows, edits: readonly TextEdit[], into: RowKey | null): BlockRows {
  const carried: { [block: BlockId]: string } = { ...rows };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'insert':
        if (into !== null) carried[edit.block.id] = into;
        break;
      case 'split': {
        const row = carried[edit.block];
        if (row !== undefined) carried[edit.into] = row;
        break;
      }
      case 'join':
        delete carried[edit.keep === 'first' ? edit.second : edit.first];
        break;
      case 'remove':
        delete carried[edit.block];
        break;
      default:
    }
  }
  return carried;
}

/**
 * Behind which block of the report a row's first sentence goes: in its section, after what was written for the
 * rows before it, and before what was written for those after it. Null = at the start of the text.
 *
 * @param rows all rows in their order, this one among them
 */
export function placeOfRow(
  report: Pick<CaseReport, 'blocks' | 'blockRows'>,
  rows: readonly Pick<DeskRow, 'key' | 'owns'>[],
  row: RowKey,
  section: GuideNodeId | null,
): BlockId | null {
  const rank = new Map(rows.flatMap(({ owns }, index) => owns.map((key) => [key, index] as const)));
  const own = rank.get(row) ?? rows.length;
  const placed = report.blocks.map((block, index) => ({
    block,
    index,
    rank: rank.get(report.blockRows[block.id] ?? '') ?? -1,
  }));
  const inSection = placed.filter(({ block }) => block.question === section);
  const before = inSection.findLast((one) => one.rank <= own);
  if (before !== undefined) return before.block.id;
  const after = inSection[0];
  if (after !== undefined) return report.blocks[after.index - 1]?.id ?? null;
  return report.blocks.at(-1)?.id ?? null;
}

/** Writes only what changed, so that the patches stay as small as the change. */
export function assignBlockRows(
  target: { [block: string]: string },
  carried: { readonly [block: string]: string },
): void {
  for (const block of Object.keys(target)) if (carried[block] === undefined) delete target[block];
  for (const [block, row] of Object.entries(carried)) if (target[block] !== row) target[block] = row;
}
