/** Runs work once the window shows what was changed. At most a frame or two later; never drops it. */
export type AfterPaint = (work: () => void) => void;

/**
 * A frame that does not come by then will not: the window is covered or the page is being thrown away. Longer
 * than six dropped frames, shorter than anybody takes to reach the window's cross.
 */
const noFrame = 100;

/**
 * After the next frame. Where nothing is painted (a hidden page, Node, a worker) the work runs at once, because
 * nobody waits for a frame there and the page may not live to see another task.
 */
export const afterPaint: AfterPaint = (work) => {
  if (typeof document === 'undefined' || document.visibilityState === 'hidden') {
    work();
    return;
  }
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, noFrame);
  requestAnimationFrame(() => {
    // Frame callbacks run before painting, a message after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = once;
    port2.postMessage(null);
  });
};
