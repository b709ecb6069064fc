import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../support/app';
import { convertWithLibreOffice, pdfPages } from '../support/libreoffice';
import { materialPath } from '../support/material';
import { fieldworkPage } from './pages/fieldworkPage';
import { guidePrintPage } from './pages/guidePrintPage';
import { guidesPage } from './pages/guidesPage';
import { shellPage } from './pages/shellPage';
import { startPage } from './pages/startPage';

// A guide of the project goes back to paper: for the interview that is planned, and as a table of all roles.

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 1280, height: 720 } });
  page = await app.open();
  await startPage(page).createProject({ name: 'Druck', person: 'MK', passphrase: 'vier falter im regen' });
  await shellPage(page).go('Leitfäden');
  await guidesPage(page).choose(materialPath('guides/a12-jobcenter.txt'));
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  await fieldworkPage(page).addSite('Musterstadt', 'Nord');
  await fieldworkPage(page).addInterview('Musterstadt', 'PL', '2026-03-24');
  await shellPage(page).go('Leitfäden');
  await page.getByRole('button', { name: 'Öffnen' }).first().click();
});

afterAll(async () => {
  await app.close();
});

test('for an interview of the project: roles and head are taken from it, the site by its code alone', async () => {
  const print = guidePrintPage(page);
  await print.open();
  expect(await print.chosenRoles()).toEqual(['GF']);
  expect(await print.leads()).toBe('23 Leitfragen');
  await print.takeFrom('Musterstadt · PL · 24.03.2026');
  expect(await print.chosenRoles()).toEqual(['PL']);
  expect(await print.leads()).toBe('28 Leitfragen');
  expect(await print.head()).toEqual(['S01', '24.03.2026', 'MK']);
  const { name, bytes } = await print.save();
  expect(name).toMatch(/^Interviewleitfaden A\.1\.2 PL S01 \d{4}-\d\d-\d\d\.docx$/);
  const pages = await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
  expect(pages[0]).toMatch(/S01\s+24\.03\.2026/);
  expect(pages[0]).toMatch(/Projektleitung \(PL\)\s+MK/);
  expect(pages.join('')).not.toContain('Musterstadt');
});

test('without a role there is nothing to print, and the dialog says so', async () => {
  const print = guidePrintPage(page);
  await print.open();
  await print.role('GF – Geschäftsführung', false);
  expect(await print.complaint()).toBe('Wählen Sie mindestens eine Rolle.');
  expect(await print.canSave()).toBe(false);
  await print.asMatrix();
  expect(await print.leads()).toBe('29 Leitfragen');
  const { name, bytes } = await print.save();
  expect(name).toMatch(/^Interviewleitfaden A\.1\.2 alle Rollen /);
  const pages = await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
  expect(pages.filter((text) => /Frage\s+GF\s+PL/.test(text)).length).toBeGreaterThan(1);
  expect(app.complaints).toEqual([]);
});
