import { castDraft, type Draft, original } from 'immer';
import { carryAnchors } from '#shared/anchor/carryAnchors';
import type { AnswerState } from '#shared/model/fieldwork';
import type { BlockId, GuideNodeId, ProtocolId } from '#shared/model/ids';
import type { Anchor } from '#shared/model/text';
import type { CodedText } from '#shared/model/tree';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { CommandRefused, defineCommand, need, type TreeDraft } from './command';
import { evidenceToChange, layersToChange } from './layerDrafts';
import { needUnlocked } from './lifeCycleCommands';

/**
 * A committed edit of a protocol's text. The codings and passages on it are carried along in the same
 * change, exactly, so that one undo brings back both. Refused when the protocol is approved.
 */
export const editProtocol = defineCommand(
  'protocol.edit',
  (draft, params: { protocol: ProtocolId; edits: readonly TextEdit[] }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    needUnlocked(originalOf(protocol));
    editCodedText(draft, protocol, params.edits);
  },
);

/** Edits the words of a protocol or document and carries what is anchored in it. */
export function editCodedText(draft: TreeDraft, text: Draft<CodedText>, edits: readonly TextEdit[]): void {
  const before = originalOf(text).blocks;
  text.blocks = castDraft(applyEdits(before, edits));
  for (const layer of layersToChange(draft, text.id)) {
    assignChanged(layer.codings, carryAnchors(originalOf(layer).codings, before, edits));
  }
  for (const layer of evidenceToChange(draft, text.id)) {
    assignChanged(layer.passages, carryAnchors(originalOf(layer).passages, before, edits));
    assignChanged(layer.cuts, carryAnchors(originalOf(layer).cuts, before, edits));
  }
}

/** Says of a question that it was not asked, asked in vain, or is left for later; null takes the mark away. */
export const setAnswerState = defineCommand(
  'protocol.setAnswerState',
  (draft, params: { protocol: ProtocolId; question: GuideNodeId; state: AnswerState | null }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    needUnlocked(originalOf(protocol));
    if (params.state === null) delete protocol.answers[params.question];
    else protocol.answers[params.question] = params.state;
  },
);

/** Says where an answer comes from when it was not said; null = it was said. */
export const setAnswerSource = defineCommand(
  'protocol.setAnswerSource',
  (draft, params: { protocol: ProtocolId; question: GuideNodeId; source: 'file' | 'observed' | null }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    needUnlocked(originalOf(protocol));
    if (params.source === null) delete protocol.answerSources[params.question];
    else protocol.answerSources[params.question] = params.source;
  },
);

/** Says of a supplementary question that it is done with, or takes that back. */
export const setPromptAsked = defineCommand(
  'protocol.setPromptAsked',
  (draft, params: { protocol: ProtocolId; prompt: GuideNodeId; asked: boolean }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    needUnlocked(originalOf(protocol));
    if (params.asked) protocol.promptsAsked[params.prompt] = true;
    else delete protocol.promptsAsked[params.prompt];
  },
);

/** The researcher's note at a question; an empty one goes. Notes may change when the text is locked. */
export const setNote = defineCommand(
  'protocol.setNote',
  (draft, params: { protocol: ProtocolId; question: GuideNodeId; note: string }) => {
    const { notes } = need(draft, 'protocol', params.protocol);
    if (params.note.trim() === '') delete notes[params.question];
    else notes[params.question] = params.note;
  },
);

/** Puts paragraphs under a question, at its end; null = into the capture inbox. Codings go along. */
export const sendBlocks = defineCommand(
  'protocol.sendBlocks',
  (draft, params: { protocol: ProtocolId; blocks: readonly BlockId[]; question: GuideNodeId | null }) => {
    const protocol = need(draft, 'protocol', params.protocol);
    needUnlocked(originalOf(protocol));
    const wanted = new Set(params.blocks);
    const { blocks } = originalOf(protocol);
    const moved = blocks.filter(({ id }) => wanted.has(id));
    if (moved.length === 0) throw new CommandRefused('gone');
    const rest = blocks.filter(({ id }) => !wanted.has(id));
    let after = (rest.findLast(({ question }) => question === params.question) ?? rest.at(-1))?.id ?? null;
    const edits: TextEdit[] = [];
    for (const { id: block } of moved) {
      edits.push({ kind: 'question', block, question: params.question }, { kind: 'move', block, after });
      after = block;
    }
    editCodedText(draft, protocol, edits);
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
