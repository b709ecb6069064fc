import { BrowserWindow } from 'electron';
import { appPage } from './ownAddress';
import type { WindowState } from './windowState';

/** The narrowest at which guide, text and codes stand side by side. Pixels. */
export const leastSize = { width: 900, height: 600 };

/** Makes the app's only window, without any power of Node or Electron beyond the preload's host. */
export function createWindow(preload: string, state: WindowState | null): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Fallwerk',
    ...(state?.bounds ?? { width: 1400, height: 900 }),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    // Shown when the first screen is painted, not white before.
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // The journal and snapshots go on while the window is covered.
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize();
    window.show();
  });
  return window;
}

/** A page that dies again within this time would die for ever. */
const recoveryPause = 10_000;

/** Loads the page, and loads it again when its process has died (out of memory); what was saved is all there. */
export async function loadApp(window: BrowserWindow): Promise<void> {
  let lastDeath = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, details) => {
    const now = Date.now();
    if (details.reason === 'clean-exit' || now - lastDeath < recoveryPause) return;
    lastDeath = now;
    // A failure shows as an empty window, which the person closes.
    window.loadURL(appPage).catch(() => undefined);
  });
  await window.loadURL(appPage);
}
