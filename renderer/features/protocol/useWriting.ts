import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  editProtocol,
  sendBlocks,
  setAnswerSource,
  setAnswerState,
  setPromptAsked,
} from '#shared/commands/protocolCommands';
import type { AnswerState, Protocol } from '#shared/model/fieldwork';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { TextChange } from '../../editor/changeLog';
import type { TextEditor } from '../../editor/editorContract';
import type { UnknownWords } from '../../editor/spell/spellingView';
import { getHost } from '../../host/getHost';
import { useAttempt } from '../../ui/useAttempt';
import { type QuestionState, questionStates } from '../../workspace/progress';
import { run } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { currentProject } from '../../workspace/store';
import { createTypingRun } from '../../workspace/typingRun';
import { findUnknown, inReadingOrder } from './findUnknown';
import { editsOfWhole } from './partialText';
import type { OpenProtocol } from './useProtocol';

/** The two texts of the screen: the answers along the guide, and the inbox. */
export type WritingPart = 'answers' | 'inbox';
export type AnswerSource = 'said' | 'file' | 'observed';

export interface Writing {
  readonly answers: RefObject<TextEditor | null>;
  readonly inbox: RefObject<TextEditor | null>;
  readonly answerBlocks: readonly Block[];
  readonly inboxBlocks: readonly Block[];
  /** Paragraphs in the inbox; an empty one left for the caret is none. */
  readonly inboxCount: number;
  readonly states: ReadonlyMap<GuideNodeId, QuestionState>;
  /** The question one is at; stays while one writes in the inbox or a note. */
  readonly question: GuideNodeId | null;
  arrive(question: GuideNodeId | null): void;
  /** Remembers which text the keys act on. */
  enter(part: WritingPart): void;
  /** The text one was in last. */
  active(): TextEditor | null;
  change(part: WritingPart, made: TextChange): void;
  go(question: GuideNodeId): void;
  nextOpen(): void;
  /** Puts the caret where writing goes on: the first open question, or the first of all. */
  begin(): void;
  toggleState(state: AnswerState): void;
  setSource(source: AnswerSource): void;
  nextSource(): void;
  /** Ticks a supplementary question, or takes the tick away. */
  tickPrompt(prompt: GuideNodeId, asked: boolean): void;
  /** Goes to the supplementary questions of the question one is at. */
  enterPrompts(): void;
  /** The paragraphs the selection touches, in the text one was in last. */
  selected(): readonly BlockId[];
  /** Puts paragraphs under a question, null = into the inbox. `follow`: the caret goes along within the answers. */
  send(question: GuideNodeId | null, blocks: readonly BlockId[], follow: boolean): void;
  /** Moves the paragraphs of the selection to the neighbouring question; behind the last stands the inbox. */
  sendToNeighbour(step: -1 | 1): void;
  /** Selects the next word behind the caret that `unknownOf` does not know, from the start again at the end. */
  nextUnknown(unknownOf: UnknownWords | null): Promise<void>;
  flush(): void;
}

const nextSources = { said: 'file', file: 'observed', observed: 'said' } as const;

