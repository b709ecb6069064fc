/**
 * A file dropped beside the places that take files would be opened by the browser in place of the program, and the
 * open project would be gone from the window. Whoever takes files stops the event himself; this takes the rest.
 * Answers what removes the guard.
 */
export function guardFileDrops(target: Window): () => void {
  function refuse(event: DragEvent): void {
    if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    // Shows the sign for "not here" beside the pointer.
    event.dataTransfer.dropEffect = 'none';
  }
  target.addEventListener('dragover', refuse);
  target.addEventListener('drop', refuse);
  return () => {
    target.removeEventListener('dragover', refuse);
    target.removeEventListener('drop', refuse);
  };
}
