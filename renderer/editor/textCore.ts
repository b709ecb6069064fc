import {
  $createTextNode,
  $getSelection,
  $setSelection,
  createEditor,
  type LexicalEditor,
  LineBreakNode,
  mergeRegister,
  ParagraphNode,
  type UpdateListenerPayload,
} from 'lexical';
import { carryPoint } from '#shared/anchor/carryPoint';
import { editSteps } from '#shared/anchor/editStep';
import { asId, type BlockId } from '#shared/model/ids';
import type { Block, TextPoint, TextRange } from '#shared/model/text';
import { diffBlocks } from '#shared/text/diffBlocks';
import { applyEdits, type TextEdit } from '#shared/text/edit';
import { isEmptyRange } from '#shared/text/range';
import { sameBlocks } from '#shared/text/sameBlocks';
import { $pageSelection, $readSelection, $selectRange, type EditorSelection } from './bridge/points';
import {
  $readAll,
  $readBlocks,
  nothingShown,
  type ShownText,
  withoutPlaceholders,
} from './bridge/readBlocks';
import { $writeBlocks } from './bridge/writeBlocks';
import { type ChangeKind, createChangeLog, type TextChange } from './changeLog';
import { endOfChange } from './endOfChange';
import { AnswerNode } from './nodes/AnswerNode';
import { $createBlockNode, BlockNode } from './nodes/BlockNode';
import { type EditorSection, fillSections } from './sections';

/** What an action wants: edits, and the caret after them (null: the selection goes along with its text). */
export interface Wanted {
  readonly edits: readonly TextEdit[];
  readonly caret: TextPoint | null;
}

export type CaretAfter = TextPoint | 'change' | 'keep';

export interface TextCoreOptions {
  readonly root: HTMLElement;
  readonly newBlockId: () => BlockId;
  readonly strayHeading: string;
  readonly mayEdit: () => boolean;
  readonly onChange: (change: TextChange) => void;
  /** After every redraw, committed or not: what happened to the text on screen. */
  readonly onDrawn: (before: readonly Block[], edits: readonly TextEdit[], after: readonly Block[]) => void;
  readonly onSelection: (selection: EditorSelection | null) => void;
  /** A character was typed; the caret stands behind it. */
  readonly onTyped?: (block: Block, caret: number) => void;
}

/** Lexical and the domain's text, held together. */
export interface TextCore {
  readonly editor: LexicalEditor;
  /** The text as it is now, uncommitted typing included. */
  live(): readonly Block[];
  committed(): readonly Block[];
  pending(): readonly TextEdit[];
  shown(): ShownText;
  selection(): EditorSelection | null;
  select(range: TextRange, backward?: boolean): void;
  /** Inside an update: does an action of this editor. The range is null when nothing is selected. */
  $perform(
    kind: ChangeKind | null,
    action: (blocks: readonly Block[], range: TextRange | null) => Wanted | null,
  ): void;
  setBlocks(blocks: readonly Block[], caret: CaretAfter): void;
  setSections(sections: readonly EditorSection[]): void;
  commit(): void;
  dispose(): void;
}

interface Announced {
  readonly kind: ChangeKind | null;
  readonly known: readonly TextEdit[];
  readonly blocks: readonly Block[];
}

