import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp, isBuildStale } from '../../build/buildApp';
import { rendererDist } from '../../build/paths';
import type { ServedApp } from '../../build/serve';
import { shellPage } from '../e2e/pages/shellPage';
import { startPage } from '../e2e/pages/startPage';
import { launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
// Only the type of what the page offers: the page itself runs in the browser.
import type {} from './page/main';
import { makeRow, type Row } from './row';

const runs = 7;
const passphrase = 'ein erfundener satz als passwort';

interface Start {
  readonly toStartScreen: number;
  readonly toProject: number;
  readonly toFirstLetter: number;
}

/**
 * From the address to the first letter on screen in a study of 225 interviews: the built app in a browser just
 * started, with the steps a person takes (unlock, protocols, open), without the person's own time for typing
 * the passphrase.
 */
export async function benchStartToTyping(): Promise<readonly Row[]> {
  if (await isBuildStale()) await buildApp();
  // The seeding page must share the app's origin, so both are served from one folder.
  const folder = await mkdtemp(join(tmpdir(), 'fallwerk-start-'));
  const profile = await mkdtemp(join(tmpdir(), 'fallwerk-start-profile-'));
  const benchPage = await buildPage(fileURLToPath(new URL('page', import.meta.url)));
  let app: ServedApp | null = null;
  try {
    await cp(rendererDist, folder, { recursive: true });
    await cp(benchPage, join(folder, 'bench'), { recursive: true });
    app = await serveApp(folder);
    const project = await seed(app.url, profile);
    const starts: Start[] = [];
    for (let i = 0; i < runs; i++) starts.push(await start(app.url, profile, project));
    return [
      makeRow({
        name: 'start to typing, study of 225 interviews',
        unit: 'ms',
        values: starts.map(
          ({ toStartScreen, toProject, toFirstLetter }) => toStartScreen + toProject + toFirstLetter,
        ),
        target: 3000,
        note: 'address to first letter painted: load, unlock (Argon2id), list, open, key',
      }),
      makeRow({
        name: '  of which: to the start screen',
        unit: 'ms',
        values: starts.map((s) => s.toStartScreen),
      }),
      makeRow({
        name: '  of which: unlock and open the project',
        unit: 'ms',
        values: starts.map((s) => s.toProject),
      }),
      makeRow({
        name: '  of which: list, protocol, first letter',
        unit: 'ms',
        values: starts.map((s) => s.toFirstLetter),
      }),
    ];
  } finally {
    await app?.close();
    for (const path of [folder, profile, benchPage]) await rm(path, { recursive: true, force: true });
  }
}

async function seed(url: string, profile: string): Promise<string> {
  const { context, close } = await launchBrowser({ profile });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(new URL('bench/index.html', url).href);
    await page.waitForFunction(() => 'bench' in window);
    const { name } = await page.evaluate((words) => window.bench.seedLocked('S', 42, words), passphrase);
    return name;
  } finally {
    await close();
  }
}

async function start(url: string, profile: string, project: string): Promise<Start> {
  const { context, close } = await launchBrowser({ profile, viewport: { width: 1280, height: 720 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const toStartScreen = await timed(async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await startPage(page).shown();
    });
    const toProject = await timed(async () => {
      await startPage(page).unlock(project, passphrase);
      await page.getByTestId('shell').waitFor();
    });
    const toFirstLetter = await timed(async () => {
      await shellPage(page).go('Protokolle');
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Schreiben: / })
        .first()
        .click();
      await page.getByTestId('protocol-text').waitFor();
      await page.evaluate(watchLetter);
      // Without a caret in the text nothing would ever be painted.
      await page.waitForFunction('document.activeElement?.isContentEditable === true');
      await page.keyboard.press('E');
      await page.evaluate('window.letterPainted');
    });
    return { toStartScreen, toProject, toFirstLetter };
  } finally {
    await close();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Resolves behind the frame that shows the first letter typed. As text: the runner's compiler adds helpers. */
const watchLetter = `
  window.letterPainted = new Promise((resolve) => {
    window.addEventListener('input', () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }), { capture: true, once: true });
  });
  undefined;
`;
