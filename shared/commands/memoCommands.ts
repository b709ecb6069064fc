import { castDraft } from 'immer';
import type { CodeId, MemoId, SiteId, TextId } from '#shared/model/ids';
import type { Memo, MemoTarget } from '#shared/model/memo';
import { theCodebook } from './codebookDraft';
import { CommandRefused, defineCommand, need, needText, type TreeDraft } from './command';

/** What a new memo is about; whose key seals it follows from the text. */
export type NewMemoTarget =
  | { readonly kind: 'project' }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'site'; readonly site: SiteId }
  | { readonly kind: 'text'; readonly text: TextId };

/** Writes a thought down. Empty ones are not kept. */
export const addMemo = defineCommand(
  'memo.add',
  (draft, params: { about: NewMemoTarget; title: string; text: string }, context): MemoId => {
    const { title, text } = needWords(params.title, params.text);
    const memo: Memo = {
      id: context.newId<MemoId>(),
      kind: 'memo',
      about: targetOf(draft, params.about),
      title,
      text,
      by: context.author,
      createdAt: context.now,
      changedAt: context.now,
    };
    draft.memo[memo.id] = castDraft(memo);
    return memo.id;
  },
);

/** Changes title or words; what is left out stays. The person who wrote it first stays its author. */
export const editMemo = defineCommand(
  'memo.edit',
  (draft, params: { memo: MemoId; title?: string; text?: string }, context) => {
    const memo = need(draft, 'memo', params.memo);
    const words = needWords(params.title ?? memo.title, params.text ?? memo.text);
    memo.title = words.title;
    memo.text = words.text;
    memo.changedAt = context.now;
  },
);

export const removeMemo = defineCommand('memo.remove', (draft, params: { memo: MemoId }) => {
  need(draft, 'memo', params.memo);
  delete draft.memo[params.memo];
});

function needWords(title: string, text: string): { title: string; text: string } {
  if (title.trim() === '' && text.trim() === '') throw new CommandRefused('emptyName');
  return { title: title.trim(), text };
}

function targetOf(draft: TreeDraft, about: NewMemoTarget): MemoTarget {
  switch (about.kind) {
    case 'project':
      return about;
    case 'code':
      if (theCodebook(draft).codes[about.code] === undefined) throw new CommandRefused('gone');
      return about;
    case 'site':
      need(draft, 'site', about.site);
      return about;
    case 'text':
      return { ...about, interview: needText(draft, about.text).interview };
  }
}
