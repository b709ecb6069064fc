import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { CommandContext } from '#shared/commands/command';
import { dissolveStatement, placeStatement } from '#shared/commands/evidenceCommands';
import type { Statement } from '#shared/model/caseReport';
import { asId, type StatementId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { byId, caseReportId, inventedProject, inventedReport } from '../../fixtures/caseReport';

const context: CommandContext = {
  newId: () => {
    throw new Error('no id is needed here');
  },
  now: '2026-03-20T09:30:00Z',
  author: asId('person-1'),
};

/** The fixture's report with statement st-4 in review: its sentence was deleted. */
function doubtful(): ProjectTree {
  const report = inventedReport();
  const statements = { ...report.statements };
  const lost = statementIn(report.statements, 'st-4');
  statements[lost.id] = {
    ...lost,
    end: lost.start,
    state: 'review',
    quote: { exact: 'Die Zusammenarbeit', prefix: '', suffix: '' },
  };
  return inventedProject({ caseReport: byId([{ ...report, statements }]) });
}

function statementIn(statements: { readonly [id: StatementId]: Statement }, id: string): Statement {
  const found = statements[asId<StatementId>(id)];
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
}

function statementsOf(tree: ProjectTree): { readonly [id: StatementId]: Statement } {
  return tree.caseReport[caseReportId]?.statements ?? {};
}

const lost = { report: caseReportId, statement: asId<StatementId>('st-4') };

describe('a statement whose text is gone', () => {
  test('gets a new place and is sure again', () => {
    const tree = doubtful();
    const sentence = {
      start: { block: asId<Statement['start']['block']>('b-2'), offset: 0 },
      end: { block: asId<Statement['start']['block']>('b-2'), offset: 12 },
    };
    const after = produce(tree, (draft) => placeStatement.run(draft, { ...lost, sentence }, context));
    const placed = statementIn(statementsOf(after), 'st-4');
    expect(placed).toMatchObject({ ...sentence, state: 'placed' });
    expect(placed).not.toHaveProperty('quote');
    expect(placed.evidence).toEqual(statementIn(statementsOf(tree), 'st-4').evidence);
  });

  test('hands its evidence to the statement that stands there; what both rest on stays as it is there', () => {
    const tree = doubtful();
    const { start, end, evidence } = statementIn(statementsOf(tree), 'st-5');
    const after = produce(tree, (draft) =>
      placeStatement.run(draft, { ...lost, sentence: { start, end } }, context),
    );
    expect(statementsOf(after)).not.toHaveProperty('st-4');
    const merged = statementIn(statementsOf(after), 'st-5').evidence;
    expect(merged.slice(0, evidence.length)).toEqual(evidence);
    expect(merged.map(({ passage, stance }) => [passage, stance])).toEqual([
      ['passage-4-0', 'supports'],
      ['passage-1-0', 'supports'],
      ['passage-5-0', 'contradicts'],
    ]);
  });

  test('can be given up; the passages stay in their protocols', () => {
    const tree = doubtful();
    const after = produce(tree, (draft) => dissolveStatement.run(draft, lost, context));
    expect(statementsOf(after)).not.toHaveProperty('st-4');
    expect(after.evidenceLayer).toBe(tree.evidenceLayer);
  });

  test('is not placed on nothing', () => {
    const point = { block: asId<Statement['start']['block']>('b-2'), offset: 3 };
    expect(() =>
      produce(doubtful(), (draft) =>
        placeStatement.run(draft, { ...lost, sentence: { start: point, end: point } }, context),
      ),
    ).toThrow('emptyPassage');
  });
});
