import { EventEmitter } from 'node:events';

/** A frame as main sees the sender of a call. */
export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

/** What tests set and read; the stand-in's own state besides. One per test file (vitest isolates modules). */
export const control = {
  paths: new Map<string, string>(),
  appPath: '',
  systemLanguages: ['de-DE'],
  isFirstInstance: true,
  isPackaged: true,
  /** Answers of the next dialogs, in order; a dialog nobody expected throws. */
  openAnswers: [] as (readonly string[] | null)[],
  saveAnswers: [] as (string | null)[],
  dialogOptions: [] as unknown[],
  /** What error boxes have said. */
  errorBoxes: [] as { title: string; content: string }[],
  secretsAvailable: true,
  secretsBackend: 'gnome_libsecret',
  /** What contextBridge has put into the page's world. */
  pageWorld: new Map<string, unknown>(),
  handlers: new Map<string, (event: unknown, ...args: unknown[]) => unknown>(),
  privilegedSchemes: [] as unknown[],
  protocolHandlers: new Map<string, (request: Request) => Promise<Response> | Response>(),
  /** Handlers and settings of the default session by the name of their setter. */
  session: new Map<string, (...args: never[]) => unknown>(),
  settings: new Map<string, unknown>(),
  switches: new Map<string, string | undefined>(),
  sandboxEnabled: false,
  menu: null as unknown,
  windows: [] as unknown[],
  exitCode: null as number | null,
  /** main to renderer */
  toRenderer: new EventEmitter(),
};

export type BridgeValue = unknown;

/** Copies a value as contextBridge does: data deeply, functions and promises as proxies; frozen when exposed. */
export function bridge(value: BridgeValue): BridgeValue {
  if (typeof value === 'function') {
    return (...args: unknown[]) => bridge(value(...args.map(bridge)));
  }
  if (value instanceof Promise) {
    return value.then(bridge, (error: unknown) => {
      throw new Error(error instanceof Error ? error.message : String(error));
    });
  }
  if (typeof value === 'symbol') throw new Error('contextBridge: cannot pass a symbol');
  if (value === null || typeof value !== 'object') return value;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Date) {
    return structuredClone(value);
  }
  if (Array.isArray(value)) return value.map(bridge);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bridge(part)]));
}

/** As contextBridge: objects and functions, but not the bytes of typed arrays. */
export function deepFreeze<T>(value: T): T {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!isObject || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** A page's own call, as ipcRenderer.invoke makes it, but from any frame of any sender. */
export async function invokeFrom(
  sender: unknown,
  senderFrame: Frame | null,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = control.handlers.get(channel);
  if (handler === undefined) {
    throw new Error(
      `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    );
  }
  const copied = structuredClone([...args]);
  try {
    return structuredClone(
      await handler({ sender, senderFrame, frameId: 1, processId: 1, type: 'frame' }, ...copied),
    );
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}
