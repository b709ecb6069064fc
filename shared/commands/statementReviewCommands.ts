import { castDraft } from 'immer';
import { passageState, wordsHash } from '#shared/evidence/passageState';
import { statementText } from '#shared/evidence/statementText';
import type { CaseReportId, ChallengeId, StatementId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { type CommandContext, CommandRefused, defineCommand, need, type TreeDraft } from './command';
import { sentenceOf, statementAt } from './evidenceCommands';
import { originalOf } from './protocolCommands';

interface StatementPlace {
  readonly report: CaseReportId;
  readonly statement: StatementId;
}

/** What somebody objects to. */
export type ChallengedPlace =
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'sentence'; readonly range: TextRange };

/**
 * A person says that a statement holds as it stands: its words, its evidence and every passage as they look now.
 * Refused while its own words are gone.
 */
export const confirmStatement = defineCommand(
  'statement.confirm',
  (draft, params: StatementPlace, context) => {
    const statement = statementOf(draft, params);
    const report = originalOf(need(draft, 'caseReport', params.report));
    const before = report.statements[params.statement];
    const words = before === undefined ? null : statementText(report, before);
    if (words === null) throw new CommandRefused('notPossibleHere');
    const tree = originalOf(draft);
    for (const link of statement.evidence) {
      link.seen = castDraft(passageState(tree, link.text, link.passage));
    }
    statement.confirmed = {
      by: context.author,
      at: context.now,
      words: wordsHash(words, statement.id),
      links: statement.evidence.map(({ id, stance }) => ({ id, stance })),
    };
  },
);

/**
 * A reviewer objects to a statement, or to a sentence without any evidence, which becomes a statement by it. The
 * objection stands until somebody settles it.
 */
export const challengeStatement = defineCommand(
  'statement.challenge',
  (draft, params: { report: CaseReportId; place: ChallengedPlace; remark: string }, context): ChallengeId => {
    const remark = params.remark.trim();
    if (remark === '') throw new CommandRefused('reasonNeeded');
    const id = context.newId<ChallengeId>();
    const statement =
      params.place.kind === 'statement'
        ? statementOf(draft, { report: params.report, statement: params.place.id })
        : sentenceStatement(draft, params.report, params.place.range, context);
    statement.challenges.push({
      id,
      remark,
      by: context.author,
      at: context.now,
      resolved: null,
    });
    return id;
  },
);

/** Settles an objection, or lets it stand again. */
export const settleChallenge = defineCommand(
  'statement.settleChallenge',
  (draft, params: StatementPlace & { challenge: ChallengeId; settled: boolean }, context) => {
    const challenge = statementOf(draft, params).challenges.find(({ id }) => id === params.challenge);
    if (challenge === undefined) throw new CommandRefused('gone');
    challenge.resolved = params.settled ? { by: context.author, at: context.now } : null;
  },
);

function sentenceStatement(draft: TreeDraft, id: CaseReportId, range: TextRange, context: CommandContext) {
  const report = need(draft, 'caseReport', id);
  return statementAt(report, sentenceOf(report, range), context);
}

function statementOf(draft: TreeDraft, { report, statement }: StatementPlace) {
  const found = need(draft, 'caseReport', report).statements[statement];
  if (found === undefined) throw new CommandRefused('gone');
  return found;
}
