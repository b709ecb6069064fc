/** Electron's security checklist, point by point, against main and preload with the stand-in for Electron. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hostArguments } from '#shared/host/limits';
import { control, type Frame, invokeFrom } from '../../support/electronStandIn/control';
import { type Desktop, startDesktop } from '../../support/electronStandIn/startDesktop';
import { preventable } from '../../support/electronStandIn/window';

vi.mock('electron', () => import('../../support/electronStandIn/electron'));

const verbs = Object.keys(hostArguments);
const project = '00000000-0000-4000-8000-000000000001';
const ownFrame: Frame = { url: 'app://fallwerk/index.html', parent: null };

let desktop: Desktop;

beforeAll(async () => {
  // As somebody would start it who wants to look into the page.
  control.switches.set('remote-debugging-port', '9222');
  desktop = await startDesktop();
});

afterAll(() => desktop.window.destroy());

/** Calls a handler that main has given to the session. */
function ask(name: string, ...args: unknown[]): unknown {
  const handler = control.session.get(name);
  if (handler === undefined) throw new Error(`main has not set ${name}`);
  // `as`: what Electron would hand over, which the test makes up.
  return handler(...(args as never[]));
}

describe('the window', () => {
  it('has no power of Node and no webview', () => {
    expect(desktop.window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(control.sandboxEnabled).toBe(true);
    expect(control.settings.get('spellChecker')).toBe(false);
    expect(desktop.window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('looks up no name on any network', () => {
    expect(control.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(control.switches.has('disable-breakpad')).toBe(true);
  });

  it('asks for no proxy, and opens no port for a debugger', () => {
    expect(control.switches.has('no-proxy-server')).toBe(true);
    expect(control.switches.has('remote-debugging-port')).toBe(false);
  });

  it('shows the app from its own secure origin, which cannot bypass the policy', () => {
    expect(control.privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(desktop.window.webContents.mainFrame.url).toBe('app://fallwerk/index.html');
  });

  it('exposes the contract and nothing else, frozen', () => {
    expect([...control.pageWorld.keys()]).toEqual(['fallwerk']);
    const names = (value: object): unknown =>
      Object.fromEntries(
        Object.entries(value).map(([name, part]) => [
          name,
          typeof part === 'object' ? names(part) : typeof part,
        ]),
      );
    expect(names(desktop.host)).toEqual({
      kind: 'string',
      info: 'function',
      files: {
        open: 'function',
        takeHanded: 'function',
        onHanded: 'function',
        save: 'function',
        savePdf: 'function',
      },
      vault: { list: 'function', read: 'function', write: 'function', remove: 'function' },
      journal: { append: 'function', read: 'function', truncate: 'function', remove: 'function' },
      snapshots: { write: 'function', list: 'function', read: 'function', remove: 'function' },
      locks: { acquire: 'function', release: 'function' },
      secrets: { available: 'function', get: 'function', set: 'function', remove: 'function' },
      menu: { onCommand: 'function', setLanguage: 'function' },
      closing: { onClosing: 'function' },
    });
    expect(Object.isFrozen(desktop.host)).toBe(true);
    for (const part of Object.values(desktop.host)) expect(Object.isFrozen(part)).toBe(true);
  });

  it('gives listeners the command alone, never the event', () => {
    const received: unknown[][] = [];
    const dispose = desktop.host.menu.onCommand((...args) => received.push(args));
    desktop.window.webContents.send('fallwerk:menu', 'undo');
    dispose();
    desktop.window.webContents.send('fallwerk:menu', 'redo');
    expect(received).toEqual([['undo']]);
  });

  it('tells them that a file has come, but neither its path nor its name', () => {
    const received: unknown[][] = [];
    const dispose = desktop.host.files.onHanded((...args: unknown[]) => received.push(args));
    desktop.window.webContents.send('fallwerk:handed', '/home/person/a.fallwerk');
    dispose();
    desktop.window.webContents.send('fallwerk:handed');
    expect(received).toEqual([[]]);
  });
});

describe('permissions', () => {
  // Every name in Electron 45's types, and one that does not exist yet.
  const permissions = [
    'ar',
    'automatic-fullscreen',
    'background-fetch',
    'background-sync',
    'captured-surface-control',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'geolocation-approximate',
    'hand-tracking',
    'hid',
    'idle-detection',
    'keyboardLock',
    'local-fonts',
    'local-network',
    'local-network-access',
    'loopback-network',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'nfc',
    'notifications',
    'openExternal',
    'payment-handler',
    'periodic-background-sync',
    'persistent-storage',
    'pointerLock',
    'screen-wake-lock',
    'sensors',
    'serial',
    'smart-card',
    'speaker-selection',
    'storage-access',
    'system-wake-lock',
    'top-level-storage-access',
    'usb',
    'vr',
    'web-app-installation',
    'web-printing',
    'window-management',
    'unknown',
    'of-a-later-version',
  ]; // prettier-ignore

  function requested(permission: string): boolean {
    let granted: boolean | null = null;
    ask('permissionRequest', {}, permission, (answer: boolean) => {
      granted = answer;
    });
    if (granted === null) throw new Error('not answered');
    return granted;
  }

  it.each(permissions)('refuses %s', (permission) => {
    expect(requested(permission)).toBe(false);
    expect(ask('permissionCheck', {}, permission, 'app://fallwerk')).toBe(false);
  });

  it('lets a button copy a text', () => {
    expect(requested('clipboard-sanitized-write')).toBe(true);
    expect(ask('permissionCheck', {}, 'clipboard-sanitized-write', 'app://fallwerk')).toBe(true);
  });

  it('refuses devices, screens and pairing', () => {
    expect(ask('devicePermission', { deviceType: 'hid' })).toBe(false);
    const answers: unknown[] = [];
    ask('bluetoothPairing', {}, (answer: unknown) => answers.push(answer));
    ask('displayMedia', {}, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ confirmed: false }, null]);
  });

  it.each(['select-hid-device', 'select-serial-port', 'select-usb-device'])(
    'chooses nothing on %s',
    (name) => {
      const event = preventable();
      const chosen: unknown[] = [];
      ask(name, event, {}, (device: unknown) => chosen.push(device));
      expect(event.defaultPrevented).toBe(true);
      expect(chosen.every((device) => !device)).toBe(true);
    },
  );
});

describe('ways out', () => {
  const outside = [
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://fallwerk.example.org/index.html',
    'app://fallwerk@example.org/index.html',
    'javascript:alert(1)',
    'ms-msdt:/id',
    '\\\\server\\share',
    'blob:https://example.org/1',
    'ws://127.0.0.1/',
    'about:blank',
    '',
  ];

  it.each(outside)('cancels the request to %j', (url) => {
    const answers: unknown[] = [];
    ask('beforeRequest', { url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }]);
  });

  it.each(['app://fallwerk/assets/a.js', 'blob:app://fallwerk/1', 'data:image/png;base64,AA=='])(
    'lets %j through',
    (url) => {
      const answers: unknown[] = [];
      ask('beforeRequest', { url }, (answer: unknown) => answers.push(answer));
      expect(answers).toEqual([{ cancel: false }]);
    },
  );

  it.each(outside)('does not navigate to %j', (url) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      const event = preventable({ url, isMainFrame: true });
      desktop.window.webContents.emit(name, event);
      expect(event.defaultPrevented, name).toBe(true);
    }
    expect(desktop.window.webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
  });

  it('reloads its own page, but in no inner frame', () => {
    const reload = preventable({ url: 'app://fallwerk/index.html#/projects', isMainFrame: true });
    desktop.window.webContents.emit('will-navigate', reload);
    desktop.window.webContents.emit('will-frame-navigate', reload);
    expect(reload.defaultPrevented).toBe(false);
    const inner = preventable({ url: 'app://fallwerk/index.html', isMainFrame: false });
    desktop.window.webContents.emit('will-frame-navigate', inner);
    expect(inner.defaultPrevented).toBe(true);
  });

  it('attaches no webview and downloads nothing', () => {
    const webview = preventable();
    desktop.window.webContents.emit('will-attach-webview', webview);
    expect(webview.defaultPrevented).toBe(true);
    const download = preventable();
    ask('will-download', download);
    expect(download.defaultPrevented).toBe(true);
  });
});

describe('calls over IPC', () => {
  it('exist for the verbs and for nothing else', () => {
    expect([...control.handlers.keys()].sort()).toEqual(verbs.map((verb) => `fallwerk:${verb}`).sort());
  });

  const strangers: readonly (readonly [string, Frame | null])[] = [
    ['an inner frame of our own page', { url: ownFrame.url, parent: ownFrame }],
    ['another site', { url: 'https://example.org/index.html', parent: null }],
    ['a file', { url: 'file:///app/index.html', parent: null }],
    ['another host of our scheme', { url: 'app://evil/index.html', parent: null }],
    ['a host that starts like ours', { url: 'app://fallwerk.evil/index.html', parent: null }],
    ['a name in front of another host', { url: 'app://fallwerk@evil/index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['no address', { url: '', parent: null }],
    ['a frame that is gone', null],
  ];

  it.each(strangers)('are refused from %s', async (_who, frame) => {
    for (const verb of verbs) {
      await expect(
        invokeFrom(desktop.window.webContents, frame, `fallwerk:${verb}`, [project]),
        verb,
      ).rejects.toThrow('refused');
    }
  });

  it('are refused from another window, even at our address', async () => {
    for (const verb of verbs) {
      await expect(invokeFrom({}, ownFrame, `fallwerk:${verb}`, []), verb).rejects.toThrow('refused');
    }
  });

  it('survive any arguments without an effect on the disk', async () => {
    const before = await everyFile(desktop.folder);
    const bytes = fc.uint8Array({ maxLength: 20 });
    const almostProject = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef-./\\\0%'), minLength: 30, maxLength: 40 }),
      fc.constantFrom(`${project}/..`, `../${project.slice(3)}`, project.toUpperCase().replace(/0/g, 'A')),
    );
    const argument = fc.oneof(
      fc.anything({ withDate: true, withMap: true, withTypedArray: true }),
      almostProject,
      bytes,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.array(argument, { maxLength: 4 }),
        async (verb, args) => {
          // A real project id would be a right call, and the verbs without arguments are harmless.
          const isRight = hostArguments[verb as keyof typeof hostArguments].safeParse(args).success;
          fc.pre(!isRight && isClonable(args));
          const answer = await invokeFrom(desktop.window.webContents, ownFrame, `fallwerk:${verb}`, args);
          expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
        },
      ),
      { numRuns: 10_000 },
    );
    expect(await everyFile(desktop.folder)).toEqual(before);
  });
});

function isClonable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

async function everyFile(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
