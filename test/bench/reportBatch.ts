import type { Page } from 'playwright-core';
import { reportOutputPage } from '../e2e/pages/reportOutputPage';
import { shellPage } from '../e2e/pages/shellPage';
import { makeRow, type Row } from './row';
import { withSeededApp } from './seededApp';

const runs = 3;
const study =
  'built app, 225 protocols, 16 reports of about 60 pages and 400 quotations, with the last look for names';

/** Sixteen case reports in one go from the list of reports, as files and as a volume. */
export async function benchReportBatch(): Promise<readonly Row[]> {
  return withSeededApp(async ({ page, openStudy }) => {
    await page.addInitScript(`Reflect.deleteProperty(window, 'showSaveFilePicker')`);
    await openStudy('S', 'reports');
    await shellPage(page).go('Fallberichte');
    const files = await measure(page, 'Einzelne Dateien in einem ZIP');
    const volume = await measure(page, 'Ein Band mit allen Berichten');
    return [
      makeRow({
        name: 'sixteen case reports as DOCX in one archive, click to file',
        unit: 'ms',
        values: files.map(({ took }) => took),
        target: 10_000,
        note: study,
      }),
      makeRow({
        name: 'longest the interface stood still meanwhile',
        unit: 'ms',
        values: files.map(({ still }) => still),
        target: 100,
      }),
      makeRow({
        name: 'the same as one volume, click to file',
        unit: 'ms',
        values: volume.map(({ took }) => took),
        target: 10_000,
      }),
      makeRow({
        name: 'longest the interface stood still meanwhile (volume)',
        unit: 'ms',
        values: volume.map(({ still }) => still),
        target: 100,
      }),
    ];
  });
}

type Shape = Parameters<ReturnType<typeof reportOutputPage>['shape']>[0];

async function measure(page: Page, shape: Shape): Promise<readonly { took: number; still: number }[]> {
  const output = reportOutputPage(page);
  const times: { took: number; still: number }[] = [];
  for (let run = 0; run < runs; run++) {
    await output.openBatch();
    await output.shape(shape);
    await page.evaluate(watch);
    await output.startBatch();
    const written = await output.summary();
    if (written.length !== 16) throw new Error(`${written.length} of 16 reports were written`);
    times.push(await page.evaluate<{ took: number; still: number }>('window.batchTook()'));
    await output.closeBatch();
  }
  return times;
}

/**
 * From the click to the summary, and the longest task of the page's thread. Where the last look finds names a person
 * decides; here they say yes at once. As text, because the runner's compiler adds helpers that the page does not have.
 */
const watch = `{
  let start = 0, end = 0, still = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) still = Math.max(still, duration);
  });
  addEventListener('click', (event) => {
    if (start === 0 && event.isTrusted) { start = performance.now(); tasks.observe({ type: 'longtask' }); }
  }, { capture: true });
  const changes = new MutationObserver(() => {
    const goOn = [...document.querySelectorAll('[role=dialog] button')].find((button) =>
      button.textContent.trim() === 'Trotzdem speichern');
    if (goOn) goOn.click();
    if (end === 0 && document.querySelector('[data-testid=batch-summary]')) end = performance.now();
  });
  changes.observe(document.body, { childList: true, subtree: true });
  window.batchTook = () => {
    tasks.disconnect();
    changes.disconnect();
    return { took: end - start, still };
  };
}
undefined;`;
