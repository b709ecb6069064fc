import type { BlockId, GuideNodeId } from '#shared/model/ids';
import type { Block, MarkKind, TextRange } from '#shared/model/text';
import type { Expansion } from '#shared/text/autotext';
import type { Unit } from '#shared/text/boundaries';
import type { FindOptions } from '#shared/text/replaceAll';
import type { BlockMarks } from './blockMarks';
import type { TextChange } from './changeLog';
import type { AnchorGroup } from './coding/anchorBook';
import type { EditorMode } from './readingGuard';
import type { EditorSection } from './sections';
import type { UnknownWords } from './spell/spellingView';
import type { CaretAfter } from './textCore';

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
