import { EventEmitter } from 'node:events';
import { control } from './control';

class App extends EventEmitter {
  get isPackaged(): boolean {
    return control.isPackaged;
  }
  /** Set by window.ts, which needs this file. */
  closeWindows: () => void = () => undefined;
  readonly commandLine = {
    appendSwitch(name: string, value?: string) {
      control.switches.set(name, value);
    },
    removeSwitch(name: string) {
      control.switches.delete(name);
    },
  };

  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  setPath(name: string, path: string): void {
    control.paths.set(name, path);
  }
  getPath(name: string): string {
    const path = control.paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  getAppPath(): string {
    return control.appPath;
  }
  getVersion(): string {
    return '0.0.0-standin';
  }
  getLocale(): string {
    return control.systemLanguages[0] ?? 'en';
  }
  getPreferredSystemLanguages(): string[] {
    return [...control.systemLanguages];
  }
  setAppUserModelId(id: string): void {
    control.settings.set('appUserModelId', id);
  }
  enableSandbox(): void {
    control.sandboxEnabled = true;
  }
  requestSingleInstanceLock(): boolean {
    return control.isFirstInstance;
  }
  quit(): void {
    this.emit('before-quit');
    this.closeWindows();
    if (control.windows.length > 0) return;
    if (control.exitCode !== null) return;
    control.exitCode = 0;
    this.emit('will-quit');
  }
  exit(code: number): void {
    control.exitCode = code;
  }
}

export const app = new App();
