import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface AxeScope {
  /** The whole page, the open screen, or what lies on top: the last dialog or menu. */
  readonly scope?: 'page' | 'main' | 'layer';
  /** Looks only at colours, where all the rest was looked at before. */
  readonly colours?: boolean;
}

/** What axe finds wrong on the screen as it stands, as one line each. */
export async function axeFindings(
  context: BrowserContext,
  page: Page,
  scope: AxeScope = {},
): Promise<readonly string[]> {
  // A colour half way from light to dark is no colour anybody reads. Endless animations are not waited for.
  await page.evaluate(`Promise.race([
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ]).then(() => undefined)`);
  // Evaluated through the debugger, since the page's policy lets no foreign script in.
  const session = await context.newCDPSession(page);
  const there = await session.send('Runtime.evaluate', {
    expression: `'axe' in window`,
    returnByValue: true,
  });
  if (there.result.value !== true) {
    const expression = await readFile(axe, 'utf8');
    await session.send('Runtime.evaluate', { expression, allowUnsafeEvalBlockedByCSP: true });
  }
  let found = await askAxe(session, scope);
  // What only passes by (a dialog fading in, a scheme changing) is looked at once more when it stands.
  if (found.length > 0) {
    await page.waitForTimeout(700);
    found = await askAxe(session, scope);
  }
  await session.detach();
  return found;
}

async function askAxe(
  session: CDPSession,
  { scope = 'page', colours }: AxeScope,
): Promise<readonly string[]> {
  const where = {
    page: 'document',
    main: `document.querySelector('main')`,
    layer: `[...document.querySelectorAll('[role="dialog"], [role="menu"]')].findLast((one) => one.checkVisibility())`,
  }[scope];
  const options = {
    resultTypes: ['violations'],
    ...(colours === true ? { runOnly: ['color-contrast'] } : {}),
    // A dialog or menu lies over the page's regions, in none of them.
    rules: scope === 'layer' && colours !== true ? { region: { enabled: false } } : {},
  };
  const answer = await session.send('Runtime.evaluate', {
    expression: `axe.run(${where}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return answer.result.value as readonly string[]; // the expression above answers a list of strings
}
