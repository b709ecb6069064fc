import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fieldworkPage } from './fieldworkPage';
import { guidesPage } from './guidesPage';
import { protocolPage } from './protocolPage';
import { shellPage } from './shellPage';
import { startPage } from './startPage';

/** The roles of guide A.1.2 that tests interview, as the guide calls them. */
const roles = {
  GF: { name: 'Geschäftsführung', date: '2026-03-24' },
  PL: { name: 'Projektleitung', date: '2026-03-26' },
} as const;

interface Written {
  readonly project?: Parameters<ReturnType<typeof startPage>['createProject']>[0];
  readonly site: string;
  /** Sites without interviews. */
  readonly otherSites?: readonly string[];
  /** By role, in this order: an interview each, its answers by question. */
  readonly protocols: { readonly [role in keyof typeof roles]?: { readonly [question: string]: string } };
}

/**
 * What tests of later steps begin with, made by hand through the screens: a project with guide A.1.2, a site, and
 * the written protocols of its interviews, saved. The last protocol stays open.
 */
export async function writeProject(page: Page, { project, site, otherSites = [], protocols }: Written) {
  await startPage(page).shown();
  await startPage(page).createProject(
    project ?? { name: 'Probe', person: 'MM', passphrase: 'vier krähen im feld' },
  );
  await shellPage(page).go('Leitfäden');
  const json = await readFile('schemas/guides/a12.json');
  await guidesPage(page).choose({ name: 'a12.json', mimeType: 'application/json', buffer: json });
  await guidesPage(page).takeOver();
  await shellPage(page).go('Standorte und Interviews');
  const fieldwork = fieldworkPage(page);
  await fieldwork.addSite(site, 'Nord');
  for (const other of otherSites) await fieldwork.addSite(other, 'Süd');
  // The object's own keys are roles.
  const written = Object.entries(protocols) as [
    keyof typeof roles,
    { readonly [question: string]: string },
  ][];
  for (const [role] of written) await fieldwork.addInterview(site, role, roles[role].date);
  for (const [role, answers] of written) {
    await shellPage(page).go('Standorte und Interviews');
    await fieldwork.writeProtocol(site, roles[role].name);
    for (const [question, words] of Object.entries(answers)) await protocolPage(page).write(question, words);
  }
  await shellPage(page).saved();
}
