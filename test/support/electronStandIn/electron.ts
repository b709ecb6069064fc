/** The module that takes the place of `electron` in tests; see README.md. */
import { EventEmitter } from 'node:events';
import { app } from './app';
import { bridge, control, deepFreeze, invokeFrom } from './control';
import { BrowserWindow, openWindows } from './window';

export { app, BrowserWindow };

/** Holds every name here to Electron's own types, so that the stand-in cannot invent an interface. */
type Known<T> = { readonly [K in keyof T]?: unknown };

export const ipcMain = {
  handle(channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) {
    if (control.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    control.handlers.set(channel, handler);
  },
} satisfies Known<Electron.IpcMain>;

export const ipcRenderer = {
  invoke(channel: string, ...args: unknown[]) {
    const window = openWindows()[0];
    return invokeFrom(window?.webContents, window?.webContents.mainFrame ?? null, channel, args);
  },
  on(channel: string, listener: (event: unknown, ...args: unknown[]) => void) {
    const event = Object.assign(new EventEmitter(), {
      sender: 'the ipcRenderer that must not reach the page',
    });
    control.toRenderer.on(channel, (...args: unknown[]) => listener(event, ...args));
  },
} satisfies Known<Electron.IpcRenderer>;

export const contextBridge = {
  exposeInMainWorld(name: string, api: unknown) {
    if (control.pageWorld.has(name)) throw new Error('Cannot bind an API on top of an existing property');
    control.pageWorld.set(name, deepFreeze(bridge(api)));
  },
} satisfies Known<Electron.ContextBridge>;

export const screen = {
  getAllDisplays() {
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  },
} satisfies Known<Electron.Screen>;

export const dialog = {
  async showOpenDialog(_window: unknown, options: unknown) {
    control.dialogOptions.push(options);
    const answer = control.openAnswers.shift();
    if (answer === undefined) throw new Error('no test expected an open dialog');
    return { canceled: answer === null, filePaths: [...(answer ?? [])] };
  },
  async showSaveDialog(_window: unknown, options: unknown) {
    control.dialogOptions.push(options);
    const answer = control.saveAnswers.shift();
    if (answer === undefined) throw new Error('no test expected a save dialog');
    return { canceled: answer === null, filePath: answer ?? '' };
  },
  showErrorBox(title: string, content: string) {
    control.errorBoxes.push({ title, content });
  },
} satisfies Known<Electron.Dialog>;

export const protocol = {
  registerSchemesAsPrivileged(schemes: unknown[]) {
    control.privilegedSchemes.push(...schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response> | Response) {
    control.protocolHandlers.set(scheme, handler);
  },
} satisfies Known<Electron.Protocol>;

/** Reverses the bytes: enough to see that what lies on the disk is not the secret. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => control.secretsAvailable,
  getSelectedStorageBackend: () => control.secretsBackend,
  encryptStringAsync: async (text: string) => Buffer.from(text, 'utf8').reverse(),
  decryptStringAsync: async (sealed: Buffer) => ({
    result: Buffer.from(sealed).reverse().toString('utf8'),
    shouldReEncrypt: false,
  }),
} satisfies Known<Electron.SafeStorage>;

function keep(name: string) {
  return (handler: (...args: never[]) => unknown) => {
    control.session.set(name, handler);
  };
}

const defaultSession = {
  setPermissionRequestHandler: keep('permissionRequest'),
  setPermissionCheckHandler: keep('permissionCheck'),
  setDevicePermissionHandler: keep('devicePermission'),
  setBluetoothPairingHandler: keep('bluetoothPairing'),
  setDisplayMediaRequestHandler: keep('displayMedia'),
  on(event: string, listener: (...args: never[]) => unknown) {
    control.session.set(event, listener);
  },
  setSpellCheckerEnabled(enabled: boolean) {
    control.settings.set('spellChecker', enabled);
  },
  webRequest: { onBeforeRequest: keep('beforeRequest') },
} satisfies Known<Electron.Session>;

export const session = { defaultSession };

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu(menu: unknown) {
    control.menu = menu;
  },
};

app satisfies Known<Electron.App> & EventEmitter & { closeWindows: () => void };
