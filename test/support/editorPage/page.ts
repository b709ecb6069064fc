import { carryAnchors } from '#shared/anchor/carryAnchors';
import { asId, type BlockId, type GuideNodeId } from '#shared/model/ids';
import type { Block, TextRange } from '#shared/model/text';
import { applyEdits } from '#shared/text/edit';
import { sliceRange } from '#shared/text/range';
import { sameBlocks } from '#shared/text/sameBlocks';
import type { AnchorGroup, ShownAnchor } from '../../../renderer/editor/coding/anchorBook';
import { createTextEditor } from '../../../renderer/editor/createTextEditor';
import type { TextEditor } from '../../../renderer/editor/editorContract';
import type { EditorMode } from '../../../renderer/editor/readingGuard';
import type { EditorSection } from '../../../renderer/editor/sections';
import '../../../renderer/editor/editor.css';

/** What a test opens. `codes` are colours; an anchor names its code by index. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly sections?: readonly EditorSection[];
  readonly codes?: readonly { readonly color: string; readonly style?: AnchorGroup['style'] }[];
  readonly anchors?: Readonly<Record<string, PageAnchor>>;
  readonly mode?: EditorMode;
}

export interface PageAnchor extends ShownAnchor {
  readonly code: number;
}

interface State {
  readonly blocks: readonly Block[];
  readonly anchors: Readonly<Record<string, PageAnchor>>;
}

/** The caller's side of the editor, as small as it can be: a text, anchors, and a journal to undo by. */
function openPage(element: HTMLElement) {
  let editor: TextEditor | null = null;
  let state: State = { blocks: [], anchors: {} };
  let codes: PageText['codes'] = [];
  let undone: State[] = [];
  let done: State[] = [];
  let ids = 0;
  const events: string[] = [];
  const mismatches: string[] = [];

  function show(): void {
    const byCode = new Map<number, PageAnchor[]>();
    for (const anchor of Object.values(state.anchors)) {
      const list = byCode.get(anchor.code);
      if (list) list.push(anchor);
      else byCode.set(anchor.code, [anchor]);
    }
    editor?.setAnchors(
      (codes ?? []).map(({ color, style = 'background' }, index) => ({
        name: `code${index}`,
        color,
        style,
        anchors: byCode.get(index) ?? [],
      })),
    );
  }

  function goTo(next: State): void {
    state = next;
    editor?.setBlocks(next.blocks);
    show();
  }

  return {
    open(text: PageText) {
      editor?.dispose();
      codes = text.codes ?? [];
      state = { blocks: text.blocks, anchors: text.anchors ?? {} };
      done = [];
      undone = [];
      events.length = 0;
      mismatches.length = 0;
      ids = 0;
      editor = createTextEditor({
        element,
        blocks: text.blocks,
        sections: text.sections ?? [],
        mode: text.mode ?? 'write',
        labels: { text: 'Protokoll', stripes: 'Kodierungen', stray: 'Ohne Frage' },
        newBlockId: () => asId<BlockId>(`new${++ids}`),
        onChange(change) {
          events.push(`change:${change.kind}:${change.edits.map(({ kind }) => kind).join('+')}`);
          const blocks = applyEdits(state.blocks, change.edits);
          if (!sameBlocks(blocks, change.after)) {
            mismatches.push(JSON.stringify({ edits: change.edits, blocks, after: change.after }));
          }
          done.push(state);
          undone = [];
          state = { blocks, anchors: carryAnchors(state.anchors, state.blocks, change.edits) };
          editor?.setBlocks(state.blocks);
          show();
        },
        onUndo() {
          const last = done.pop();
          if (!last) return;
          undone.push(state);
          goTo(last);
        },
        onRedo() {
          const next = undone.pop();
          if (!next) return;
          done.push(state);
          goTo(next);
        },
        onKey: (event) => events.push(`key:${event.key}`),
        onStripe: (anchor) => events.push(`stripe:${anchor}`),
        onPasteTooLarge: () => events.push('pasteTooLarge'),
      });
      show();
    },
    editor(): TextEditor {
      if (!editor) throw new Error('no text is open');
      return editor;
    },
    /** `id@question:text`, block by block. */
    lines: () =>
      state.blocks.map(({ id, text, question }) => `${id}${question === null ? '' : `@${question}`}:${text}`),
    blocks: () => state.blocks,
    anchors: () => state.anchors,
    /** What every anchor stands on, those in review in brackets. */
    slices: () =>
      Object.fromEntries(
        Object.entries(state.anchors).map(([id, anchor]) => [
          id,
          anchor.state === 'placed' ? sliceRange(state.blocks, anchor) : `[${anchor.quote?.exact}]`,
        ]),
      ),
    /** The words on the screen, paragraph by paragraph. */
    screen: () => [...element.querySelectorAll<HTMLElement>('.fw-block')].map((part) => part.textContent),
    /** The words painted by each highlight, in the order of the page. */
    painted: () => [...CSS.highlights.keys()].flatMap(paintedWords),
    events: () => [...events],
    mismatches: () => [...mismatches],
    undoSteps: () => done.length,
    select: (range: TextRange) => editor?.setSelection(range),
    question: (id: string) => asId<GuideNodeId>(id),
  };
}

function paintedWords(name: string): readonly string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => `${name.replace(/^fw-\d+-/, '')}:${range.toString()}`);
}

export type EditorPage = ReturnType<typeof openPage>;

declare global {
  interface Window {
    editorPage: EditorPage;
  }
}

const main = document.querySelector<HTMLElement>('#editor');
if (main) window.editorPage = openPage(main);
