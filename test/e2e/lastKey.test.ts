import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { guidesPage } from './pages/guidesPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// What is done is painted first and sealed behind the frame. A window that closes in between must hand it over
// while it goes: the browser waits for nothing.

const project = 'Schnell zu';
const passphrase = 'vier falter im regen';
/** Long enough that sealing takes its time. Invented. */
const guide = [
  'Z.1 Leitfaden',
  '1. Anfang',
  ...Array.from({ length: 400 }, (_, i) => `1.${i + 1} Wie war der ${i + 1}. Tag am Hafen, und was blieb?`),
].join('\n\n');

let profile: string;
let app: RunningApp;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fallwerk-last-key-'));
  app = await startApp({ profile, viewport: { width: 1280, height: 720 } });
});

afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

test('a guide that is edited with the very last key is edited when the project is opened again', async () => {
  let page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({ name: project, person: 'MK', passphrase });
  await shellPage(page).go('Leitfäden');
  const buffer = Buffer.from(guide, 'utf8');
  await guidesPage(page).choose({ name: 'z.txt', mimeType: 'text/plain', buffer });
  await guidesPage(page).takeOver();
  await shellPage(page).saved();
  for (const way of ['reload', 'close', 'reload', 'close']) {
    const before = (await guidesPage(page).rows()).slice(1, 3);
    await page.getByRole('treeitem').nth(1).click();
    await page.getByRole('tree').focus();
    // The key and the reload in one task, so that no frame lies between them; a close follows as fast as it can.
    await page
      .evaluate(
        `document.activeElement.dispatchEvent(
           new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }));
         if (${way === 'reload'}) location.reload();`,
      )
      .catch(() => undefined); // the page it ran in may be gone
    await page.close({ runBeforeUnload: true });
    page = await app.open();
    await startPage(page).unlock(project, passphrase);
    await page.getByTestId('shell').waitFor();
    await shellPage(page).go('Leitfäden');
    await page.getByRole('button', { name: 'Öffnen' }).click();
    await page.getByRole('tree').waitFor();
    expect((await guidesPage(page).rows()).slice(1, 3), way).toEqual([...before].reverse());
  }
  expect(app.complaints).toEqual([]);
});
