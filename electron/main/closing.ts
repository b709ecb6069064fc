import type { BrowserWindow } from 'electron';
import { closingChannel } from '#shared/host/channels';

/** What saving and a last snapshot may take; after it the window closes, the journal has every saved command. */
const patience = 5_000;

export interface Closing {
  /** The renderer has answered; called by the verb `closing.done`. */
  done(call: number): void;
}

/**
 * Holds the window's closing until the renderer has run its `onClosing` listeners, at most five seconds.
 * `finish` runs when the window may go.
 */
export function holdClosing(window: BrowserWindow, finish: () => void): Closing {
  let call = 0;
  let isWaiting = false;
  let mayClose = false;
  let timer: NodeJS.Timeout | undefined;

  function letGo(): void {
    clearTimeout(timer);
    if (mayClose) return;
    mayClose = true;
    finish();
  }

  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    // A second click on the cross while the renderer is saving.
    if (isWaiting) return;
    isWaiting = true;
    call += 1;
    // A crashed page answers nobody.
    if (window.webContents.isCrashed()) return letGo();
    timer = setTimeout(letGo, patience);
    window.webContents.send(closingChannel, call);
  });
  window.webContents.on('render-process-gone', () => {
    if (isWaiting) letGo();
  });
  // Windows ends the session: nothing can be held, but the listeners get what time there is.
  window.on('query-session-end', () => window.webContents.send(closingChannel, call));

  return {
    done(answered) {
      if (isWaiting && answered === call) letGo();
    },
  };
}
