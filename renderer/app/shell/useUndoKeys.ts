import { useEffect } from 'react';
import { getHost } from '../../host/getHost';
import { isMac } from '../../ui/keys/keyStore';
import { undoAtCaret } from './undoAtCaret';
import { useUndo } from './useUndo';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) everywhere except in fields with an undo of their own. The text editor
 * calls undo itself, after handing over what is not yet committed.
 */
export function useUndoKeys(): void {
  const { undoStep, redoStep } = useUndo();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (
        event.defaultPrevented ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        isField(event.target)
      )
        return;
      const key = event.key.toLowerCase();
      const step = key === 'y' || (key === 'z' && event.shiftKey) ? redoStep : key === 'z' ? undoStep : null;
      if (step === null) return;
      event.preventDefault();
      void step();
    }
    window.addEventListener('keydown', onKey);
    const stopMenu = getHost().menu.onCommand((command) => {
      if (command === 'undo' || command === 'redo') undoAtCaret(command, isMac);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stopMenu();
    };
  }, [undoStep, redoStep]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
