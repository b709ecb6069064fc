import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import de from '#shared/i18n/de/shell.json';
import en from '#shared/i18n/en/shell.json';
import { type RunningApp, startApp } from '../support/app';
import { axeFindings } from '../support/axeFindings';
import { cutFindings } from '../support/cutFindings';
import { focusFindings } from '../support/focusFindings';
import { type Layer, layersOfScreens } from './pages/layersOfScreens';
import { samplePage } from './pages/samplePage';
import { startPage } from './pages/startPage';
import { openLayers, startWalk } from './pages/walkingSteps';

// Every dialog, menu, popover, tab and screen below a screen, opened with the keyboard in the sample project:
// nothing for axe to find in any scheme, nothing lost at 200 % zoom, the focus in it, seen, and back afterwards.

const texts = { de, en };
const usual = { width: 1280, height: 720 };
/** What a window of 1280 by 720 has at 200 % zoom. */
const zoomed = { width: 640, height: 360 };

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startApp({ viewport: usual });
  page = await app.open();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await startPage(page).shown();
  await samplePage(page).open();
});

afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** The language changes with every layer, so that both are seen in each. */
let language: 'de' | 'en' = 'de';

async function show(place: Layer['place']): Promise<void> {
  await page
    .getByRole('navigation', { name: texts[language].navigation })
    .getByRole('button', { name: texts[language].places[place], exact: true })
    .click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}

/** Opens a layer from a fresh screen; a screen keeps its tab while one stays in it. */
async function open(layer: Layer): Promise<void> {
  await show(layer.place === 'settings' ? 'memos' : 'settings');
  await show(layer.place);
  // What lies under the pointer would be read as part of the page.
  await page.mouse.move(600, 5);
  const walk = startWalk(page, language);
  for (const step of layer.open) await step(walk);
  if (layer.kind === 'over') await openLayers(page).last().waitFor();
}

/** Closes what lies over the screen, and says what is wrong with where the focus goes. */
async function close(layer: Layer): Promise<readonly string[]> {
  if (layer.kind === 'part') return [];
  // A popover that was hidden while the window was small, or drawn anew with the language, has lost the focus.
  await openLayers(page).last().waitFor();
  await page.evaluate(`(() => {
    const top = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].findLast((one) => one.checkVisibility());
    if (!top.contains(document.activeElement)) (top.querySelector('button, input, textarea') ?? top).focus();
  })()`);
  // A field's own list closes first.
  for (let pressed = 0; pressed < 3 && (await openLayers(page).count()) > 0; pressed += 1) {
    await page.keyboard.press('Escape');
    await openLayers(page)
      .last()
      .waitFor({ state: 'detached', timeout: 2000 })
      .catch(() => undefined);
  }
  if ((await openLayers(page).count()) > 0) return ['Escape does not close it.'];
  // The focus comes back a turn later than the layer goes.
  return settled(async () =>
    (await page.evaluate('document.activeElement === document.body')) ? ['The focus did not come back.'] : [],
  );
}

/** What moves although the system asks for no motion. */
async function moving(): Promise<string[]> {
  const names = await page.evaluate(`document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect.getComputedTiming().duration > 0)
    .map(({ effect }) => 'It moves: ' + effect.target?.className)`);
  return names as string[]; // the expression above answers a list of strings
}

/** At 200 % zoom: nothing wider than the window, nothing cut off or out of reach. */
async function lost(layer: Layer): Promise<readonly string[]> {
  if (layer.kind === 'over') {
    // A menu hides with its button, and in the smaller window the button may have been moved out of sight.
    await page.evaluate(
      `document.querySelector('[aria-haspopup][aria-expanded="true"]')?.scrollIntoView({ block: 'center' })`,
    );
    const seen = await openLayers(page)
      .last()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    // Its button stays out of sight: then it is opened again, as one does who has zoomed before.
    if (!seen) await open(layer);
  }
  const found = await settled(() => look(layer));
  return found.map((line) => `${language}: ${line}`);
}

/** What only passes by (a menu on its way, a focus a turn late) is looked at again until it stands: five seconds. */
async function settled(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found = await look();
  for (let again = 0; again < 20 && found.length > 0; again += 1) {
    await page.waitForTimeout(250);
    found = await look();
  }
  return found;
}

async function look(layer: Layer): Promise<readonly string[]> {
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  const top = layer.kind === 'over' ? openLayers(page).last() : page.locator('body');
  return [...(wide === true ? ['The page is wider than the window.'] : []), ...(await cutFindings(top))];
}

/** Changes the language under an open dialog, which a click would close. */
async function changeLanguage(): Promise<void> {
  language = language === 'de' ? 'en' : 'de';
  await page
    .locator('header label')
    .filter({ hasText: language === 'de' ? 'Deutsch' : 'English' })
    .dispatchEvent('click');
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** The scheme of the system, and the contrast the appearance menu sets. */
async function dress(colorScheme: 'light' | 'dark', contrast: 'usual' | 'high'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(`document.documentElement.setAttribute('data-contrast', '${contrast}')`);
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}

test.each(layersOfScreens)('$name', async (layer) => {
  await open(layer);
  const found: string[] = await moving();
  if (layer.kind === 'over') found.push(...(await settled(() => focusFindings(page))));
  const scope = layer.kind === 'over' ? 'layer' : 'main';
  found.push(...(await axeFindings(app.browser.context, page, { scope })));
  for (const [colorScheme, contrast] of [
    ['dark', 'usual'],
    ['dark', 'high'],
    ['light', 'high'],
  ] as const) {
    await dress(colorScheme, contrast);
    const colours = await axeFindings(app.browser.context, page, { scope, colours: true });
    found.push(...colours.map((line) => `${colorScheme}, ${contrast} contrast: ${line}`));
  }
  await dress('light', 'usual');
  await page.setViewportSize(zoomed);
  found.push(...(await lost(layer)));
  await changeLanguage();
  found.push(...(await lost(layer)));
  await page.setViewportSize(usual);
  // The wide window stands, with its sidebar.
  await page.getByText(texts[language].work.plan, { exact: true }).waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  found.push(...(await close(layer)));
  expect(found).toEqual([]);
});
