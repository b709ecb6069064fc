import type { Page } from 'playwright-core';

export type WorkStep =
  | 'Übersicht'
  | 'Suche'
  | 'Leitfäden'
  | 'Standorte und Interviews'
  | 'Protokolle'
  | 'Quellen'
  | 'Codesystem'
  | 'Texte kodieren'
  | 'Memos'
  | 'Übereinstimmung'
  | 'Auswertung'
  | 'Verdichtung'
  | 'Fallberichte'
  | 'Bestand und Löschung'
  | 'Einstellungen';

/** The window around an open project. */
export function shellPage(page: Page) {
  return {
    async go(step: WorkStep): Promise<void> {
      await page
        .getByRole('navigation', { name: 'Arbeitsschritte' })
        .getByRole('button', { name: step })
        .click();
    },
    async saved(): Promise<void> {
      await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
    },
    async lock(): Promise<void> {
      await page.getByRole('button', { name: 'Projekt sperren' }).click();
      await page.getByTestId('start-screen').waitFor();
    },
    async undo(): Promise<void> {
      await page.getByRole('button', { name: /^Rückgängig/ }).click();
    },
    async redo(): Promise<void> {
      await page.getByRole('button', { name: /^Wiederholen/ }).click();
    },
  };
}
