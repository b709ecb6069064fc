import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { type ServedApp, serveApp as serve } from '../../build/serve';

/** Where Chrome, Edge and Chromium install themselves, in the order of preference. */
function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ];
}

/** npm packages that carry a Chromium, should one of them be installed. */
async function shippedBrowser(): Promise<string | null> {
  const require = createRequire(import.meta.url);
  try {
    // `as`: the package is no dependency; its interface is one function.
    const shipped = (await import(require.resolve('@sparticuz/chromium'))) as {
      default: { executablePath(): Promise<string> };
    };
    return await shipped.default.executablePath();
  } catch {
    return null;
  }
}

/** On Debian as root (containers, CI) the tests install what they need, and say so. */
function installChromium(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('No browser found: installing Chromium with apt-get.');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed Chrome, Edge or Chromium. CHROME_PATH wins; throws a sentence that says what to do. */
export async function findBrowser(): Promise<string> {
  const wanted = process.env.CHROME_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH points at ${wanted}, where there is no file.`);
  }
  const installed = () => usualPlaces().find((path) => existsSync(path));
  const found = installed() ?? (installChromium() ? installed() : undefined) ?? (await shippedBrowser());
  if (found) return found;
  throw new Error(
    'These tests need a browser: install Chrome, Edge or Chromium, or set CHROME_PATH to its program.',
  );
}

export interface LaunchOptions {
  /** Language of the interface as the browser reports it. Default: German, as most of our users. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Milliseconds added to every action, to watch a test with `headless: false`. */
  readonly slowMo?: number;
  readonly headless?: boolean;
  /** Further command line flags, e.g. "--enable-precise-memory-info". */
  readonly args?: readonly string[];
  /** A profile to go on with (restart tests); it is not removed. Default: a new empty one. */
  readonly profile?: string;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Folder of the profile. */
  readonly profile: string;
  /** Ends the browser and removes a profile of its own. */
  close(): Promise<void>;
}

/** Nothing from outside, nothing in the background: figures and requests of a test are the app's alone. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the installed browser with an empty profile. Close it; a killed test run leaves only a temporary folder. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'fallwerk-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    args: [...flags, ...(options.args ?? [])],
    locale: options.locale ?? 'de-DE',
    viewport: options.viewport ?? { width: 1400, height: 900 },
    ...(options.slowMo === undefined ? {} : { slowMo: options.slowMo }),
  });
  return {
    context,
    profile,
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Serves a built page on a free port, with the server that `npm start` uses. */
export function serveApp(folder: string): Promise<ServedApp> {
  return serve({ folder, port: 0, version: '0.0.0-test' });
}
