import { EventEmitter } from 'node:events';
import { app } from './app';
import { control, type Frame } from './control';

/** An event that can be prevented, as Electron's. */
export function preventable(details: object = {}): {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
} {
  let prevented = false;
  return {
    ...details,
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}

class WebContents extends EventEmitter {
  mainFrame: Frame = { url: '', parent: null };
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  webRtcPolicy = 'default';
  crashed = false;

  send(channel: string, ...args: unknown[]): void {
    control.toRenderer.emit(channel, ...structuredClone(args));
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  /** A page of bytes that says what it is. */
  async printToPDF(options: object): Promise<Buffer> {
    return Buffer.from(`%PDF-1.7 ${JSON.stringify(options)}`);
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
}

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly [name: string]: unknown };
}

export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents = new WebContents();
  destroyed = false;
  focused = 0;
  visible = false;
  maximized = false;
  bounds: { x: number; y: number; width: number; height: number };

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    control.windows.push(this);
    app.emit('web-contents-created', preventable(), this.webContents);
  }
  /** Through the protocol's handler, as a real load; a refused page does not become the frame's address. */
  async loadURL(url: string): Promise<void> {
    const scheme = new URL(url).protocol.slice(0, -1);
    const answer = await control.protocolHandlers.get(scheme)?.(new Request(url));
    if (answer === undefined || !answer.ok) throw new Error(`ERR_FAILED loading '${url}'`);
    this.webContents.mainFrame = { url, parent: null };
    this.emit('ready-to-show');
  }
  show(): void {
    this.visible = true;
  }
  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    control.windows = control.windows.filter((window) => window !== this);
    this.emit('closed');
    if (control.windows.length === 0) app.emit('window-all-closed');
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { ...this.bounds };
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.visible = true;
  }
  focus(): void {
    this.focused += 1;
  }
}

/** The windows that are open, typed. */
export function openWindows(): readonly BrowserWindow[] {
  return control.windows.filter((window) => window instanceof BrowserWindow);
}

app.closeWindows = () => {
  for (const window of openWindows()) window.close();
};
