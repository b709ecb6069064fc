import { FORMAT_TEXT_COMMAND, mergeRegister } from 'lexical';
import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block, TextPoint, TextRange } from '#shared/model/text';
import type { Expansion } from '#shared/text/autotext';
import { deleteRange, replaceRange } from '#shared/text/compose';
import { isEmptyRange, sliceRange } from '#shared/text/range';
import { findAll, replaceAll } from '#shared/text/replaceAll';
import { extendRange, selectUnit } from '#shared/text/selectUnit';
import { deleteStep, wholeText } from './actions';
import { markBlock } from './blockMarks';
import { formatOfMark } from './bridge/markFormats';
import { $readSelection, $selectRange } from './bridge/points';
import { carryGroups } from './coding/carryGroups';
import { createCodingView } from './coding/codingView';
import { registerCommands } from './commands';
import { createDragHandle } from './dragHandle';
import { watchDrawnBlocks } from './drawnBlocks';
import type { TextEditor, TextEditorOptions, UnknownWord } from './editorContract';
import { createEditorFrame } from './editorFrame';
import { enterPrompts, watchPrompts } from './prompts';
import { type EditorMode, guardReading } from './readingGuard';
import { pointAt, rectOf } from './spell/places';
import { createSpellingView } from './spell/spellingView';
import { createTextCore } from './textCore';

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
