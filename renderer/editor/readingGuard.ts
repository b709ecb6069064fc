/** How much a person may do with the text: write it, select in it with a caret (to code it), or only read. */
export type EditorMode = 'write' | 'code' | 'read';

/** Keys that would change a text; in code mode they are shortcuts like every letter. */
const EDITING_KEYS = new Set(['Backspace', 'Delete', 'Enter']);

/** Events that put text in; caught on the way down, before Lexical or the browser sees them. */
const CHANGING_EVENTS = ['beforeinput', 'paste', 'cut', 'drop', 'dragover'] as const;
const COMPOSING_EVENTS = ['compositionstart', 'compositionupdate', 'compositionend', 'input'] as const;

/**
 * Lets the caret live in a text that must not change. Letters, Enter and the deleting keys go to `onKey` and
 * nowhere else; arrows, Home, End, copying and undo work as ever. Composition cannot be refused by a page,
 * so it is broken off.
 */
export function guardReading(
  container: HTMLElement,
  mode: () => EditorMode,
  onKey: (event: KeyboardEvent) => void,
): () => void {
  function refuse(event: Event): void {
    if (mode() === 'write') return;
    // Copying stays possible: a cut becomes nothing, a copy is another event.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A selection may be dragged out, onto a code; Lexical must not hear of it, it would take the words along. */
  function dragStart(event: Event): void {
    if (mode() === 'code') event.stopImmediatePropagation();
    else refuse(event);
  }

  function breakOff(event: Event): void {
    if (mode() === 'write') return;
    event.stopImmediatePropagation();
    if (event.type !== 'compositionstart' || !(event.target instanceof HTMLElement)) return;
    event.target.blur();
    event.target.focus();
  }

  function key(event: Event): void {
    if (mode() !== 'code' || !(event instanceof KeyboardEvent)) return;
    if (event.isComposing) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const editing = EDITING_KEYS.has(event.key);
    const letter = plain && [...event.key].length === 1;
    if (!editing && !letter) return;
    if (plain) onKey(event);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  for (const name of CHANGING_EVENTS) container.addEventListener(name, refuse, true);
  for (const name of COMPOSING_EVENTS) container.addEventListener(name, breakOff, true);
  container.addEventListener('dragstart', dragStart, true);
  container.addEventListener('keydown', key, true);
  return () => {
    for (const name of CHANGING_EVENTS) container.removeEventListener(name, refuse, true);
    for (const name of COMPOSING_EVENTS) container.removeEventListener(name, breakOff, true);
    container.removeEventListener('dragstart', dragStart, true);
    container.removeEventListener('keydown', key, true);
  };
}
