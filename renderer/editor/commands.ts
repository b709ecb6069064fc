import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECT_ALL_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { pastedLines } from '#shared/text/pastedLines';
import type { DeleteStep } from './actions';
import { markOfFormat } from './bridge/markFormats';
import { $readSelection, $syncSelection } from './bridge/points';
import { clipboardText } from './clipboardText';

/** What the keyboard and the clipboard can ask of the editor. Every one runs inside a Lexical update. */
export interface EditorActions {
  readonly mayEdit: () => boolean;
  readonly $deleteStep: (by: DeleteStep, back: boolean) => void;
  readonly $deleteSelection: () => void;
  readonly $insertLines: (lines: readonly string[], kind: 'structure' | 'paste') => void;
  readonly $selectAll: () => void;
  readonly $selectedText: () => string;
  readonly onPasteTooLarge: (length: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onBlur: () => void;
}

/**
 * Takes every command that could change the text. Typing within a block is left to Lexical and the browser
 * (it knows composition and dead keys); everything that touches more than one block is done by the domain's
 * own edits, so that what happens to the blocks is known and not guessed.
 */
export function registerCommands(editor: LexicalEditor, actions: EditorActions): () => void {
  /** Registers a change: refused, but swallowed, when the text may not be edited. */
  function change<P>(command: LexicalCommand<P>, act: (payload: P) => boolean | undefined): () => void {
    return editor.registerCommand(
      command,
      (payload) => {
        if (!actions.mayEdit()) return true;
        $syncSelection(editor);
        return act(payload) ?? true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  }

  function key(command: LexicalCommand<KeyboardEvent>, act: (event: KeyboardEvent) => void): () => void {
    return change(command, (event) => {
      event.preventDefault();
      act(event);
      return true;
    });
  }

  return mergeRegister(
    key(KEY_BACKSPACE_COMMAND, () => actions.$deleteStep('character', true)),
    key(KEY_DELETE_COMMAND, () => actions.$deleteStep('character', false)),
    change(DELETE_CHARACTER_COMMAND, (back) => void actions.$deleteStep('character', back)),
    change(DELETE_WORD_COMMAND, (back) => void actions.$deleteStep('word', back)),
    change(DELETE_LINE_COMMAND, (back) => {
      const selection = $getSelection();
      if ($isRangeSelection(selection) && selection.isCollapsed()) {
        selection.modify('extend', back, 'lineboundary');
      }
      actions.$deleteStep('character', back);
    }),
    change(REMOVE_TEXT_COMMAND, () => void actions.$deleteSelection()),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault();
        if (!actions.mayEdit()) return true;
        $syncSelection(editor);
        actions.$insertLines(['', ''], 'structure');
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    change(INSERT_PARAGRAPH_COMMAND, () => void actions.$insertLines(['', ''], 'structure')),
    change(INSERT_LINE_BREAK_COMMAND, () => void actions.$insertLines(['', ''], 'structure')),
    change(CONTROLLED_TEXT_INSERTION_COMMAND, (payload) => void insertText(payload)),
    change(FORMAT_TEXT_COMMAND, (format) => {
      const selection = $getSelection();
      if (markOfFormat(format) !== null && $isRangeSelection(selection)) selection.formatText(format);
      return true;
    }),
    editor.registerCommand(
      SELECT_ALL_COMMAND,
      () => {
        actions.$selectAll();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(COPY_COMMAND, (event) => copy(event), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        if (copy(event) && actions.mayEdit()) actions.$deleteSelection();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault();
        if (!actions.mayEdit()) return true;
        $syncSelection(editor);
        paste('clipboardData' in event ? event.clipboardData : null);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    // Dragging text about is a slip of the hand far more often than a wish; codings would go with it.
    refuse(DRAGSTART_COMMAND),
    refuse(DRAGOVER_COMMAND),
    refuse(DROP_COMMAND),
    editor.registerCommand(
      UNDO_COMMAND,
      () => {
        actions.onUndo();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      () => {
        actions.onRedo();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        actions.onBlur();
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );

  function refuse(command: LexicalCommand<DragEvent>): () => void {
    return editor.registerCommand(
      command,
      (event) => {
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  }

  function insertText(payload: InputEvent | string): void {
    const text =
      typeof payload === 'string'
        ? payload
        : (payload.dataTransfer?.getData('text/plain') ?? payload.data ?? '');
    const range = $readSelection();
    if (range && range.start.block !== range.end.block) actions.$deleteSelection();
    if (text.includes('\n')) {
      actions.$insertLines(text.split('\n'), 'paste');
      return;
    }
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(text);
  }

  function copy(event: ClipboardEvent | KeyboardEvent | null): boolean {
    $syncSelection(editor);
    const text = actions.$selectedText();
    if (text === '' || !event || !('clipboardData' in event) || !event.clipboardData) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    return true;
  }

  function paste(data: DataTransfer | null): void {
    const pasted = pastedLines(clipboardText(data));
    if (pasted.kind === 'tooLarge') actions.onPasteTooLarge(pasted.length);
    else if (pasted.lines.some((line) => line !== '') || pasted.lines.length > 1) {
      actions.$insertLines(pasted.lines, 'paste');
    }
  }
}
