import type { CaseReport, EvidenceLink, PassageState, Statement } from '#shared/model/caseReport';
import type { CodeId } from '#shared/model/ids';
import { type PassageSources, passageState, wordsHash } from './passageState';
import { statementText } from './statementText';

/** What happened to a passage since a person last weighed it. */
export type PassageChange =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'wordsGone' }
  | { readonly kind: 'words'; readonly before: number; readonly after: number }
  | { readonly kind: 'codes'; readonly added: readonly CodeId[]; readonly removed: readonly CodeId[] }
  | { readonly kind: 'reopened' };

/** Why a statement is to be looked at again. */
export type StatementChange =
  | { readonly kind: 'passage'; readonly link: EvidenceLink; readonly change: PassageChange }
  /** Its own words are others than those that were confirmed. */
  | { readonly kind: 'sentence' }
  | { readonly kind: 'attached'; readonly links: number }
  | { readonly kind: 'detached'; readonly links: number }
  | { readonly kind: 'stance'; readonly link: EvidenceLink };

/**
 * What makes a statement "to check". Passages are compared with how they looked when they were attached or last
 * confirmed; the sentence and the list of its evidence with the last confirmation, if there was one.
 */
export function changedSince(
  tree: PassageSources,
  report: Pick<CaseReport, 'blocks'>,
  statement: Statement,
): readonly StatementChange[] {
  const passages = statement.evidence.flatMap((link) =>
    passageChanges(tree, link).map((change): StatementChange => ({ kind: 'passage', link, change })),
  );
  return [...passages, ...sinceConfirmation(report, statement)];
}

function passageChanges(tree: PassageSources, link: EvidenceLink): readonly PassageChange[] {
  const { seen } = link;
  // Reports older than this knowledge: nothing to compare with until somebody confirms.
  if (seen === null) return [];
  const now = passageState(tree, link.text, link.passage);
  if (now.words === null) {
    if (seen.words === null) return [];
    return [{ kind: (tree.protocol[link.text] ?? tree.document[link.text]) ? 'wordsGone' : 'deleted' }];
  }
  const changes: PassageChange[] = [];
  if (now.words !== seen.words) changes.push({ kind: 'words', before: seen.length, after: now.length });
  const codes = codeChange(seen, now);
  if (codes !== null) changes.push(codes);
  if (now.reopened > seen.reopened) changes.push({ kind: 'reopened' });
  return changes;
}

function codeChange(seen: PassageState, now: PassageState): PassageChange | null {
  const added = now.codes.filter((code) => !seen.codes.includes(code));
  const removed = seen.codes.filter((code) => !now.codes.includes(code));
  return added.length + removed.length === 0 ? null : { kind: 'codes', added, removed };
}

function sinceConfirmation(
  report: Pick<CaseReport, 'blocks'>,
  statement: Statement,
): readonly StatementChange[] {
  const { confirmed, evidence } = statement;
  if (confirmed === null) return [];
  const changes: StatementChange[] = [];
  const words = statementText(report, statement);
  if (words === null || wordsHash(words, statement.id) !== confirmed.words)
    changes.push({ kind: 'sentence' });
  const before = new Map(confirmed.links.map(({ id, stance }) => [id, stance]));
  const attached = evidence.filter(({ id }) => !before.has(id)).length;
  if (attached > 0) changes.push({ kind: 'attached', links: attached });
  const now = new Set(evidence.map(({ id }) => id));
  const detached = confirmed.links.filter(({ id }) => !now.has(id)).length;
  if (detached > 0) changes.push({ kind: 'detached', links: detached });
  for (const link of evidence) {
    const stance = before.get(link.id);
    if (stance !== undefined && stance !== link.stance) changes.push({ kind: 'stance', link });
  }
  return changes;
}
