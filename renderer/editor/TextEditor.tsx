import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Block } from '#shared/model/text';
import type { AnchorGroup } from './coding/anchorBook';
import { createTextEditor } from './createTextEditor';
import type { TextEditor as TextEditorHandle, TextEditorOptions } from './editorContract';
import type { UnknownWords } from './spell/spellingView';
import './editor.css';

export interface TextEditorProps extends Omit<TextEditorOptions, 'element'> {
  readonly anchors?: readonly AnchorGroup[];
  /** Says which words are unknown; null or left out = nothing is underlined. */
  readonly spelling?: UnknownWords | null;
  readonly className?: string;
  readonly ref?: Ref<TextEditorHandle>;
}

const NO_ANCHORS: readonly AnchorGroup[] = [];

/**
 * One open text. Give it a `key` of the text's id: another text is another editor. Callbacks may change
 * between renders; `newBlockId`, the marks beside blocks and the labels' stray heading are read once.
 */
export function TextEditor({
  anchors = NO_ANCHORS,
  spelling = null,
  className,
  ref,
  ...options
}: TextEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditorHandle>(null);
  const latest = useRef(options);
  const { blocks, sections, mode, labels } = options;

  useLayoutEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    if (!element.current) return;
    const made = createTextEditor({
      ...latest.current,
      element: element.current,
      onChange: (change) => latest.current.onChange(change),
      onUndo: () => latest.current.onUndo?.(),
      onRedo: () => latest.current.onRedo?.(),
      onSelection: (range, question) => latest.current.onSelection?.(range, question),
      onKey: (event) => latest.current.onKey?.(event),
      expand: (block, caret) => latest.current.expand?.(block, caret) ?? null,
      onPrompt: (prompt, done) => latest.current.onPrompt?.(prompt, done),
      onStripe: (anchor) => latest.current.onStripe?.(anchor),
      onPasteTooLarge: (length) => latest.current.onPasteTooLarge?.(length),
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.dispose();
    };
  }, []);

  useLayoutEffect(() => editor.current?.setSections(sections), [sections]);
  useLayoutEffect(() => editor.current?.setBlocks(blocks), [blocks]);
  useLayoutEffect(() => editor.current?.setMode(mode), [mode]);
  useLayoutEffect(() => editor.current?.setLabels(labels), [labels]);
  // After the blocks: anchors belong to the text they come with.
  useEffect(() => editor.current?.setAnchors(anchors), [anchors]);
  useEffect(() => editor.current?.setSpelling(spelling), [spelling]);
  useImperativeHandle(ref, () => handleOf(editor), []);

  return <div ref={element} className={className} />;
}

/** A handle that outlives the editor's own re-creation and does nothing while there is none. */
function handleOf(editor: { readonly current: TextEditorHandle | null }): TextEditorHandle {
  return {
    setBlocks: (blocks: readonly Block[], more) => editor.current?.setBlocks(blocks, more),
    setSections: (sections) => editor.current?.setSections(sections),
    setMode: (mode) => editor.current?.setMode(mode),
    setAnchors: (groups) => editor.current?.setAnchors(groups),
    setLabels: (labels) => editor.current?.setLabels(labels),
    setFocusedAnchor: (anchor) => editor.current?.setFocusedAnchor(anchor),
    focus: (question) => editor.current?.focus(question),
    enterPrompts: (question) => editor.current?.enterPrompts(question),
    scrollTo: (range) => editor.current?.scrollTo(range),
    getSelection: () => editor.current?.getSelection() ?? null,
    selectedBlocks: () => editor.current?.selectedBlocks() ?? [],
    setSelection: (range) => editor.current?.setSelection(range),
    selectUnit: (unit) => editor.current?.selectUnit(unit),
    extendSelection: (unit, direction) => editor.current?.extendSelection(unit, direction),
    toggleMark: (mark) => editor.current?.toggleMark(mark),
    setSpelling: (lookup) => editor.current?.setSpelling(lookup),
    unknownWord: (at) => editor.current?.unknownWord(at) ?? null,
    replaceRange: (range, words) => editor.current?.replaceRange(range, words),
    replaceAll: (find, replacement, more) => editor.current?.replaceAll(find, replacement, more) ?? 0,
    flush: () => editor.current?.flush(),
    dispose: () => editor.current?.dispose(),
  };
}