export function createTextCore(options: TextCoreOptions): TextCore {
  const { newBlockId, onDrawn } = options;
  const log = createChangeLog(options.onChange);
  let shown: ShownText = nothingShown;
  let sections: readonly EditorSection[] = [];
  /** What an action did to the text in the update that is under way. */
  let announced: Announced | null = null;
  /** The text from outside that the update under way puts in. */
  let given: readonly Block[] | null = null;
  let selected: EditorSelection | null = null;

  const editor = createEditor({
    namespace: 'fallwerk',
    nodes: [
      AnswerNode,
      BlockNode,
      { replace: ParagraphNode, with: () => $createBlockNode(asId<BlockId>(''), null), withKlass: BlockNode },
    ],
    theme: { paragraph: 'fw-block', text: { bold: 'fw-emphasis', italic: 'fw-verbatim' } },
    onError(error) {
      throw error;
    },
  });
  const unregister = mergeRegister(
    editor.registerNodeTransform(BlockNode, (node) => {
      if (node.getBlockId() === '') node.setBlockId(newBlockId());
    }),
    // Blocks hold no line breaks; should a browser bring one in, it must not become part of a text.
    editor.registerNodeTransform(LineBreakNode, (node) => void node.replace($createTextNode(' '))),
    editor.registerUpdateListener(onUpdate),
  );
  editor.setRootElement(options.root);

  function onUpdate({ dirtyElements, editorState, prevEditorState }: UpdateListenerPayload): void {
    const update = announced;
    const fromOutside = given;
    announced = null;
    given = null;
    log.setComposing(editor.isComposing());
    if (dirtyElements.size > 0) {
      const live = log.live();
      const real = new Set(live.map(({ id }) => id));
      shown = editorState.read(() => $readBlocks(shown, dirtyElements));
      if (fromOutside) {
        for (const { id } of fromOutside) real.add(id);
        const now = withoutPlaceholders(shown, real);
        const edits = diffBlocks(live, now);
        log.reset(fromOutside, now);
        onDrawn(live, edits, now);
      } else {
        const now = withoutPlaceholders(shown, real);
        const caret = editorState.read(() => $readSelection());
        const from = prevEditorState.read(() => $readSelection($getSelection()))?.start;
        if (!options.mayEdit() && diffBlocks(live, now).length > 0) {
          queueMicrotask(() => put(live, 'keep'));
          return;
        }
        const edits = log.note({
          now,
          known: update?.known ?? [],
          kind: update?.kind ?? null,
          hint: { from, caret: caret && isEmptyRange(caret) ? caret.start : undefined },
        });
        if (edits.length > 0) onDrawn(live, edits, now);
        // Only now, with everything drawn: the caller answers with anchors over the new text.
        log.settle();
        if (!update && !editor.isComposing()) reportTyped(edits, now);
      }
    }
    reportSelection(editorState.read(() => $readSelection()));
  }

  function reportTyped([edit, ...more]: readonly TextEdit[], now: readonly Block[]): void {
    if (edit?.kind !== 'splice' || edit.remove > 0 || more.length > 0) return;
    const block = now.find(({ id }) => id === edit.block);
    if (block) options.onTyped?.(block, edit.at + edit.insert.length);
  }

  function reportSelection(next: EditorSelection | null): void {
    if (JSON.stringify(next) === JSON.stringify(selected)) return;
    selected = next;
    options.onSelection(next);
  }

  function $perform(
    kind: ChangeKind | null,
    action: (blocks: readonly Block[], range: TextRange | null) => Wanted | null,
  ): void {
    const base = $readAll(shown);
    const range = $readSelection();
    const wanted = action(base.blocks, range);
    if (!wanted) return;
    const after = applyEdits(base.blocks, wanted.edits);
    const so = announced ?? { known: [], blocks: shown.blocks, kind };
    announced = {
      kind,
      // Lexical may have changed something of its own earlier in the same update.
      known: [...so.known, ...diffBlocks(so.blocks, base.blocks), ...wanted.edits],
      blocks: after,
    };
    $writeBlocks(fillSections(sections, after, options.strayHeading), base, newBlockId);
    $placeCaret(wanted.caret ?? carried(range, base.blocks, wanted.edits), $readAll(base));
  }

  function $placeCaret(place: TextPoint | TextRange | null, now: ShownText): void {
    if (place === null) $setSelection(null);
    else $selectRange(now, 'start' in place ? place : { start: place, end: place });
  }

  /** Replaces the whole text by one from outside; nothing of it is reported as a change. */
  function put(blocks: readonly Block[], caret: CaretAfter): void {
    editor.update(
      () => {
        const base = $readAll(shown);
        const focused = options.root.contains(options.root.ownerDocument.activeElement);
        const range = $readSelection();
        given = blocks;
        $writeBlocks(fillSections(sections, blocks, options.strayHeading), base, newBlockId);
        const now = $readAll(base);
        const edits = diffBlocks(base.blocks, now.blocks);
        if (!focused) $setSelection(null);
        else if (caret === 'keep') $placeCaret(carried(range, base.blocks, edits), now);
        else if (caret !== 'change') $placeCaret(caret, now);
        else $placeCaret(caretAfterUndo(base.blocks, edits, range), now);
      },
      { discrete: true },
    );
  }

  return {
    editor,
    live: log.live,
    committed: log.committed,
    pending: log.pending,
    shown: () => shown,
    selection: () => editor.read(() => $readSelection($pageSelection(editor) ?? $getSelection())),
    select(range, backward = false) {
      editor.update(() => void $selectRange(shown, range, backward), { discrete: true });
    },
    $perform,
    setBlocks(blocks, caret) {
      // The caller's answer to a change of ours, perhaps when more has been typed already.
      const known = sameBlocks(log.live(), blocks) || sameBlocks(log.committed(), blocks);
      if (known && shown.keys.length > 0) return;
      log.commit();
      put(blocks, caret);
    },
    setSections(next) {
      if (next === sections) return;
      log.commit();
      sections = next;
      put(log.live(), 'keep');
    },
    commit() {
      editor.read(() => undefined); // draws what is still queued
      log.commit();
    },
    dispose() {
      log.dispose();
      unregister();
      editor.setRootElement(null);
    },
  };
}

/**
 * The end of what changed. Right behind the one character that made autotext write a word out, the caret stays
 * where it is: the person goes on typing.
 */
function caretAfterUndo(
  blocks: readonly Block[],
  edits: readonly TextEdit[],
  range: TextRange | null,
): TextPoint | null {
  const end = endOfChange(blocks, edits);
  const kept = carried(range, blocks, edits)?.end;
  const close = kept && end && kept.block === end.block && kept.offset === end.offset + 1;
  return close ? kept : end;
}

function carried(
  range: TextRange | null,
  blocks: readonly Block[],
  edits: readonly TextEdit[],
): TextRange | null {
  if (!range) return null;
  let { start, end } = range;
  for (const step of editSteps(blocks, edits)) {
    start = carryPoint(start, 'end', step);
    end = carryPoint(end, 'end', step);
  }
  return { start, end };
}
