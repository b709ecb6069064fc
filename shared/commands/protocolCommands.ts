import { castDraft, type Draft, original } from 'immer';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import type { AnswerState } from '#shared/model/fieldwork';
import type { GuideNodeId, ProtocolId } from '#shared/model/ids';
import type { Anchor } from '#shared/model/text';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { defineCommand, need } from './command';

/**
 * A committed edit of a protocol's text. The codings and passages on it are carried along in the same
 * change, exactly, so that one undo brings back both.
 */
export const editProtocol = defineCommand(
  'protocol.edit',
  (draft, params: { protocol: ProtocolId; edits: readonly TextEdit[] }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    const before = originalOf(protocol).blocks;
    protocol.blocks = castDraft(applyEdits(before, params.edits));
    for (const layer of Object.values(draft.codingLayer)) {
      if (layer.protocol === protocol.id) {
        assignChanged(layer.codings, carryAnchors(originalOf(layer).codings, before, params.edits));
      }
    }
    for (const layer of Object.values(draft.evidenceLayer)) {
      if (layer.protocol === protocol.id) {
        assignChanged(layer.passages, carryAnchors(originalOf(layer).passages, before, params.edits));
      }
    }
  },
);

/** Says of a question that it was not asked, asked in vain, or is left for later; null takes the mark away. */
export const setAnswerState = defineCommand(
  'protocol.setAnswerState',
  (draft, params: { protocol: ProtocolId; question: GuideNodeId; state: AnswerState | null }) => {
    const { answers } = need(draft, 'protocol', params.protocol);
    if (params.state === null) delete answers[params.question];
    else answers[params.question] = params.state;
  },
);

/** The record as it stood before this command; recipes here read before they write. */
export function originalOf<T>(draft: Draft<T>): T {
  return original(draft) as T; // a record found in the tree is always a draft of an existing value
}

/** Writes only the anchors that moved, so that the patches stay as small as the change. */
export function assignChanged<A extends Anchor>(
  target: { [id: string]: Draft<A> },
  carried: Readonly<Record<string, A>>,
): void {
  for (const [id, anchor] of Object.entries(carried)) {
    const old = target[id];
    if (old === undefined || originalOf(old) !== anchor) target[id] = castDraft(anchor);
  }
}
