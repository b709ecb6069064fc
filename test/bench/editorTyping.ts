import type { Page } from 'playwright-core';
import { type LongTextSize, longText } from '../support/editorPage/longText';
import { serveEditorPage } from '../support/editorPage/servePage';
import { makeRow, quantile, type Row } from './row';

const SIZES: readonly (LongTextSize & { readonly name: string })[] = [
  { name: '2,500 words, 300 codings', words: 2_500, codings: 300, wordsPerBlock: 40 },
  { name: '25,000 words, 3,000 codings', words: 25_000, codings: 3_000, wordsPerBlock: 165 },
];

/** Enough for a p95 that one hiccup of the machine does not decide: 240 keystrokes a case. */
const ROUNDS = 3;
const KEYS = 80;
/** A fast typist; slower would let everything settle between two keys. */
const KEY_PAUSE_MS = 60;
/** Codings may make typing this much slower than the same text without any. */
const ALLOWED = 1.3;

/**
 * Typing in a real browser with real keys, in the middle of a long protocol: from keydown to after the next
 * frame. Every text with its codings and without, in turns, so that both meet the machine in the same mood.
 */
export async function benchEditorTyping(): Promise<readonly Row[]> {
  const served = await serveEditorPage();
  try {
    const page = await served.open({ viewport: { width: 1280, height: 900 } });
    await installClock(page);
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(await benchSize(page, size));
    return rows;
  } finally {
    await served.close();
  }
}

async function benchSize(page: Page, size: (typeof SIZES)[number]): Promise<Row> {
  const coded: number[] = [];
  const plain: number[] = [];
  await typeInto(page, size, true); // warms the code up; thrown away
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(...(await typeInto(page, size, false)));
    coded.push(...(await typeInto(page, size, true)));
  }
  return makeRow({
    name: `Typing, ${size.name}`,
    unit: 'ms',
    values: coded,
    target: ALLOWED * quantile(plain, 0.95),
    judgedBy: 'p95',
    against: { name: 'the same text without codings', values: plain },
    note: `p95 without codings ${quantile(plain, 0.95).toFixed(1)} ms; target is ${ALLOWED} times that`,
  });
}

async function typeInto(page: Page, size: LongTextSize, coded: boolean): Promise<number[]> {
  const { anchors, ...text } = longText(size);
  await page.evaluate(
    (given) => window.editorPage.open(given),
    coded && anchors ? { ...text, anchors } : text,
  );
  const middle = `[data-block="b${Math.floor(size.words / size.wordsPerBlock / 2)}"]`;
  await page.locator(middle).scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.click(middle);
  await page.evaluate(() => window.keyTimes.splice(0));
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 7 === 6 ? 'Space' : 'e');
    await page.waitForTimeout(KEY_PAUSE_MS);
  }
  return page.evaluate(() => [...window.keyTimes]);
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** Notes each keystroke's time from the event to behind the frame that shows it. */
async function installClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyTimes = [];
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          // A message is handled after the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
}
