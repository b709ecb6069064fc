import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { editCaseReport } from '#shared/commands/caseReportCommands';
import type { Command, CommandContext } from '#shared/commands/command';
import { markRow, writeRow } from '#shared/commands/condensationCommands';
import { asId, type BlockId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import type { TextEdit } from '#shared/text/edit';
import { block, caseReportId, inventedProject } from '../../fixtures/caseReport';

const at = {
  site: asId<ProjectTree['site'][string]['id']>('site-1'),
  level: 'operative' as const,
  wave: 1,
  report: null,
  guide: asId<ProjectTree['guide'][string]['id']>('guide-1'),
  title: 'Fallbericht Musterhafen',
};
const row = 'question:q-1.1';

function doing<P, R>(tree: ProjectTree, command: Command<P, R>, params: P): ProjectTree {
  let made = 0;
  const context: CommandContext = {
    newId: <I extends string>() => `new-${++made}` as I, // any id's brand
    now: '2026-03-20T09:30:00Z',
    author: asId('me'),
  };
  return produce(tree, (draft) => {
    command.run(draft, params, context);
  });
}

const insert = (id: string, text: string, after: string | null = null): TextEdit => ({
  kind: 'insert',
  block: block(id, text, 's-1'),
  after: after === null ? null : asId<BlockId>(after),
});

describe('writing for a row', () => {
  const bare = inventedProject({ caseReport: {} });

  test('begins the report with its first sentence', () => {
    const after = doing(bare, writeRow, { ...at, row, edits: [insert('n', 'Ein Satz.')] });
    const [report, ...more] = Object.values(after.caseReport);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ site: 'site-1', level: 'operative', wave: 1, title: at.title });
    expect(report?.blocks.map(({ text }) => text)).toEqual(['Ein Satz.']);
    expect(report?.blockRows).toEqual({ n: row });
  });

  test('goes on in the report that is there, also when the screen did not know it yet', () => {
    const once = doing(bare, writeRow, { ...at, row, edits: [insert('n', 'Ein Satz.')] });
    const twice = doing(once, writeRow, { ...at, row: 'code:c', edits: [insert('m', 'Noch einer.', 'n')] });
    expect(Object.values(twice.caseReport).map(({ blockRows }) => blockRows)).toEqual([
      { n: row, m: 'code:c' },
    ]);
  });

  test('leaves the statements of the report where they stand', () => {
    const before = inventedProject();
    const after = doing(before, writeRow, { ...at, row, edits: [insert('n', 'Ein Satz.', 'b-1')] });
    expect(after.caseReport[caseReportId]?.statements).toBe(before.caseReport[caseReportId]?.statements);
    expect(after.caseReport[caseReportId]?.blocks.map(({ id }) => id)).toEqual(['b-1', 'n', 'b-2', 'b-3']);
  });

  test('stays with its row when somebody splits the paragraph in the report itself', () => {
    const written = doing(inventedProject(), writeRow, {
      ...at,
      row,
      edits: [insert('n', 'Ein Satz. Zwei.', 'b-1')],
    });
    const split: TextEdit = { kind: 'split', block: asId('n'), at: 9, into: asId('o'), keep: 'head' };
    const after = doing(written, editCaseReport, { report: caseReportId, edits: [split] });
    expect(after.caseReport[caseReportId]?.blockRows).toEqual({ n: row, o: row });
  });

  test('is refused in a released report', () => {
    const released = produce(inventedProject(), (draft) => {
      const report = draft.caseReport[caseReportId];
      if (report !== undefined) report.status = 'released';
    });
    expect(() => doing(released, writeRow, { ...at, row, edits: [insert('n', 'x')] })).toThrow(
      expect.objectContaining({ reason: 'reportLocked' }),
    );
  });
});

describe('what is said of the roles', () => {
  test('replaces what was said of the row and of what it owns', () => {
    const owns = ['family:f', row];
    const once = doing(inventedProject(), markRow, { ...at, row, owns: [row], mark: 'agreement' });
    const marks = (tree: ProjectTree) => tree.caseReport[caseReportId]?.rowMarks;
    expect(marks(once)).toEqual({ [row]: 'agreement' });
    const other = doing(once, markRow, { ...at, row: 'family:f', owns, mark: 'contrast' });
    expect(marks(other)).toEqual({ 'family:f': 'contrast' });
    expect(marks(doing(other, markRow, { ...at, row: 'family:f', owns, mark: null }))).toEqual({});
  });
});
