import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildDocx, paragraphsXml } from '../fixtures/guideFiles/buildZip';
import { inventedGuideDocx } from '../fixtures/guideFiles/inventedGuideDocx';
import { paperGuideDocx } from '../fixtures/guideFiles/paperGuide';
import { inventedGuide } from '../fixtures/inventedGuide';
import { type RunningApp, startApp } from '../support/app';
import { convertWithLibreOffice } from '../support/libreoffice';
import { guidesPage } from './pages/guidesPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

let app: RunningApp;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  app = await startApp();
  page = await app.open();
  await startPage(page).shown();
  await startPage(page).createProject({
    name: 'Dateien',
    person: 'MM',
    passphrase: 'vier kleine Boote im Hafen',
  });
  await shellPage(page).go('Leitfäden');
  page.context().on('request', (request) => requests.push(request.url()));
});

afterAll(() => app.close());

beforeEach(async () => {
  const discard = page.getByRole('button', { name: 'Verwerfen' });
  if ((await discard.count()) > 0) await discard.first().click();
});

/** Every file is sent as what it is not, because neither name nor type may decide. */
async function choose(bytes: Uint8Array, name: string): Promise<void> {
  await guidesPage(page).choose({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function read(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  await choose(bytes, name);
  await page.getByRole('tree').waitFor();
  return guidesPage(page).rows();
}

it('reads a Word file with its numbers, levels and roles', async () => {
  const rows = await read(await inventedGuideDocx(), 'leitfaden.docx');
  expect(rows.slice(0, 5)).toEqual([
    '1 1 Anfänge',
    '2 1.1 Wie kam es zu dem Garten?',
    '3 • Wer hatte die Idee?',
    '4 – aus der Nachbarschaft',
    '4 – aus der Verwaltung',
  ]);
  expect((await guidesPage(page).unsure()).join()).not.toContain('Ebene');
});

it('reads a PDF in a worker of its own, with nothing fetched from elsewhere and nothing forbidden done', async () => {
  const pdf = await convertWithLibreOffice(await paperGuideDocx(), 'docx', 'pdf');
  const rows = await read(pdf, 'leitfaden.pdf');
  expect(rows.slice(0, 2)).toEqual([
    '1 1 Abschnitt der Reihe 1',
    expect.stringMatching(/^2 1\.1 Wie kam es zu dem Garten, wenn Sie an die letzten Wochen denken/),
  ]);
  expect(requests.some((url) => /pdfParse\.worker/.test(url))).toBe(true);
  expect(requests.filter((url) => !url.startsWith(new URL(app.url).origin))).toEqual([]);
});

it('reads a guide in our own JSON', async () => {
  const rows = await read(Buffer.from(JSON.stringify(inventedGuide())), 'leitfaden.json');
  expect(rows).toContain('2 1.2 Was ist schwierig?');
});

it('refuses with file, place and what to do, and the next file is read', async () => {
  const body = paragraphsXml(['1. Anfang', '1.1 Wer?']);
  await choose(buildDocx(body, [{ name: '../../x', data: 'x' }]), 'fremd.docx');
  await page.getByText('„fremd.docx“ wurde nicht gelesen').waitFor();
  await page.getByText('(Stelle: ../../x)', { exact: false }).waitFor();
  await choose(Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'halb.pdf');
  await page.getByText('„halb.pdf“ wurde nicht gelesen').waitFor();
  expect(await read(buildDocx(body), 'gut.docx')).toEqual(['1 1 Anfang', '2 1.1 Wer?']);
});

it('and the page had nothing to complain about', () => {
  expect(app.complaints).toEqual([]);
});
