import { FORMAT_TEXT_COMMAND, mergeRegister } from 'lexical';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block, MarkKind, TextPoint, TextRange } from '#shared/model/text';
import type { Expansion } from '#shared/text/autotext';
import type { Unit } from '#shared/text/boundaries';
import { deleteRange, replaceRange } from '#shared/text/compose';
import { isEmptyRange, sliceRange } from '#shared/text/range';
import { type FindOptions, findAll, replaceAll } from '#shared/text/replaceAll';
import { extendRange, selectUnit } from '#shared/text/selectUnit';
import { deleteStep, wholeText } from './actions';
import { type BlockMarks, markBlock } from './blockMarks';
import { formatOfMark } from './bridge/markFormats';
import { $readSelection, $selectRange } from './bridge/points';
import type { TextChange } from './changeLog';
import type { AnchorGroup } from './coding/anchorBook';
import { carryGroups } from './coding/carryGroups';
import { createCodingView } from './coding/codingView';
import { registerCommands } from './commands';
import { createDragHandle } from './dragHandle';
import { watchDrawnBlocks } from './drawnBlocks';
import { createEditorFrame } from './editorFrame';
import { enterPrompts, watchPrompts } from './prompts';
import { type EditorMode, guardReading } from './readingGuard';
import type { EditorSection } from './sections';
import { pointAt, rectOf } from './spell/places';
import { createSpellingView, type UnknownWords } from './spell/spellingView';
import { type CaretAfter, createTextCore } from './textCore';

export interface EditorLabels {
  /** Names the text for screen readers. */
  readonly text: string;
  /** Names the margin with the stripes. */
  readonly stripes: string;
  /** Heading over blocks whose question is not among the sections. */
  readonly stray: string;
  /** Names the grip beside a paragraph; without it paragraphs cannot be dragged. */
  readonly drag?: string;
}

export interface TextEditorOptions {
  /** Empty element the editor fills; it must already stand in the page. */
  readonly element: HTMLElement;
  readonly sections: readonly EditorSection[];
  readonly blocks: readonly Block[];
  readonly mode: EditorMode;
  readonly labels: EditorLabels;
  readonly newBlockId: () => BlockId;
  /** What stands beside paragraphs without being text: pages, speakers. */
  readonly blockMarks?: BlockMarks;
  /** A change to record. The new text is already on screen. */
  readonly onChange: (change: TextChange) => void;
  /** Ctrl+Z and its kin; pending typing was handed out before. The caller answers with `setBlocks`. */
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
  readonly onSelection?: (range: TextRange | null, question: GuideNodeId | null) => void;
  /** Letters, Enter and deleting keys in code mode. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onStripe?: (anchor: string) => void;
  /** A supplementary question was ticked, or the tick taken away. */
  readonly onPrompt?: (prompt: GuideNodeId, done: boolean) => void;
  /** What stands for the word that was just typed; asked after every character. */
  readonly expand?: (block: Block, caret: number) => Expansion | null;
  /** A paste over the limit was refused; its length in UTF-16 units. */
  readonly onPasteTooLarge?: (length: number) => void;
}

/** One open text. Call `dispose` when it closes; it hands out what is still pending. */
export interface TextEditor {
  /**
   * Shows another state of the text (undo, a change made elsewhere); only blocks that differ are redrawn.
   * Hands out pending typing first, so that none is lost: call `flush` before computing the new state.
   */
  setBlocks(blocks: readonly Block[], options?: { readonly caret?: CaretAfter }): void;
  setSections(sections: readonly EditorSection[]): void;
  setMode(mode: EditorMode): void;
  /** Anchors over the committed text; pending typing is applied to them here. */
  setAnchors(groups: readonly AnchorGroup[]): void;
  setLabels(labels: EditorLabels): void;
  /** Stresses one anchor; null = none. */
  setFocusedAnchor(anchor: string | null): void;
  /** Puts the caret at the end of an answer, or back where it was. */
  focus(question?: GuideNodeId | null): void;
  /** Opens the prompts of a question, for keys; Escape leads back to its answer. */
  enterPrompts(question: GuideNodeId): void;
  scrollTo(range: TextRange): void;
  getSelection(): TextRange | null;
  /** The blocks the selection touches, in the order shown, without empty places for the caret. */
  selectedBlocks(): readonly BlockId[];
  setSelection(range: TextRange): void;
  /** Grows the selection to whole words, sentences or paragraphs. */
  selectUnit(unit: Unit): void;
  extendSelection(unit: Unit, direction?: 'forward' | 'back'): void;
  toggleMark(mark: MarkKind): void;
  /** Underlines the words that are unknown to `lookup`; null = none. */
  setSpelling(lookup: UnknownWords | null): void;
  /** The underlined word at a place in the window, without one at the caret; null when there is none. */
  unknownWord(at?: { readonly x: number; readonly y: number }): UnknownWord | null;
  /** Puts other words in a place; what covered the old ones covers the new ones. */
  replaceRange(range: TextRange, words: string): void;
  /** Replaces every place as one change and answers how many there were. */
  replaceAll(find: string, replacement: string, options?: FindOptions): number;
  /** Hands out pending typing now (not while a character is being composed). */
  flush(): void;
  dispose(): void;
}

