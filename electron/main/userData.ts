import { join } from 'node:path';

/**
 * The folder for everything the app keeps. On Windows Electron would take the roaming profile, which is copied to
 * a server at log-off; confidential data stay in the local one. Null: Electron's own choice is right.
 */
export function localDataFolder(
  platform: string,
  environment: { readonly [name: string]: string | undefined },
): string | null {
  const local = environment.LOCALAPPDATA;
  return platform === 'win32' && local !== undefined && local !== '' ? join(local, 'Fallwerk') : null;
}
