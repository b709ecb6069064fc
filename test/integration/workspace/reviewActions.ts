import { run } from '../../../renderer/workspace/run';
import {
  changeEvidence,
  detachEvidence,
  dissolveStatement,
  placeStatement,
} from '../../../shared/commands/evidenceCommands';
import {
  challengeStatement,
  confirmStatement,
  settleChallenge,
} from '../../../shared/commands/statementReviewCommands';
import type { ProjectTree } from '../../../shared/model/tree';

/** One of the values, chosen by a number; undefined when there are none. */
function pick<T>(values: readonly T[], n: number): T | undefined {
  return values[n % Math.max(1, values.length)];
}

const stances = ['supports', 'contradicts', 'limits', 'example'] as const;

/** What a reviewer does with the sentences of a report, and a writer with their evidence. */
export function reviewActions(
  tree: () => ProjectTree,
): readonly ((n: number, words: string) => Promise<unknown>)[] {
  function place(n: number) {
    const report = pick(Object.values(tree().caseReport), n);
    const statement = pick(Object.values(report?.statements ?? {}), n);
    return report === undefined || statement === undefined ? null : { report, statement };
  }
  return [
    async (n) => {
      const at = place(n);
      if (at !== null) await run(confirmStatement, { report: at.report.id, statement: at.statement.id });
    },
    async (n, words) => {
      const at = place(n);
      if (at === null) return;
      const statement = { kind: 'statement' as const, id: at.statement.id };
      await run(challengeStatement, { report: at.report.id, place: statement, remark: words });
    },
    async (n, words) => {
      const report = pick(Object.values(tree().caseReport), n);
      const block = pick(report?.blocks ?? [], n);
      if (!report || !block) return;
      const range = {
        start: { block: block.id, offset: 0 },
        end: { block: block.id, offset: block.text.length },
      };
      await run(challengeStatement, {
        report: report.id,
        place: { kind: 'sentence', range },
        remark: words,
      });
    },
    async (n) => {
      const at = place(n);
      const challenge = pick(at?.statement.challenges ?? [], n);
      if (at === null || challenge === undefined) return;
      await run(settleChallenge, {
        report: at.report.id,
        statement: at.statement.id,
        challenge: challenge.id,
        settled: n % 2 === 0,
      });
    },
    async (n) => {
      const at = place(n);
      const link = pick(at?.statement.evidence ?? [], n);
      if (at === null || link === undefined) return;
      const where = { report: at.report.id, statement: at.statement.id, link: link.id };
      if (n % 3 === 0) await run(detachEvidence, where);
      else await run(changeEvidence, { ...where, stance: pick(stances, n) ?? 'supports' });
    },
    async (n) => {
      const at = place(n);
      const block = pick(at?.report.blocks ?? [], n + 1);
      if (at === null || block === undefined) return;
      const where = { report: at.report.id, statement: at.statement.id };
      if (n % 4 === 0) await run(dissolveStatement, where);
      else {
        const range = {
          start: { block: block.id, offset: 0 },
          end: { block: block.id, offset: block.text.length },
        };
        await run(placeStatement, { ...where, sentence: range });
      }
    },
  ];
}
