import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelOf } from '#shared/host/channels';
import type { HostArguments, HostVerb } from '#shared/host/limits';
import { parseArguments, settle } from '#shared/host/result';
import { nodeFailure } from './host/nodeFailure';
import { isOwnAddress } from './ownAddress';

/** The call comes from the page of our window: its main frame (no iframe), at our origin. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    window !== null &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame.parent === null &&
    isOwnAddress(frame.url)
  );
}

/**
 * The only way to answer the renderer. A call from anywhere but our page is thrown back without a word about
 * what was asked; arguments are parsed with the bounds of shared/host/limits; what the work throws becomes a
 * named failure. `info` is the one verb whose answer is not a HostResult (it cannot fail).
 */
export function handle<V extends HostVerb>(
  window: () => BrowserWindow | null,
  verb: V,
  work: (...args: HostArguments<V>) => Promise<unknown>,
): void {
  ipcMain.handle(channelOf(verb), async (event, ...args: unknown[]) => {
    if (!isOurPage(event, window())) throw new Error('refused');
    const parsed = parseArguments(verb, args);
    if (!parsed.ok) return parsed;
    // `as`: the parser's output tuple is the argument list; TypeScript loses that through the generic.
    const call = () => work(...(parsed.value as HostArguments<V>));
    return verb === 'info' ? call() : settle(call, nodeFailure);
  });
}
