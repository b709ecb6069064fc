import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedApp } from '../../build/serve';
import { builtApp, type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { serveApp } from '../support/browser';
import { type BackupFile, backupPage, launchQueueStandIn, launchWith } from './pages/backupPage';
import { fieldworkPage } from './pages/fieldworkPage';
import { removalPage } from './pages/removalPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// A backup file goes from one device to another, whichever way it is opened there. Everything is invented.

const passphrase = 'sieben leise ruder';
const project = 'Erfundene Sicherung';

let app: RunningApp;
/** The same program at another address: another device, as far as storage goes. */
let otherDevice: ServedApp;
let page: Page;
let file: BackupFile;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  otherDevice = await serveApp(builtApp);
  await app.browser.context.addInitScript(launchQueueStandIn);
  page = await app.open();
  await startPage(page).createProject({ name: project, person: 'Leitung', passphrase });
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('Musterstadt', 'Nord');
  await shellPage(page).saved();
  file = await backupPage(page).save();
});

afterAll(async () => {
  await app.close();
  await otherDevice.close();
});

test('while its project is open, the file waits, and leads to the start screen', async () => {
  const backup = backupPage(page);
  await launchWith(page, file);
  await backup.notice.getByText(file.name).waitFor();
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  // Nothing has happened to the open project, and the file can be left alone.
  await page.getByRole('region', { name: 'Musterstadt' }).waitFor();
  await page.getByRole('button', { name: 'Die Sicherungsdatei nicht einspielen' }).click();
  await backup.notice.waitFor({ state: 'detached' });
  await launchWith(page, file);
  await backup.notice.getByRole('button', { name: 'Sperren und einspielen' }).click();
  await page.getByTestId('start-screen').waitFor();
  // This device has the project: it is not replaced, but its passphrase is asked.
  await backup.dialog.getByText('auf diesem Gerät schon vorhanden').waitFor();
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  await backup.dialog.getByRole('button', { name: 'Zum Projekt' }).click();
  await backup.asked(project).waitFor();
});

test('dropped on the start screen of another device, it becomes the project again', async () => {
  await page.goto(otherDevice.url);
  await startPage(page).shown();
  const backup = backupPage(page);
  const start = page.getByTestId('start-screen');
  await backup.drop(start, [{ name: 'Notizen.txt', bytes: Buffer.from('Notizen') }]);
  await page.getByRole('alert').getByText('„Notizen.txt“ ist keine Sicherung von Fallwerk.').waitFor();
  await backup.drop(start, [file]);
  await backup.dialog.getByText(project, { exact: true }).waitFor();
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  await backup.dialog.getByRole('button', { name: 'Einspielen', exact: true }).click();
  await backup.asked(project).waitFor();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByTestId('shell').waitFor();
  await shellPage(page).go('Standorte und Interviews');
  await page.getByRole('region', { name: 'Musterstadt' }).waitFor();
});

test('a damaged file is refused, chosen or handed over', async () => {
  const broken = { name: 'kaputt.fallwerk', bytes: Buffer.from(file.bytes) };
  broken.bytes.writeUInt8(broken.bytes.readUInt8(200) ^ 1, 200);
  await shellPage(page).lock();
  const backup = backupPage(page);
  await backup.choose(broken);
  await page.getByRole('alert').getByText('„kaputt.fallwerk“ ist beschädigt').waitFor();
  await launchWith(page, { ...broken, name: 'auch kaputt.fallwerk' });
  await page.getByRole('alert').getByText('„auch kaputt.fallwerk“ ist beschädigt').waitFor();
  expect(await backup.dialog.count()).toBe(0);
});

test('a project is removed from the device once its name is typed, and the file brings it back', async () => {
  const removal = removalPage(page);
  const [database] = (await removal.kept()).filter((one) => one.startsWith('database'));
  const id = database?.replace('database fallwerk-', '') ?? 'none';
  const its = async () => (await removal.kept()).filter((one) => one.includes(id));
  expect((await its()).map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(['file', 'entry']));
  const second = await page.context().newPage();
  await second.goto(otherDevice.url);
  await startPage(second).unlock(project, passphrase);
  await second.getByTestId('shell').waitFor();
  await removal.ask(project);
  expect(await axeFindings(app.browser.context, page)).toEqual([]);
  expect(await removal.confirm.isDisabled()).toBe(true);
  await removal.name.fill('Erfundene');
  expect(await removal.confirm.isDisabled()).toBe(true);
  await removal.name.fill(project);
  await page.keyboard.press('Enter');
  await removal.dialog.getByRole('alert').getByText('in einem anderen Fenster geöffnet').waitFor();
  await shellPage(second).lock();
  await second.close();
  await removal.confirm.click();
  await page.getByRole('status').getByText(`„${project}“ ist von diesem Gerät entfernt.`).waitFor();
  await page.getByText('Hier stehen später Ihre Projekte.').waitFor();
  expect(await its()).toEqual([]);
  // The program ended when only the keys were gone: the next start clears the rest.
  await page.evaluate(brokenOff(id));
  expect(await its()).toHaveLength(3);
  await page.reload();
  await startPage(page).shown();
  await expect.poll(its, { timeout: 30_000 }).toEqual([]);
  const backup = backupPage(page);
  await backup.choose(file);
  await backup.dialog.getByRole('button', { name: 'Einspielen', exact: true }).click();
  await backup.asked(project).waitFor();
  await startPage(page).unlock(project, passphrase);
  await shellPage(page).go('Standorte und Interviews');
  await page.getByRole('region', { name: 'Musterstadt' }).waitFor();
  await shellPage(page).lock();
});

test('takes the place of a project of which nothing is left but its key file', async () => {
  const backup = backupPage(page);
  await page.evaluate(everythingButTheVault);
  await startPage(page).unlock(project, passphrase);
  await page.getByRole('alert').getByText('weder Daten noch Sicherungen').waitFor();
  await backup.choose(file);
  await backup.dialog.getByText('ließ sich nicht mehr öffnen').waitFor();
  await backup.dialog.getByRole('button', { name: 'Einspielen', exact: true }).click();
  await backup.asked(project).waitFor();
  await startPage(page).unlock(project, passphrase);
  await page.getByTestId('shell').waitFor();
  await shellPage(page).go('Standorte und Interviews');
  await page.getByRole('region', { name: 'Musterstadt' }).waitFor();
  expect(app.complaints).toEqual([]);
});

/** A removal after its first step: no keys, a database, a journal, and the note that it was begun. */
function brokenOff(id: string): string {
  return `(async () => {
    await new Promise((done, failed) => Object.assign(indexedDB.open('fallwerk-${id}'), {
      onsuccess: ({ target }) => done(target.result.close()), onerror: failed,
    }));
    const projects = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects');
    const folder = await projects.getDirectoryHandle('${id}', { create: true });
    await folder.getFileHandle('journal', { create: true });
    localStorage.setItem('fallwerk.removing.${id}', '');
  })()`;
}

/** What a browser may do when space runs short, and worse. */
const everythingButTheVault = `(async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((done, failed) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: failed }));
  }
  const projects = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects');
  for await (const folder of projects.values()) {
    await folder.removeEntry('journal').catch(() => undefined);
    await folder.removeEntry('snapshots', { recursive: true });
  }
})()`;