/** What one can do with an open protocol while writing it. Everything is a command; nothing waits. */
export function useWriting({ protocol, guide, interview }: OpenProtocol): Writing {
  const attempt = useAttempt();
  const answers = useRef<TextEditor>(null);
  const inbox = useRef<TextEditor>(null);
  const lastPart = useRef<WritingPart>('answers');
  const [typingRun] = useState(() => createTypingRun(systemClock));
  const [question, setQuestion] = useState<GuideNodeId | null>(null);
  const states = useMemo(() => questionStates(guide, interview, protocol), [guide, interview, protocol]);
  const answerBlocks = usePart(protocol.blocks, isAnswer);
  const inboxBlocks = usePart(protocol.blocks, isInInbox);
  const { id } = protocol;

  const flush = useCallback(() => {
    answers.current?.flush();
    inbox.current?.flush();
  }, []);
  // The window closes: what was typed in the last moments is handed over before it is gone.
  useEffect(() => getHost().closing.onClosing(async () => flush()), [flush]);

  const change = useCallback(
    (part: WritingPart, made: TextChange) => {
      const group = typingRun(made);
      const whole = currentProject()?.tree.protocol[id]?.blocks ?? [];
      const own = whole.filter(part === 'inbox' ? isInInbox : isAnswer);
      const edits = editsOfWhole(whole, own, made.edits);
      void attempt(() => run(editProtocol, { protocol: id, edits }, group === undefined ? {} : { group }));
    },
    [attempt, id, typingRun],
  );

  function active(): TextEditor | null {
    return lastPart.current === 'inbox' && inbox.current !== null ? inbox.current : answers.current;
  }

  function go(to: GuideNodeId): void {
    lastPart.current = 'answers';
    answers.current?.focus(to);
    setQuestion(to);
  }

  function openBehind(from: GuideNodeId | null): GuideNodeId | undefined {
    const order = [...states.keys()];
    const place = from === null ? -1 : order.indexOf(from);
    const around = [...order.slice(place + 1), ...order.slice(0, place + 1)];
    return (
      around.find((one) => states.get(one) === 'open') ?? around.find((one) => states.get(one) === 'later')
    );
  }

  function nextOpen(): void {
    const next = openBehind(question);
    if (next !== undefined) go(next);
  }

  function begin(): void {
    const [first] = states.keys();
    const at = openBehind(null) ?? first;
    if (at !== undefined) go(at);
  }

  function toggleState(state: AnswerState): void {
    if (question === null) return;
    flush();
    const next = protocol.answers[question] === state ? null : state;
    void attempt(() => run(setAnswerState, { protocol: id, question, state: next }));
  }

  function setSource(source: AnswerSource): void {
    if (question === null) return;
    flush();
    const next = source === 'said' ? null : source;
    void attempt(() => run(setAnswerSource, { protocol: id, question, source: next }));
  }

  async function send(to: GuideNodeId | null, blocks: readonly BlockId[], follow: boolean): Promise<void> {
    const editor = active();
    flush();
    if (blocks.length === 0) return;
    const caret = editor?.getSelection()?.end;
    await attempt(() => run(sendBlocks, { protocol: id, blocks, question: to }));
    const now = currentProject()?.tree.protocol[id]?.blocks ?? [];
    answers.current?.setBlocks(now.filter(isAnswer));
    inbox.current?.setBlocks(now.filter(isInInbox));
    if (to !== null) setQuestion(to);
    const [first] = blocks;
    if (first === undefined) return;
    const top = { block: first, offset: 0 };
    if (to !== null) answers.current?.scrollTo({ start: top, end: top });
    // The caret goes along within the answers; in the inbox it stays for the next paragraph.
    if (follow && editor === answers.current && to !== null && caret !== undefined) {
      editor?.setSelection({ start: caret, end: caret });
      editor?.focus();
    }
  }

  function sendToNeighbour(step: -1 | 1): void {
    const editor = active();
    const blocks = editor?.selectedBlocks() ?? [];
    const [first] = blocks;
    if (first === undefined) return;
    const order: readonly (GuideNodeId | null)[] = [...states.keys(), null];
    if (editor === inbox.current) {
      // Out of the inbox the way leads up, to the question one is at.
      if (step === -1) void send(question ?? order.at(-2) ?? null, blocks, true);
      return;
    }
    flush();
    const all = currentProject()?.tree.protocol[id]?.blocks ?? [];
    const from = order.indexOf(all.find((block) => block.id === first)?.question ?? null);
    const to = order[from + step];
    if (to !== undefined) void send(to, blocks, true);
  }

  async function nextUnknown(unknownOf: UnknownWords | null): Promise<void> {
    const editor = active();
    if (editor === null || unknownOf === null) return;
    flush();
    const all = currentProject()?.tree.protocol[id]?.blocks ?? [];
    const own = all.filter(editor === inbox.current ? isInInbox : isAnswer);
    const blocks = inReadingOrder(own, [...states.keys()]);
    const next = await findUnknown(blocks, editor.getSelection()?.end ?? null, unknownOf);
    if (next === null) return;
    editor.setSelection(next);
    editor.focus();
    editor.scrollTo(next);
  }

  return {
    answers,
    inbox,
    answerBlocks,
    inboxBlocks,
    inboxCount: inboxBlocks.filter(({ text }) => text.trim() !== '').length,
    states,
    question,
    arrive: (at) => {
      if (at !== null) setQuestion(at);
    },
    enter: (part) => {
      lastPart.current = part;
    },
    active,
    change,
    go,
    nextOpen,
    begin,
    toggleState,
    setSource,
    tickPrompt: (prompt, asked) => {
      flush();
      void attempt(() => run(setPromptAsked, { protocol: id, prompt, asked }));
    },
    enterPrompts: () => {
      if (question !== null) answers.current?.enterPrompts(question);
    },
    nextSource: () => setSource(nextSources[sourceOf(protocol, question)]),
    selected: () => active()?.selectedBlocks() ?? [],
    send: (to, blocks, follow) => void send(to, blocks, follow),
    sendToNeighbour,
    nextUnknown,
    flush,
  };
}

export function sourceOf(protocol: Protocol, question: GuideNodeId | null): AnswerSource {
  return question === null ? 'said' : (protocol.answerSources[question] ?? 'said');
}

function isAnswer({ question }: Block): boolean {
  return question !== null;
}

function isInInbox({ question }: Block): boolean {
  return question === null;
}

/** A part of a text that keeps its identity while its own blocks stay the same: then its editor has nothing to do. */
function usePart(blocks: readonly Block[], belongs: (block: Block) => boolean): readonly Block[] {
  const last = useRef<readonly Block[]>([]);
  const part = blocks.filter(belongs);
  const same = part.length === last.current.length && part.every((block, i) => block === last.current[i]);
  if (!same) last.current = part;
  return last.current;
}
