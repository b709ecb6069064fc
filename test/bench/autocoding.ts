import type { Page } from 'playwright-core';
import { codingPage } from '../e2e/pages/codingPage';
import { shellPage } from '../e2e/pages/shellPage';
import { makeRow, type Row } from './row';
import { withSeededApp } from './seededApp';

const study = 'built app, 2,000 protocols, 100,000 codings';
/** Each of them stands in more sentences than are shown at once. */
const words = ['Vermittlung', 'Team', 'Steuerung', 'Antrag', 'Leistung'];
/** The search's index has read the project by then; that is a row of its own. Milliseconds. */
const indexing = 15_000;

/** Finding passages over all texts of the largest study we plan for, and coding 5,000 of them. */
export async function benchAutocoding(): Promise<readonly Row[]> {
  return withSeededApp(async ({ page, openStudy }) => {
    await openStudy('L', 'plain');
    await shellPage(page).go('Texte kodieren');
    const coding = codingPage(page);
    const query = page.getByRole('textbox', { name: 'Suchwörter' });
    await coding.tab('Automatisch kodieren');
    await query.fill('Beratung');
    await coding.passages().first().waitFor();
    await page.waitForTimeout(indexing);
    const finding: Watched[] = [];
    for (const word of words) finding.push(await watched(page, () => query.fill(word), `found('${word}')`));
    const codes = { name: 'Code', exact: true } as const;
    await page.getByRole('combobox', codes).or(page.getByRole('textbox', codes)).first().click();
    await page.getByRole('option').filter({ visible: true }).first().click();
    const run = page.getByRole('button', { name: /Stellen kodieren$/ });
    const done = await watched(page, () => run.click(), `told('kodiert.')`);
    const stands = (name: string, all: readonly Watched[]) =>
      makeRow({
        name: `${name}: the longest the window stands still`,
        unit: 'ms',
        values: all.map(({ longest }) => longest),
        target: 200,
        note: study,
      });
    return [
      stands('finding 5,000 sentences', finding),
      makeRow({
        name: 'finding 5,000 sentences, last key to preview',
        unit: 'ms',
        values: finding.map(({ took }) => took),
        target: 2_000,
        note: study,
      }),
      stands('coding 5,000 sentences', [done]),
      makeRow({
        name: 'coding 5,000 sentences, click to the dialog that says so',
        unit: 'ms',
        values: [done.said ?? done.took],
        target: 1_000,
        note: study,
      }),
      makeRow({ name: 'coding 5,000 sentences', unit: 's', values: [done.took / 1000], note: study }),
    ];
  });
}

/** Milliseconds. */
interface Watched {
  readonly longest: number;
  readonly took: number;
  /** Until a bar said that something is being done; null when it was over sooner. */
  readonly said: number | null;
}

/** `until`: an expression of `watch`, asked at each change of the page. */
async function watched(page: Page, act: () => Promise<void>, until: string): Promise<Watched> {
  await page.evaluate(watch(until));
  await act();
  return page.evaluate<Watched>('window.watched');
}

/** As text, because the runner's compiler adds helpers to functions that the page does not have. */
const watch = (until: string) => `
  window.watched = new Promise((resolve) => {
    const found = (word) => {
      const marks = [...document.querySelectorAll('[data-testid="autocode-passage"] mark')];
      return marks.length > 0 && marks.every(({ textContent }) => textContent.toLowerCase().includes(word.toLowerCase()));
    };
    const told = (word) => [...document.querySelectorAll('.mantine-Notification-root')].some(({ textContent }) => textContent.includes(word));
    const start = performance.now();
    let longest = 0;
    let said = null;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ type: 'longtask' });
    const changes = new MutationObserver(() => {
      const now = performance.now() - start;
      if (said === null && document.querySelector('[role=progressbar]')) said = now;
      if (!(${until})) return;
      changes.disconnect();
      // What is drawn at last counts, too; long tasks are told when they are over.
      setTimeout(() => {
        tasks.disconnect();
        resolve({ longest, took: now, said });
      }, 1000);
    });
    changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  undefined;
`;
