import type { Page } from 'playwright-core';
import { guidesPage } from '../e2e/pages/guidesPage';
import { shellPage } from '../e2e/pages/shellPage';
import { startPage } from '../e2e/pages/startPage';
import { startApp } from '../support/app';
import { makeRow, type Row } from './row';

/** 20 sections, 180 questions, 1,800 items: ten times the longest printed guide. */
const SECTIONS = 20;
const QUESTIONS = 9;
const ITEMS = 10;
/** A dropped frame at 60 Hz is one that lasts two: 33 ms; the display of the test machine has no other rate. */
const FRAME_MS = 33.4;
/** A key is felt as immediate below a tenth of a second (Card, Moran and Newell 1983). */
const KEY_MS = 100;

/** Scrolling and editing a guide of 2,000 nodes in the built app. Invented text. */
export async function benchGuideEditor(): Promise<readonly Row[]> {
  const app = await startApp();
  try {
    const page = await app.open();
    await page.setViewportSize({ width: 1280, height: 900 });
    await startPage(page).shown();
    await startPage(page).createProject({
      name: 'Messung',
      person: 'MM',
      passphrase: 'viele Fragen, ein Leitfaden',
    });
    await shellPage(page).go('Leitfäden');
    const guides = guidesPage(page);
    const buffer = Buffer.from(longGuide(), 'utf8');
    await guides.choose({ name: 'lang.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('tree').waitFor();
    await guides.takeOver();
    await guides.pick('Frage 1.2');
    await page.waitForTimeout(1_000);
    const rest = await frames(page, async () => {
      await page.waitForTimeout(1_500);
    });
    const scrolled = await frames(page, () => scroll(page));
    const edits = await keyTimes(page);
    return [
      makeRow({
        name: 'Guide of 2,000 nodes, frames while scrolling',
        unit: 'ms',
        values: scrolled,
        target: FRAME_MS,
        judgedBy: 'p95',
        against: { name: 'the same page at rest', values: rest },
        note: `${scrolled.filter((ms) => ms > FRAME_MS).length} of ${scrolled.length} frames longer than ${FRAME_MS} ms`,
      }),
      makeRow({
        name: 'Guide of 2,000 nodes, moving a question',
        unit: 'ms',
        values: edits,
        target: KEY_MS,
        judgedBy: 'p95',
        note: 'from the key to behind the frame that shows it; the change is saved after that',
      }),
    ];
  } finally {
    await app.close();
  }
}

function longGuide(): string {
  const lines = [
    'M.1 Messleitfaden',
    '',
    'Vorbemerkung',
    'Gefragt werden Leitung (LT) und Werkstatt (WS).',
    '',
  ];
  for (let s = 1; s <= SECTIONS; s++) {
    lines.push(`${s}. Abschnitt ${s}`);
    for (let q = 1; q <= QUESTIONS; q++) {
      lines.push(`${s}.${q} Wie lautet die Antwort auf Frage ${s}.${q} in diesem Betrieb? (LT/WS)`);
      for (let i = 1; i <= ITEMS; i++) lines.push(`• Und was gehört zu Punkt ${i} von ${s}.${q} noch dazu?`);
    }
  }
  return lines.join('\n');
}

declare global {
  interface Window {
    frameClock: { lengths: number[]; last: number; running: boolean; tick(now: number): void };
  }
}

/** Lengths of the frames while something happens, in milliseconds. */
async function frames(page: Page, action: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const clock = {
      lengths: [] as number[],
      last: performance.now(),
      running: true,
      tick(now: number) {
        clock.lengths.push(now - clock.last);
        clock.last = now;
        if (clock.running) requestAnimationFrame(clock.tick);
      },
    };
    requestAnimationFrame(clock.tick);
    window.frameClock = clock;
  });
  await action();
  return page.evaluate(() => {
    window.frameClock.running = false;
    return window.frameClock.lengths.slice(1);
  });
}

/** The wheel, as a person turns it: 120 px a notch, every 30 ms, through about a third of the guide. */
async function scroll(page: Page): Promise<void> {
  await page.getByTestId('guide-tree-scroll').hover();
  for (let i = 0; i < 150; i++) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(30);
  }
}

async function keyTimes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      'keydown',
      (event) => {
        // The event's own time: waiting for a busy page counts.
        const start = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  await page.getByRole('tree').focus();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
    await page.waitForTimeout(150);
  }
  const all = await page.evaluate(() => [...window.keyTimes]);
  // Every press is two key downs, Alt and the arrow; the arrow does the work.
  return all.filter((_, i) => i % 2 === 1);
}
