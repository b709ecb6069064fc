import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths';

/** Why the desktop window cannot be opened; the keys of the sentences in shared/i18n/<language>/start.json. */
export type NoElectron = 'notInstalled' | 'offline' | 'downloadFailed' | 'doesNotStart' | 'unwanted';

const packageFolder = join(root, 'node_modules', 'electron');

/** Remembers a failed download, so that not every start waits for it. */
const failureNote = join(root, 'out', 'electron-download-failed.json');

/** A day: tomorrow the machine may be online. `FALLWERK_ELECTRON=retry` asks at once. */
const retryAfter = 24 * 60 * 60 * 1000;
/** Enough for a slow line to say that it is there; offline this is all the person waits for. */
const probeTime = 5_000;
/** About 120 MB. Longer than this and the browser is the better start today. */
const downloadTime = 240_000;
/** A program that ends itself with an error within this time has not started. */
const startTime = 4_000;

/** Path of the installed Electron program, or null. */
export async function installedElectron(): Promise<string | null> {
  try {
    const name = (await readFile(join(packageFolder, 'path.txt'), 'utf8')).trim();
    const program = join(packageFolder, 'dist', name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/**
 * Downloads Electron's runtime with the package's own installer (which checks its sums), if that can work now.
 * `announce` is called before a download starts, since it takes a while. Answers null when it is there.
 */
export async function downloadElectron(announce: () => void, now: number): Promise<NoElectron | null> {
  const version = await packageVersion();
  if (version === null) return 'notInstalled';
  if (process.env.FALLWERK_ELECTRON !== 'retry' && (await failedLately(version, now))) return 'notInstalled';
  let reason: NoElectron | null = null;
  if (await isReachable(version)) {
    announce();
    if (!(await runInstaller()) || (await installedElectron()) === null) reason = 'downloadFailed';
  } else {
    reason = 'offline';
  }
  if (reason !== null) {
    await mkdir(join(root, 'out'), { recursive: true });
    await writeFile(failureNote, JSON.stringify({ version, at: now, reason }));
  }
  return reason;
}

/** Runs the app (a folder with package.json) in Electron until it ends. `doesNotStart` when it fails at once (locked-down machines). */
export function runElectron(program: string, app: string = root): Promise<NoElectron | null> {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(program, [app], { stdio: 'inherit' });
    child.once('error', () => resolve('doesNotStart'));
    child.once('exit', (code) => {
      resolve(code !== 0 && Date.now() - started < startTime ? 'doesNotStart' : null);
    });
  });
}

async function packageVersion(): Promise<string | null> {
  try {
    // `as`: a package.json that npm has installed.
    const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return manifest.version;
  } catch {
    return null;
  }
}

async function failedLately(version: string, now: number): Promise<boolean> {
  try {
    // `as`: written by downloadElectron; anything else ends in "false".
    const note = JSON.parse(await readFile(failureNote, 'utf8')) as { version: string; at: number };
    return note.version === version && now - note.at >= 0 && now - note.at < retryAfter;
  } catch {
    return false;
  }
}

/** Asks the server of the releases (or the mirror that is configured for the installer) whether it is there. */
async function isReachable(version: string): Promise<boolean> {
  const mirror =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  // Behind a proxy this question fails although the installer may succeed; then the installer decides.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeTime),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function runInstaller(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: downloadTime,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
