import type { AnswerShell } from '#shared/model/deletion';
import type { Protocol } from '#shared/model/fieldwork';
import type { GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';

/** What counting looks at in a protocol: its questions, and whether something stands there. */
export type WrittenProtocol = Pick<Protocol, 'id' | 'answers'> & {
  readonly blocks: readonly Pick<Block, 'question' | 'text'>[];
  /** That there were words is known, but not which. */
  readonly erased?: boolean;
};

/** Stands for words that were there. */
const something = '…';

/**
 * Protocols whose words were deleted, by interview, as far as counting goes: that there was an answer is no
 * personal data any more, and "three of five were silent" must stay true.
 */
export function erasedProtocols({
  deletion,
}: Pick<ProjectTree, 'deletion'>): ReadonlyMap<string, readonly WrittenProtocol[]> {
  const found = new Map<string, readonly WrittenProtocol[]>();
  for (const { erased } of Object.values(deletion)) {
    for (const { key, answers } of erased?.before ?? []) {
      if (answers.length > 0) found.set(key, answers.map(asWritten));
    }
  }
  return found;
}

/** When words were deleted, by the key they hung on: that of an interview, a source or a list of names. ISO date-time. */
export function erasedAt({ deletion }: Pick<ProjectTree, 'deletion'>): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { erased } of Object.values(deletion)) {
    for (const { key } of erased?.before ?? []) {
      const known = days.get(key);
      // A text written anew after its deletion can be deleted again.
      if (erased !== null && (known === undefined || known < erased.at)) days.set(key, erased.at);
    }
  }
  return days;
}

function asWritten(shell: AnswerShell): WrittenProtocol {
  const entries = Object.entries<AnswerShell[GuideNodeId]>({ ...shell });
  return {
    // No text has it, so no search finds anything in it.
    id: '' as Protocol['id'],
    erased: true,
    blocks: entries
      .filter(([, state]) => state === 'said')
      .map(([node]) => ({ question: node as Block['question'], text: something })),
    // Written from the protocol's own answers.
    answers: Object.fromEntries(entries.filter(([, state]) => state !== 'said')) as Protocol['answers'],
  };
}
