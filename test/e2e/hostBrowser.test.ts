import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedApp } from '../../build/serve';
import { type LaunchedBrowser, launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';
import { hostCases } from '../support/hostContract';

let folder: string;
let server: ServedApp;
let browser: LaunchedBrowser;

beforeAll(async () => {
  folder = await buildPage(fileURLToPath(new URL('../support/hostPage', import.meta.url)));
  server = await serveApp(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

type ChosenFiles = readonly { name: string; bytes: number[] }[] | null;

/** The page with its person. `prepare` runs in the page before any script of it. */
async function openPage(
  prepare: () => void,
  answers: { readonly [action: string]: (page: Page, argument: never) => Promise<unknown> },
): Promise<{ page: Page; problems: string[] }> {
  const context: BrowserContext = browser.context;
  const [page, other] = [await context.newPage(), await context.newPage()];
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(prepare);
  await page.exposeFunction('driveHost', (action: string, argument: never) => {
    if (action === 'acquireElsewhere') {
      return other.evaluate(async (project) => {
        const answer = await window.host.locks.acquire(project);
        return answer.ok && answer.value;
      }, argument as string);
    }
    if (action === 'releaseElsewhere') {
      return other.evaluate(
        async (project) => void (await window.host.locks.release(project)),
        argument as string,
      );
    }
    const answer = answers[action];
    if (answer === undefined) throw new Error(`nobody answers ${action}`);
    return answer(page, argument);
  });
  await page.goto(server.url);
  await other.goto(server.url);
  return { page, problems };
}

describe('the browser host with file input and downloads', () => {
  let page: Page;
  let problems: string[];
  let saved = { name: '', bytes: [] as number[] };

  beforeAll(async () => {
    let download: Promise<typeof saved> = Promise.resolve(saved);
    ({ page, problems } = await openPage(
      () => {
        // A browser without the File System Access API, as Firefox and Safari are.
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showSaveFilePicker');
      },
      {
        async chooseFiles(target, files: ChosenFiles) {
          target.once('filechooser', async (chooser) => {
            if (files === null) {
              // Playwright cannot press "cancel"; this is the event a browser fires then.
              await chooser.element().evaluate((input) => input.dispatchEvent(new Event('cancel')));
              return;
            }
            await chooser.setFiles(
              files.map((file) => ({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) })),
            );
          });
        },
        async chooseSave(target) {
          download = target.waitForEvent('download').then(async (event) => {
            const chunks: Buffer[] = [];
            for await (const chunk of await event.createReadStream()) chunks.push(Buffer.from(chunk));
            return { name: event.suggestedFilename(), bytes: [...Buffer.concat(chunks)] };
          });
        },
        async savedFile() {
          saved = await download;
          return saved;
        },
      },
    ));
  });

  it.each(hostCases)('$name', async ({ name }) => {
    await page.evaluate((which) => window.runHostCase(which), name);
  });

  it('has not offended its own policy', () => {
    expect(problems).toEqual([]);
  });
});

describe('the browser host with the File System Access API', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openPage(
      () => {
        // The pickers cannot be pressed by a test; what they hand out are real file handles all the same.
        const folderOf = () =>
          navigator.storage
            .getDirectory()
            .then((root) => root.getDirectoryHandle('picked', { create: true }));
        let chosen: { name: string; bytes: number[] }[] | null = null;
        let accepted = true;
        let consumer: ((params: { files: FileSystemFileHandle[] }) => void) | null = null;
        const handlesOf = async (files: { name: string; bytes: number[] }[]) => {
          const directory = await folderOf();
          return Promise.all(
            files.map(async (file) => {
              const handle = await directory.getFileHandle(file.name, { create: true });
              const stream = await handle.createWritable();
              await stream.write(Uint8Array.from(file.bytes));
              await stream.close();
              return handle;
            }),
          );
        };
        // Only an installed app is opened with files; a test cannot install one.
        Object.defineProperty(window, 'launchQueue', {
          value: {
            setConsumer(wanted: typeof consumer) {
              consumer = wanted;
            },
          },
        });
        const cancel = () => new DOMException('The user aborted a request.', 'AbortError');
        Object.assign(window, {
          async showOpenFilePicker() {
            if (chosen === null) throw cancel();
            return handlesOf(chosen);
          },
          async showSaveFilePicker(options: { suggestedName: string }) {
            if (!accepted) throw cancel();
            return (await folderOf()).getFileHandle(options.suggestedName, { create: true });
          },
          person: {
            chooseFiles: (files: typeof chosen) => {
              chosen = files;
            },
            chooseSave: (accept: boolean) => {
              accepted = accept;
            },
            handOver: async (files: { name: string; bytes: number[] }[]) => {
              consumer?.({ files: await handlesOf(files) });
            },
            async savedFile() {
              const handle = await (await folderOf()).getFileHandle('Fallbericht Träger.docx');
              const bytes = await (await handle.getFile()).arrayBuffer();
              return { name: handle.name, bytes: [...new Uint8Array(bytes)] };
            },
          },
        });
      },
      {
        chooseFiles: (target, files: ChosenFiles) => person(target, 'chooseFiles', files),
        chooseSave: (target, accept: boolean) => person(target, 'chooseSave', accept),
        handOver: (target, files: ChosenFiles) => person(target, 'handOver', files),
        savedFile: (target) => person(target, 'savedFile', null),
      },
    ));
  });

  function person(target: Page, action: string, argument: unknown): Promise<unknown> {
    return target.evaluate(
      // `as`: put there by the init script above.
      ([name, value]) =>
        (window as unknown as { person: { [name: string]: (value: unknown) => unknown } }).person[
          String(name)
        ]?.(value),
      [action, argument],
    );
  }

  it.each(hostCases.filter(({ name }) => /file|bytes/.test(name)))('$name', async ({ name }) => {
    await page.evaluate((which) => window.runHostCase(which), name);
  });

  it('hands a file to the downloads when the click lies too far back for a picker to open', async () => {
    // A page nobody has clicked in; asked through the debugger, since `evaluate` counts as a click.
    await page.reload({ waitUntil: 'load' });
    const session = await browser.context.newCDPSession(page);
    const download = page.waitForEvent('download');
    const answer = await session.send('Runtime.evaluate', {
      expression: `window.host.files.save({
        suggestedName: 'spät.txt', mimeType: 'text/plain', bytes: new Uint8Array([70, 87]),
      })`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    expect(answer.result.value).toEqual({ ok: true, value: { saved: true, name: 'spät.txt' } });
    expect((await download).suggestedFilename()).toBe('spät.txt');
    await session.detach();
  });
});
