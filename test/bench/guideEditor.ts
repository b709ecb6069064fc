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
/** While editing, every frame counts: one that is longer than this took the place of a second one. */
const DROPPED_MS = 20;
/** No multiple of a frame, so that keys fall anywhere in one. */
const KEY_PAUSE_MS = 137;
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
    await watchKeys(page);
    const review = await editing(page);
    await guides.takeOver();
    const project = await editing(page);
    const rest = await frames(page, async () => {
      await page.waitForTimeout(1_500);
    });
    const scrolled = await frames(page, () => scroll(page));
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
      ...editRows('in the review', review),
      ...editRows('in the project, sealed and saved', project),
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

interface Edits {
  /** Milliseconds from each key to behind the frame that shows it. */
  readonly keys: readonly number[];
  /** Lengths of all frames meanwhile. */
  readonly lengths: readonly number[];
}

function editRows(where: string, { keys, lengths }: Edits): Row[] {
  const dropped = lengths.filter((ms) => ms > DROPPED_MS).length;
  return [
    makeRow({
      name: `Guide of 2,000 nodes, frames while editing ${where}`,
      unit: 'ms',
      values: [...lengths],
      target: DROPPED_MS,
      judgedBy: 'p95',
      note: `${dropped} frames dropped in ${keys.length} edits`,
    }),
    makeRow({
      name: `Guide of 2,000 nodes, moving a question ${where}`,
      unit: 'ms',
      values: [...keys],
      target: KEY_MS,
      judgedBy: 'p95',
      note: 'from the key to behind the frame that shows it; up to 16.7 ms of it are waiting for that frame',
    }),
  ];
}

/** Moves a question and its eleven items up and down; the first ones load what later ones have. */
async function editing(page: Page): Promise<Edits> {
  await guidesPage(page).pick('Frage 1.2');
  await page.waitForTimeout(1_000);
  await page.getByRole('tree').focus();
  await press(page, 6);
  await page.evaluate(() => window.keyTimes.splice(0));
  const lengths = await frames(page, () => press(page, 40));
  const all = await page.evaluate(() => [...window.keyTimes]);
  // Every press is two key downs, Alt and the arrow; the arrow does the work.
  return { lengths, keys: all.filter((_, i) => i % 2 === 1) };
}

async function press(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
    await page.waitForTimeout(KEY_PAUSE_MS);
  }
}

async function watchKeys(page: Page): Promise<void> {
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
}
