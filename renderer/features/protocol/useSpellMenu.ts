import { type MouseEvent, useCallback, useState } from 'react';
import { addKnownWord } from '#shared/commands/projectCommands';
import type { TextEditor, UnknownWord } from '../../editor/editorContract';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface OpenMenu {
  readonly unknown: UnknownWord;
  readonly editor: TextEditor;
}

/** The menu at an underlined word: opened by the right mouse button or at the caret. */
export function useSpellMenu() {
  const attempt = useAttempt();
  const [open, setOpen] = useState<OpenMenu | null>(null);

  const openAt = useCallback((editor: TextEditor | null, at?: { readonly x: number; readonly y: number }) => {
    const unknown = editor?.unknownWord(at) ?? null;
    if (editor !== null && unknown !== null) setOpen({ unknown, editor });
    return unknown !== null;
  }, []);

  function close(): void {
    open?.editor.focus();
    setOpen(null);
  }

  return {
    open,
    /** At the caret; does nothing where no word is underlined. */
    openAtCaret: (editor: TextEditor | null) => void openAt(editor),
    /** Keeps the browser's own menu for everything but underlined words. */
    onContextMenu: (editor: TextEditor | null) => (event: MouseEvent) => {
      if (openAt(editor, { x: event.clientX, y: event.clientY })) event.preventDefault();
    },
    replace(word: string): void {
      if (open === null) return;
      const { editor, unknown } = open;
      close();
      editor.replaceRange(unknown.range, word);
    },
    addWord(): void {
      if (open === null) return;
      const { word } = open.unknown;
      close();
      void attempt(() => run(addKnownWord, { word }));
    },
    close,
  };
}
