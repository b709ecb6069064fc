import { castDraft, original } from 'immer';
import { contentsOf, keysOf, recordsUnder } from '#shared/deletion/contents';
import {
  type Deletion,
  type DeletionChecks,
  type DeletionItem,
  type DeletionState,
  deletionState,
} from '#shared/model/deletion';
import type { DeletionId } from '#shared/model/ids';
import { type CommandContext, CommandRefused, defineCommand, need, type TreeDraft } from './command';

/** What must never be taken back: a deletion is withdrawn before it runs, or it stands; a file that left has left. */
const finalTypes: ReadonlySet<string> = new Set([
  'deletion.request',
  'deletion.agree',
  'deletion.withdraw',
  'deletion.erase',
  'deletion.finish',
  // A file that is out in the world is not taken back by taking back its note.
  'handout.note',
]);

/** Steps of this type are kept without their opposite, and undo passes them over. */
export function isFinal(type: string): boolean {
  return finalTypes.has(type);
}

/**
 * Asks for words to be deleted for good, with a reason. Nothing is deleted yet. Where the project wants four eyes,
 * somebody else has to agree; otherwise the asking is the agreement.
 */
export const requestDeletion = defineCommand(
  'deletion.request',
  (draft, params: { items: readonly DeletionItem[]; reason: string }, context): DeletionId => {
    const reason = params.reason.trim();
    if (reason === '') throw new CommandRefused('reasonNeeded');
    if (params.items.length === 0) throw new CommandRefused('gone');
    const taken = keysUnderWay(draft);
    if (params.items.some(({ key }) => taken.has(key))) throw new CommandRefused('deletionUnderWay');
    const [project] = Object.values(draft.project);
    const signature = signed(context);
    const deletion: Deletion = {
      id: context.newId<DeletionId>(),
      kind: 'deletion',
      reason,
      items: params.items,
      requested: signature,
      agreed: project?.fourEyes === true ? null : signature,
      withdrawn: null,
      erased: null,
      finished: null,
    };
    draft.deletion[deletion.id] = castDraft(deletion);
    return deletion.id;
  },
);

/** The second person's word, where the project wants one (`secondPersonNeeded`). */
export const agreeToDeletion = defineCommand(
  'deletion.agree',
  (draft, params: { id: DeletionId }, context) => {
    const deletion = inState(draft, params.id, ['requested']);
    if (deletion.requested.by === context.author) throw new CommandRefused('secondPersonNeeded');
    deletion.agreed = signed(context);
  },
);

/** Calls it off; possible until it has begun. */
export const withdrawDeletion = defineCommand(
  'deletion.withdraw',
  (draft, params: { id: DeletionId }, context) => {
    inState(draft, params.id, ['requested', 'agreed']).withdrawn = signed(context);
  },
);

/**
 * Takes everything under the run's keys out of the project. The shells stay: interviews, and what statements know of
 * where their evidence came from. The keys themselves are destroyed by the workspace, right after this is saved.
 *
 * @param params.sealed SHA-256 of each key's sealed records
 */
export const eraseTexts = defineCommand(
  'deletion.erase',
  (draft, params: { id: DeletionId; sealed: { readonly [key: string]: string } }, context) => {
    const deletion = inState(draft, params.id, ['agreed']);
    const keys = keysOf(deletion.items);
    // The records are only counted: no need to make a draft of each.
    const before = original(draft) ?? draft;
    const contents = [...contentsOf(before, keys).values()].map((content) => ({
      ...content,
      sealed: params.sealed[content.key] ?? '',
    }));
    for (const record of recordsUnder(before, keys)) {
      if (record.kind === 'protocol') keepHeld(draft, record.interview, record.blocks);
      if (record.kind === 'protocol' || record.kind === 'document') forgetPassed(draft, record.id);
    }
    for (const { kind, id } of recordsUnder(before, keys)) delete draft[kind][id];
    deletion.erased = { ...signed(context), before: castDraft(contents) };
  },
);

/** Closes the run with what the program found afterwards. */
export const finishDeletion = defineCommand(
  'deletion.finish',
  (draft, params: { id: DeletionId; checks: DeletionChecks }, context) => {
    inState(draft, params.id, ['erased']).finished = { ...signed(context), checks: params.checks };
  },
);

/** Keys that a run asked for, agreed on or begun already holds. */
function keysUnderWay(draft: TreeDraft): ReadonlySet<string> {
  const open: readonly DeletionState[] = ['requested', 'agreed', 'erased'];
  return new Set(
    Object.values(draft.deletion)
      .filter((one) => open.includes(deletionState(one)))
      .flatMap(({ items }) => items.map(({ key }) => key)),
  );
}

/** Without its protocol nothing else says that the conversation took place, and counts would lose it. */
function keepHeld(draft: TreeDraft, id: string, blocks: readonly { readonly text: string }[]): void {
  const interview = draft.interview[id];
  if (interview?.status === 'planned' && blocks.some(({ text }) => text.trim() !== ''))
    interview.status = 'held';
}

/** The list of names remembers words that may stay in one text, as they stood there. */
function forgetPassed(draft: TreeDraft, text: string): void {
  for (const list of Object.values(draft.nameList)) {
    const passed: { [text: string]: unknown } = list.passed;
    delete passed[text];
  }
}

function inState(draft: TreeDraft, id: DeletionId, states: readonly DeletionState[]) {
  const deletion = need(draft, 'deletion', id);
  if (!states.includes(deletionState(deletion))) throw new CommandRefused('stepOutOfOrder');
  return deletion;
}

function signed(context: CommandContext) {
  return { by: context.author, at: context.now };
}
