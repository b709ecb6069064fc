import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { addCoding } from '#shared/commands/codingCommands';
import type { Command, CommandContext } from '#shared/commands/command';
import { attachEvidence, detachEvidence } from '#shared/commands/evidenceCommands';
import { editProtocol } from '#shared/commands/protocolCommands';
import {
  challengeStatement,
  confirmStatement,
  settleChallenge,
} from '#shared/commands/statementReviewCommands';
import { evidenceBadge } from '#shared/evidence/badge';
import { changedSince, type StatementChange } from '#shared/evidence/changedSince';
import { passageSource } from '#shared/evidence/passage';
import type { Statement } from '#shared/model/caseReport';
import { asId, type CodeId, type ProtocolId, type StatementId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { caseReportId, inventedProject } from '../../fixtures/caseReport';

let last = 0;
const context: CommandContext = {
  newId: <I extends string>() => `new-${++last}` as I, // any id will do
  now: '2026-03-20T09:30:00Z',
  author: asId('person-1'),
};

const first = asId<StatementId>('st-1');
const place = { report: caseReportId, statement: first };

function applied<P>(tree: ProjectTree, command: Command<P, unknown>, params: P): ProjectTree {
  return produce(tree, (draft) => {
    command.run(draft, params, context);
  });
}

function statementIn(tree: ProjectTree): Statement {
  const found = tree.caseReport[caseReportId]?.statements[first];
  if (found === undefined) throw new Error('the fixture has statement st-1');
  return found;
}

function changes(tree: ProjectTree): readonly StatementChange[] {
  const report = tree.caseReport[caseReportId];
  if (report === undefined) throw new Error('the fixture has a report');
  return changedSince(tree, report, statementIn(tree));
}

function kinds(tree: ProjectTree): readonly string[] {
  return changes(tree).map((one) => (one.kind === 'passage' ? one.change.kind : one.kind));
}

const confirmed = applied(inventedProject(), confirmStatement, place);
const link = statementIn(confirmed).evidence[0];
if (link === undefined) throw new Error('statement st-1 has evidence');
const passage = confirmed.evidenceLayer['layer-3']?.passages[link.passage];
if (passage === undefined) throw new Error('the passage of st-1 stands in layer-3');
const protocol = asId<ProtocolId>('protocol-3');

describe('a confirmed statement', () => {
  test('holds as long as nothing happens, and carries no words of the interview', () => {
    expect(kinds(confirmed)).toEqual([]);
    const words = confirmed.protocol['protocol-3']?.blocks.map(({ text }) => text.slice(0, 20)) ?? [];
    const kept = JSON.stringify(statementIn(confirmed));
    for (const piece of words.filter((one) => one !== '')) expect(kept).not.toContain(piece);
  });

  test('is to be checked when its passage is rewritten, until it is confirmed again', () => {
    const edits = [
      { kind: 'splice', block: passage.start.block, at: passage.start.offset + 1, remove: 1, insert: 'xyz' },
    ] as const;
    const edited = applied(confirmed, editProtocol, { protocol, edits });
    const before = link.seen?.length ?? 0;
    expect(changes(edited)).toMatchObject([
      { kind: 'passage', change: { kind: 'words', before, after: before + 2 } },
    ]);
    expect(kinds(applied(edited, confirmStatement, place))).toEqual([]);
    // Back as it was is nothing changed.
    const back = applied(edited, editProtocol, {
      protocol,
      edits: [
        {
          kind: 'splice',
          block: passage.start.block,
          at: passage.start.offset + 1,
          remove: 3,
          insert: wordAt(confirmed),
        },
      ],
    });
    expect(kinds(back)).toEqual([]);
  });

  test('is to be checked when its passage is recoded', () => {
    const recoded = produce(confirmed, (draft) => {
      const { start, end } = passage;
      const coding = {
        id: asId<never>('coding-new'),
        code: asId<never>('code-new'),
        start: { ...start },
        end: { ...end },
      };
      draft.codingLayer['layer-new'] = {
        id: asId('layer-new'),
        kind: 'codingLayer',
        text: protocol,
        interview: link.interview,
        coder: asId('person-1'),
        codings: {
          [coding.id]: {
            ...coding,
            state: 'placed',
            certain: true,
            weight: null,
            memo: '',
            createdAt: context.now,
          },
        },
      };
    });
    expect(changes(recoded)).toMatchObject([
      { kind: 'passage', change: { kind: 'codes', added: ['code-new'], removed: [] } },
    ]);
  });

  test('is to be checked when its protocol was reopened', () => {
    const reopened = produce(confirmed, (draft) => {
      draft.protocol['protocol-3']?.lifeCycle.push({
        what: 'reopened',
        step: 'approved',
        by: asId('person-1'),
        at: context.now,
        reason: 'Nachtrag',
      });
    });
    expect(kinds(reopened)).toEqual(['reopened']);
  });

  test('keeps site, role, wave, question and counts when the interview is deleted', () => {
    const gone = produce(confirmed, (draft) => {
      delete draft.protocol['protocol-3'];
      delete draft.evidenceLayer['layer-3'];
      delete draft.interview['interview-3'];
    });
    expect(kinds(gone)).toEqual(['deleted']);
    expect(evidenceBadge(statementIn(gone))).toEqual(evidenceBadge(statementIn(confirmed)));
    expect(passageSource(gone, link)).toEqual(passageSource(confirmed, link));
    // Confirmed without its text, it is not asked for again.
    expect(kinds(applied(gone, confirmStatement, place))).toEqual([]);
  });

  test('is to be checked when evidence comes or goes', () => {
    const target = statementIn(confirmed);
    const attach = {
      report: caseReportId,
      sentence: { start: target.start, end: target.end },
      text: asId<ProtocolId>('protocol-4'),
      passage: wholeFirstBlock(confirmed),
      stance: 'supports',
      quoted: false,
    } as const;
    const more = applied(confirmed, attachEvidence, attach);
    expect(kinds(more)).toEqual(['attached']);
    expect(kinds(applied(more, detachEvidence, { ...place, link: link.id }))).toEqual([
      'attached',
      'detached',
    ]);
  });
});

describe('roles that are kept out of case reports', () => {
  const project = inventedProject();
  const [interview] = Object.values(project.interview).filter(({ id }) => id === 'interview-4');
  const role = interview?.respondent.role || interview?.roles[0] || '';
  const kept = produce(project, (draft) => {
    for (const one of Object.values(draft.project)) {
      one.roles = [{ code: role, label: '', level: null, inCaseReports: false, subgroups: [] }];
    }
  });
  const target = statementIn(kept);
  const attach = {
    report: caseReportId,
    sentence: { start: target.start, end: target.end },
    text: asId<ProtocolId>('protocol-4'),
    passage: wholeFirstBlock(kept),
    stance: 'supports',
    quoted: false,
  } as const;

  test('are no evidence without a reason', () => {
    expect(() => applied(kept, attachEvidence, attach)).toThrow('reasonNeeded');
    expect(() => applied(kept, attachEvidence, { ...attach, exception: '  ' })).toThrow('reasonNeeded');
  });

  test('keep the reason with the evidence', () => {
    const done = applied(kept, attachEvidence, { ...attach, exception: 'Einzige Quelle' });
    expect(statementIn(done).evidence.map(({ exception }) => exception)).toContain('Einzige Quelle');
  });
});

describe('an objection', () => {
  test('stands with who and when until it is settled, and stays', () => {
    const raised = applied(inventedProject(), challengeStatement, {
      report: caseReportId,
      place: { kind: 'statement', id: first },
      remark: ' Stimmt das? ',
    });
    const [challenge] = statementIn(raised).challenges;
    expect(challenge).toMatchObject({ remark: 'Stimmt das?', by: 'person-1', resolved: null });
    if (challenge === undefined) throw new Error('just raised');
    const settled = applied(raised, settleChallenge, { ...place, challenge: challenge.id, settled: true });
    expect(statementIn(settled).challenges).toMatchObject([
      { remark: 'Stimmt das?', resolved: { by: 'person-1' } },
    ]);
  });

  test('needs words', () => {
    const params = { report: caseReportId, place: { kind: 'statement', id: first }, remark: ' ' } as const;
    expect(() => applied(inventedProject(), challengeStatement, params)).toThrow('reasonNeeded');
  });
});

function wordAt(tree: ProjectTree): string {
  const block = tree.protocol['protocol-3']?.blocks.find(({ id }) => id === passage?.start.block);
  return block?.text.charAt((passage?.start.offset ?? 0) + 1) ?? '';
}

function wholeFirstBlock(tree: ProjectTree) {
  const block = tree.protocol['protocol-4']?.blocks[0];
  if (block === undefined) throw new Error('the fixture has protocol-4');
  return { start: { block: block.id, offset: 0 }, end: { block: block.id, offset: block.text.length } };
}

test('what is coded and attached in one step was attached with its code', () => {
  const code = asId<CodeId>('code-just-given');
  // Shorter than the passage that is attached already, so that it is another one.
  const range = { start: passage.start, end: { ...passage.start, offset: passage.start.offset + 5 } };
  const after = produce(confirmed, (draft) => {
    addCoding.run(draft, { text: protocol, range, code }, context);
    const { start, end } = statementIn(confirmed);
    const how = { text: protocol, passage: range, stance: 'supports', quoted: false } as const;
    attachEvidence.run(draft, { report: caseReportId, sentence: { start, end }, ...how }, context);
  });
  expect(statementIn(after).evidence.at(-1)?.seen?.codes).toContain(code);
});
