import type { Locator, Page } from 'playwright-core';
import { interfaceWords, type Language } from './words';

/** One move on the way to a layer; German words, as the language files have them, stand for any language. */
export type Step = (walk: Walk) => Promise<void>;

/** Somebody on the way through the program with the keyboard alone. */
export interface Walk {
  readonly page: Page;
  readonly say: (german: string) => RegExp;
  /** Puts the focus there and presses the key. */
  press(found: Locator, key?: string): Promise<void>;
  /** What lies on top: the last dialog, menu or popover; without one, the screen. */
  top(): Promise<Locator>;
}

/** Dialogs, drawers, menus and popovers. */
const layers = '[role="dialog"]:visible, [role="menu"]:visible';

/** Begins a walk. */
export function startWalk(page: Page, language: Language): Walk {
  return {
    page,
    say: interfaceWords(language),
    async press(found, key = 'Enter') {
      await found.focus();
      await page.keyboard.press(key);
    },
    async top() {
      const open = page.locator(layers);
      return (await open.count()) > 0 ? open.last() : page.getByRole('main');
    },
  };
}

export function openLayers(page: Page): Locator {
  return page.locator(layers);
}

/** Presses a button of what lies on top. */
export function press(label: string, place: number = 0): Step {
  return async (walk) => {
    const top = await walk.top();
    await walk.press(top.getByRole('button', { name: walk.say(label), disabled: false }).nth(place));
  };
}

/** Presses a button of the window's frame: top bar or status line. */
export function frame(label: string): Step {
  return async ({ page, press: go, say }) => {
    await go(page.locator('header, footer').getByRole('button', { name: say(label) }));
  };
}

/** Opens a menu and takes one of its entries. */
export function menu(label: string, item: string, place: number = 0): readonly Step[] {
  return [
    press(label, place),
    async ({ page, press: go, say }) => go(page.getByRole('menuitem', { name: say(item) })),
  ];
}

export function tab(label: string): Step {
  return async (walk) => walk.press((await walk.top()).getByRole('tab', { name: walk.say(label) }), 'Enter');
}

/** Chooses in a row of choices. */
export function choose(label: string): Step {
  return async (walk) =>
    walk.press((await walk.top()).getByRole('radio', { name: walk.say(label) }), 'Space');
}

export function key(combo: string): Step {
  return ({ page }) => page.keyboard.press(combo);
}

/** Waits until something of the screen is there. */
export function seen(find: (page: Page) => Locator): Step {
  return ({ page }) => find(page).first().waitFor();
}

/** Puts the focus on something of the screen and presses a key there. */
export function on(find: (page: Page) => Locator, combo: string = 'Enter'): Step {
  return async ({ page, press: go }) => go(find(page).first(), combo);
}

/** Types words into a field. */
export function type(find: (page: Page) => Locator, words: string): Step {
  return async ({ page }) => {
    await find(page).first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
  };
}
