/**
 * The menu's undo and redo do what their key does where the caret is: a text hands over what was typed last before
 * it undoes, everything else takes back a step of the project, and a plain field only what was typed into it.
 */
export function undoAtCaret(step: 'undo' | 'redo', isMac: boolean): void {
  const target = document.activeElement ?? document.body;
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    shiftKey: step === 'redo',
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
  });
  // Whoever takes a key prevents what the browser would do with it.
  const taken = !target.dispatchEvent(key);
  // A key made by a script never reaches a field's own undo. Deprecated, and without a successor for this.
  if (!taken) document.execCommand(step);
}
