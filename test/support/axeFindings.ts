import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong on the screen as it stands, as one line each. */
export async function axeFindings(context: BrowserContext, page: Page): Promise<readonly string[]> {
  // A colour half way from light to dark is no colour anybody reads. Endless animations are not waited for.
  await page.evaluate(`Promise.race([
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ]).then(() => undefined)`);
  // Evaluated through the debugger, since the page's policy lets no foreign script in.
  const session = await context.newCDPSession(page);
  const expression = await readFile(axe, 'utf8');
  await session.send('Runtime.evaluate', { expression, allowUnsafeEvalBlockedByCSP: true });
  let found = await askAxe(session);
  // What only passes by (a dialog fading in, a scheme changing) is looked at once more when it stands.
  if (found.length > 0) {
    await page.waitForTimeout(700);
    found = await askAxe(session);
  }
  await session.detach();
  return found;
}

async function askAxe(session: CDPSession): Promise<readonly string[]> {
  const answer = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return answer.result.value as readonly string[]; // the expression above answers a list of strings
}
