import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { ServedApp } from '../../build/serve';
import { launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
import type { CorpusSize } from './corpus/makeCorpus';
// Only the type of what the page offers: the page itself runs in the browser.
import type {} from './page/main';
import { makeRow, type Row } from './row';

/** One seed for all: figures of different days are about the same texts. */
const seed = 42;
const openRuns = 7;
const codings = 30;
const unlockRuns = 7;

const plainWay = 'Dexie, one plain row per record and per coding, nothing sealed or checked';

/** Passphrase to key, as every unlocking pays it. */
export async function benchUnlock(): Promise<readonly Row[]> {
  return inBenchPage(async ({ page }) => {
    const values: number[] = [];
    for (let i = 0; i < unlockRuns; i++) values.push(await page.evaluate(() => window.bench.unlock()));
    const note = 'slow on purpose: 0.4 to 1 s, the price of every guess';
    return [
      makeRow({
        name: 'unlock: Argon2id, 64 MiB, passes of a new project',
        unit: 'ms',
        values,
        target: 1000,
        note,
      }),
    ];
  });
}

interface Study {
  readonly size: Extract<CorpusSize, 'S' | 'L'>;
  readonly name: string;
  /** Milliseconds. */
  readonly openTarget: number;
}

const studyS: Study = { size: 'S', name: 'S (225 protocols, 11,000 codings)', openTarget: 1000 };
const studyL: Study = { size: 'L', name: 'L (2,000 protocols, 100,000 codings)', openTarget: 3000 };

/** Opening and saving in a study of today's size. */
export function benchStudyS(): Promise<readonly Row[]> {
  return benchStudy(studyS);
}

/** Opening and saving in the largest study we plan for. Seeding takes a minute or two. */
export function benchStudyL(): Promise<readonly Row[]> {
  return benchStudy(studyL);
}

async function benchStudy({ size, name, openTarget }: Study): Promise<readonly Row[]> {
  return inBenchPage(async ({ page, context, load }) => {
    const seeded = await page.evaluate(([s, n]) => window.bench.seed(s, n), [size, seed] as const);
    const { project } = seeded;
    const opened: number[] = [];
    const plain: number[] = [];
    // By turns, each in a new document: what the machine does meanwhile hits both ways alike.
    for (let i = 0; i < openRuns; i++) {
      await load();
      plain.push(await page.evaluate((id) => window.bench.openPlain(id), project));
      await load();
      opened.push(await page.evaluate((id) => window.bench.open(id), project));
    }
    const heap = await heapMegabytes(context, page);
    const saved = await page.evaluate((count) => window.bench.saveCodings(count), codings);
    const savedPlain = await page.evaluate(([id, n]) => window.bench.savePlain(id, n), [
      project,
      codings,
    ] as const);
    const megabytes = (bytes: number) => Math.round(bytes / 1e6);
    const content = `${seeded.records} sealed records of ${megabytes(seeded.recordBytes)} MB`;
    const journal = `journal of ${seeded.commands} commands, ${megabytes(seeded.journalBytes)} MB, checked whole`;
    return [
      makeRow({
        name: `open ${name}`,
        unit: 'ms',
        values: opened,
        target: openTarget,
        against: { name: plainWay, values: plain },
        note: `${content}; ${journal}`,
      }),
      makeRow({
        name: `save a coding, command to saved, ${size}`,
        unit: 'ms',
        values: saved,
        target: 50,
        judgedBy: 'p95',
        against: { name: plainWay, values: savedPlain },
        note: 'sealed record, journal entry and journal file, all flushed to the disk',
      }),
      makeRow({
        name: `memory of the open project, ${size}`,
        unit: 'MB',
        values: [heap],
        note: 'JavaScript heap after garbage collection',
      }),
    ];
  });
}

interface BenchBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
  /** A new document: no code compiled, nothing open. */
  load(): Promise<void>;
}

/** Builds and serves the bench page like the app, opens it in a new profile, and clears up. */
async function inBenchPage<T>(work: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  const folder = await buildPage(fileURLToPath(new URL('page', import.meta.url)));
  let app: ServedApp | null = null;
  try {
    app = await serveApp(folder);
    const { url } = app;
    const { context, close } = await launchBrowser();
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const load = async () => {
        await page.goto(url);
        await page.waitForFunction(() => 'bench' in window);
      };
      await load();
      return await work({ page, context, load });
    } finally {
      await close();
    }
  } finally {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function heapMegabytes(context: BrowserContext, page: Page): Promise<number> {
  const devtools = await context.newCDPSession(page);
  // Twice: the first collection runs finalizers whose leavings only the second one finds.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}