/** An underlined word and where it stands in the window. */
export interface UnknownWord {
  readonly word: string;
  readonly range: TextRange;
  readonly rect: DOMRect;
}

let editors = 0;

export function createTextEditor(options: TextEditorOptions): TextEditor {
  const { element } = options;
  let mode = options.mode;
  const name = `${++editors}`;
  const frame = createEditorFrame(element, name);
  const { root, margin, scope } = frame;
  frame.name(options.labels);

  const view = createCodingView({
    root,
    margin,
    scope,
    lengthOf: (block) => core.shown().blocks.find(({ id }) => id === block)?.text.length ?? 0,
    onStripe: (anchor) => options.onStripe?.(anchor),
  });
  const core = createTextCore({
    root,
    newBlockId: options.newBlockId,
    strayHeading: options.labels.stray,
    mayEdit: () => mode === 'write',
    onChange: options.onChange,
    onDrawn(before, edits, after) {
      view.carry(before, edits, after);
      spelling.carry(edits);
    },
    onTyped(block, caret) {
      const expansion = options.expand?.(block, caret) ?? null;
      // Out of Lexical's update, and a change of its own: one undo brings the short form back.
      if (expansion) queueMicrotask(() => replace(block.id, expansion));
    },
    onSelection: (selection) => {
      spelling.caretMoved();
      options.onSelection?.(
        selection && { start: selection.start, end: selection.end },
        core.shown().blocks.find(({ id }) => id === selection?.end.block)?.question ?? null,
      );
    },
  });
  const spelling = createSpellingView({
    root,
    name,
    scope,
    blockOf: (id) => core.live().find((block) => block.id === id),
    caret: () => (root.contains(document.activeElement) ? (core.selection()?.end ?? null) : null),
  });
  const { editor } = core;
  let opening = true;
  const unregister = mergeRegister(
    watchDrawnBlocks(editor, {
      onDrawn(id, drawn) {
        markBlock(drawn, options.blockMarks?.get(id));
        view.addElement(id, drawn, !opening);
        spelling.addElement(id, drawn, !opening);
      },
      onGone(id) {
        view.removeElement(id);
        spelling.removeElement(id);
      },
    }),
    registerCommands(editor, {
      mayEdit: () => mode === 'write',
      $deleteStep: (by, back) =>
        core.$perform(null, (blocks, range) => range && deleteStep(blocks, range, by, back)),
      $deleteSelection: () =>
        core.$perform(null, (blocks, range) =>
          range && !isEmptyRange(range) ? deleteRange(blocks, range) : null,
        ),
      $insertLines: (lines, kind) =>
        core.$perform(
          kind,
          (blocks, range) => range && replaceRange(blocks, range, lines, options.newBlockId),
        ),
      $selectAll: () => {
        const range = wholeText(core.shown().blocks);
        if (range) $selectRange(core.shown(), range);
      },
      $selectedText: () => {
        const range = $readSelection();
        return range ? sliceRange(core.shown().blocks, range) : '';
      },
      onPasteTooLarge: (length) => options.onPasteTooLarge?.(length),
      // Out of Lexical's update: the answer is a new text, and that is an update of its own.
      onUndo: () => queueMicrotask(() => stepBack(options.onUndo)),
      onRedo: () => queueMicrotask(() => stepBack(options.onRedo)),
      onBlur: () => queueMicrotask(core.commit),
    }),
    watchPrompts(root, {
      onTick: (prompt, done) => options.onPrompt?.(prompt, done),
      onLeave: focus,
    }),
    guardReading(
      element,
      () => mode,
      (event) => options.onKey?.(event),
    ),
    ...(options.labels.drag === undefined
      ? []
      : [
          createDragHandle({
            shell: element,
            root,
            label: options.labels.drag,
            mayDrag: () => mode === 'write',
            blocksWith: (block) => {
              const selected = selectedBlocks();
              return selected.includes(block) ? selected : [block];
            },
          }),
        ]),
  );
  core.setSections(options.sections);
  core.setBlocks(options.blocks, 'keep');
  opening = false;
  setMode(options.mode);

  function replace(block: BlockId, { at, remove, insert }: Expansion): void {
    core.commit();
    editor.update(
      () =>
        core.$perform('replace', () => ({
          edits: [{ kind: 'replace', block, at, remove, insert }],
          caret: null,
        })),
      { discrete: true },
    );
  }

  function stepBack(step: (() => void) | undefined): void {
    core.commit();
    step?.();
  }

  function setMode(next: EditorMode): void {
    if (next !== 'write') core.commit();
    mode = next;
    editor.setEditable(next !== 'read');
    frame.show(next);
  }

  function select(change: (blocks: readonly Block[], range: TextRange) => TextRange): void {
    const range = core.selection();
    if (range) core.select(change(core.live(), range));
  }

  function selectedBlocks(): readonly BlockId[] {
    const range = core.selection();
    if (!range) return [];
    const { blocks } = core.shown();
    const from = blocks.findIndex(({ id }) => id === range.start.block);
    const to = blocks.findIndex(({ id }) => id === range.end.block);
    const live = new Set(core.live().map(({ id }) => id));
    return blocks.slice(from, to + 1).flatMap(({ id }) => (live.has(id) ? [id] : []));
  }

  function unknownWord(point: TextPoint): UnknownWord | null {
    const word = spelling.unknownAt(point);
    const element = editor.getElementByKey(core.shown().keyOf.get(point.block) ?? '');
    if (!word || !element) return null;
    const range = {
      start: { block: point.block, offset: word.at },
      end: { block: point.block, offset: word.at + word.text.length },
    };
    return { word: word.text, range, rect: rectOf(element, range.start.offset, range.end.offset) };
  }

  function focus(question?: GuideNodeId | null): void {
    if (question !== undefined) {
      const last = core.shown().blocks.findLast((block) => block.question === question);
      const end = last && { block: last.id, offset: last.text.length };
      if (end) core.select({ start: end, end });
    }
    editor.focus();
  }

  function scrollTo({ start }: TextRange): void {
    const block = editor.getElementByKey(core.shown().keyOf.get(start.block) ?? '');
    if (block) frame.scrollTo(block, start.offset);
  }

  return {
    setBlocks: (blocks, { caret = 'change' } = {}) => core.setBlocks(blocks, caret),
    setSections: core.setSections,
    setMode,
    setAnchors(groups) {
      view.setGroups(carryGroups(groups, core.committed(), core.pending()), core.live());
    },
    setLabels: frame.name,
    setFocusedAnchor: view.setFocus,
    focus,
    enterPrompts: (question) => enterPrompts(root, question),
    scrollTo,
    getSelection: () => {
      const range = core.selection();
      return range && { start: range.start, end: range.end };
    },
    selectedBlocks,
    setSelection: (range) => core.select(range),
    selectUnit: (unit) => select((blocks, range) => selectUnit(blocks, range, unit)),
    extendSelection: (unit, direction = 'forward') =>
      select((blocks, range) => extendRange(blocks, range, unit, direction)),
    toggleMark(mark) {
      if (mode === 'write') editor.dispatchCommand(FORMAT_TEXT_COMMAND, formatOfMark(mark));
    },
    setSpelling: spelling.setLookup,
    unknownWord(at) {
      const point = at === undefined ? core.selection()?.end : pointAt(root, at);
      return point ? unknownWord(point) : null;
    },
    replaceRange({ start, end }, words) {
      if (mode !== 'write' || start.block !== end.block) return;
      replace(start.block, { at: start.offset, remove: end.offset - start.offset, insert: words });
    },
    replaceAll(find, replacement, findOptions) {
      if (mode !== 'write') return 0;
      core.commit();
      const count = findAll(core.live(), find, findOptions).length;
      if (count === 0) return 0;
      editor.update(
        () =>
          core.$perform('replace', (blocks) => ({
            edits: replaceAll(blocks, find, replacement, findOptions),
            caret: null,
          })),
        { discrete: true },
      );
      return count;
    },
    flush: core.commit,
    dispose() {
      core.dispose();
      unregister();
      view.dispose();
      spelling.dispose();
      element.replaceChildren();
    },
  };
}
