import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, screen, session } from 'electron';
import { handedChannel } from '#shared/host/channels';
import { registerAppScheme, serveAppProtocol } from './appProtocol';
import { type Closing, holdClosing } from './closing';
import { realDisk } from './host/disk';
import { createHandedFiles } from './host/handedFiles';
import { createHostVerbs, type MachineVerb } from './host/hostVerbs';
import { handle } from './ipc';
import { lockContents, lockSession } from './lockdown';
import { type MenuLanguage, menuLanguageOf, nativeTexts, setMenu } from './menu';
import { localDataFolder } from './userData';
import { createWindow, leastSize, loadApp } from './window';
import { readWindowState, usableState, writeWindowState } from './windowState';

const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url));

let window: BrowserWindow | null = null;
let closing: Closing | null = null;
let isQuitting = false;
const handed = createHandedFiles(realDisk);

/** Everything that must be settled before Electron is ready, in one go and without waiting for anything. */
function prepare(): void {
  const folder = localDataFolder(process.platform, process.env);
  if (folder !== null) {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  }
  app.enableSandbox();
  registerAppScheme();
  // The shortcut that the installer makes says the same; a pinned window would otherwise stand in the bar twice.
  if (process.platform === 'win32') app.setAppUserModelId('org.fallwerk.app');
  // A packaged program lets nobody look into its page from outside; for Node the fuses close that door.
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);
  }
  // Nothing is looked up on a network, no proxy is asked for, and a crash writes no memory image to the disk (crashReporter never starts).
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-breakpad');
}

function showWindow(): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Files named by a command line or an event of the system wait here; the page is told, and fetches them. */
function takeIn(args: readonly string[], workingDirectory: string): void {
  if (handed.offer(args, workingDirectory)) window?.webContents.send(handedChannel);
}

function openWindow(): void {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const opened = createWindow(preload, usableState(readWindowState(stateFile), areas, leastSize));
  window = opened;
  // Before the closing is held: the window still has its place.
  opened.on('close', () =>
    writeWindowState(stateFile, { bounds: opened.getNormalBounds(), maximized: opened.isMaximized() }),
  );
  closing = holdClosing(opened, () => {
    opened.destroy();
    // A prevented `close` has also stopped the quitting that caused it.
    if (isQuitting) app.quit();
  });
  opened.on('closed', () => {
    window = null;
    closing = null;
  });
  loadApp(opened).catch((error: unknown) => {
    // The person has closed it while it was loading.
    if (opened.isDestroyed()) return;
    opened.destroy();
    giveUp(error);
  });
}

function systemLanguage(): MenuLanguage {
  return menuLanguageOf(app.getPreferredSystemLanguages()[0] ?? 'en');
}

/** Ends a program that cannot show its window, and says so: nobody reads the standard error of one with windows. */
function giveUp(error: unknown): void {
  const text = nativeTexts(systemLanguage());
  process.stderr.write(`Fallwerk: ${String(error)}\n`);
  dialog.showErrorBox(text.startFailed, `${text.startFailedText}\n\n${String(error)}`);
  app.exit(1);
}

async function start(): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession);
  await serveAppProtocol(join(app.getAppPath(), 'dist', 'renderer'));

  const host = createHostVerbs({
    disk: realDisk,
    folder: app.getPath('userData'),
    window: () => {
      if (window === null) throw new Error('no window');
      return window;
    },
    handed,
  });
  for (const verb of Object.keys(host.verbs)) {
    // `as`: the keys of the verbs are the verbs; each work takes the arguments that its verb's schema gives.
    const name = verb as MachineVerb;
    handle(() => window, name, host.verbs[name] as (...args: unknown[]) => Promise<unknown>);
  }
  handle(
    () => window,
    'menu.setLanguage',
    async (language) => {
      setMenu(language, process.platform, () => window);
      return null;
    },
  );
  handle(
    () => window,
    'closing.done',
    async (call) => {
      closing?.done(call);
      return null;
    },
  );
  setMenu(systemLanguage(), process.platform, () => window);

  app.on('activate', () => {
    if (window === null) openWindow();
  });
  app.on('will-quit', () => {
    host.releaseLocks().catch(() => undefined);
  });
  openWindow();
}

// Before the app is ready and before any window: also what a library would open is locked.
app.on('web-contents-created', (_event, contents) => lockContents(contents));
app.on('before-quit', () => {
  isQuitting = true;
});
app.on('window-all-closed', () => app.quit());
// Files come while the program is still starting, too. macOS tells of them by an event, the others start the program
// a second time with their paths.
app.on('second-instance', (_event, args, workingDirectory) => {
  showWindow();
  takeIn(args, workingDirectory);
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  showWindow();
  takeIn([path], '/');
});

prepare();
// After `prepare`: the lock lies in the data folder.
if (app.requestSingleInstanceLock()) {
  takeIn(process.argv.slice(1), process.cwd());
  start().catch(giveUp);
} else {
  app.quit();
}
