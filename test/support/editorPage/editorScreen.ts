import type { Page } from 'playwright-core';
import type { PageText } from './page';

/** The longest pause after which typing is handed out, and a little. */
const SETTLED_MS = 420;

/** What a person does in the editor and sees in it; all input goes through the real keyboard and mouse. */
export function editorScreen(page: Page) {
  async function settle(): Promise<void> {
    await page.waitForTimeout(SETTLED_MS);
  }

  return {
    page,
    async open(text: PageText): Promise<void> {
      await page.evaluate((given) => window.editorPage.open(given), text);
      await settle();
    },
    settle,
    async type(text: string): Promise<void> {
      await page.keyboard.type(text);
      await settle();
    },
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
      await settle();
    },
    /** Clicks into a block and walks to the offset with the arrow keys. */
    async caretAt(block: string, offset: number): Promise<void> {
      await page.click(`[data-block="${block}"]`);
      await page.keyboard.press('Home');
      for (let step = 0; step < offset; step++) await page.keyboard.press('ArrowRight');
    },
    async extend(key: string, times: number): Promise<void> {
      for (let step = 0; step < times; step++) await page.keyboard.press(`Shift+${key}`);
    },
    async copyText(plain: string, html?: string): Promise<void> {
      await page.evaluate(
        async ([text, rich]) => {
          const types: Record<string, Blob> = {};
          if (text) types['text/plain'] = new Blob([text], { type: 'text/plain' });
          if (rich) types['text/html'] = new Blob([rich], { type: 'text/html' });
          await navigator.clipboard.write([new ClipboardItem(types)]);
        },
        [plain, html] as const,
      );
    },
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    lines: () => page.evaluate(() => window.editorPage.lines()),
    slices: () => page.evaluate(() => window.editorPage.slices()),
    screen: () => page.evaluate(() => window.editorPage.screen()),
    painted: () => page.evaluate(() => window.editorPage.painted()),
    events: () => page.evaluate(() => window.editorPage.events()),
    mismatches: () => page.evaluate(() => window.editorPage.mismatches()),
    selection: () => page.evaluate(() => window.editorPage.editor().getSelection()),
    stripes: () =>
      page.$$eval('.fw-stripe', (buttons) => buttons.map((button) => button.getAttribute('aria-label'))),
  };
}

export type EditorScreen = ReturnType<typeof editorScreen>;
