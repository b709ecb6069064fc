/** Full disks, ended tabs and restarts for the browser's host. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedApp } from '../../build/serve';
import { type LaunchedBrowser, launchBrowser, serveApp } from '../support/browser';
import { buildPage } from '../support/buildPage';

const project = '00000000-0000-4000-8000-0000000000aa';
let folder: string;
let profile: string;
let server: ServedApp;
let browser: LaunchedBrowser;

beforeAll(async () => {
  folder = await buildPage(fileURLToPath(new URL('../support/hostPage', import.meta.url)));
  profile = await mkdtemp(join(tmpdir(), 'fallwerk-profile-'));
  server = await serveApp(folder);
  browser = await launchBrowser({ profile });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
  await rm(profile, { recursive: true, force: true });
});

async function openPage(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(server.url);
  return page;
}

/** Leaves room for this many bytes more than the origin uses now; answers how to lift the limit. */
async function limitQuota(page: Page, room: number): Promise<() => Promise<void>> {
  // The limit ends with the session.
  const session = await browser.context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.url).origin,
    quotaSize: used + room,
  });
  return () => session.detach();
}

describe('a full disk', () => {
  it('is named, and journal, vault and snapshots stay as they were', async () => {
    const page = await openPage();
    await page.evaluate(async (id) => {
      await window.host.journal.append(id, new Uint8Array([1, 2, 3]));
      await window.host.vault.write(id, new Uint8Array([4, 5]));
      await window.host.snapshots.write(id, 'old.fallwerk', new Uint8Array([6]));
    }, project);
    const lift = await limitQuota(page, 200_000);
    const refused = await page.evaluate(async (id) => {
      const large = new Uint8Array(3_000_000);
      const answers = [
        await window.host.journal.append(id, large),
        await window.host.vault.write(id, large),
        await window.host.snapshots.write(id, 'old.fallwerk', large),
        await window.host.snapshots.write(id, 'new.fallwerk', large),
      ];
      return answers.map((answer) => (answer.ok ? 'written' : answer.reason));
    }, project);
    expect(refused).toEqual(['diskFull', 'diskFull', 'diskFull', 'diskFull']);
    await lift();
    const left = await page.evaluate(async (id) => {
      const journal = await window.host.journal.read(id);
      const vault = await window.host.vault.read(id);
      const snapshot = await window.host.snapshots.read(id, 'old.fallwerk');
      const list = await window.host.snapshots.list(id);
      const next = await window.host.journal.append(id, new Uint8Array([9]));
      return [
        journal.ok && [...journal.value.slice(0, 9)],
        vault.ok && vault.value.map((copy) => [...copy]),
        snapshot.ok && [...snapshot.value],
        list.ok && list.value,
        next.ok && next.value.length,
      ];
    }, project);
    expect(left).toEqual([
      [1, 2, 3],
      [
        [4, 5],
        [4, 5],
      ],
      [6],
      [{ name: 'old.fallwerk', bytes: 1 }],
      4,
    ]);
    await page.close();
  });
});

describe('a tab that ends', () => {
  it('gives its project back, however it ends', async () => {
    const [first, second] = [await openPage(), await openPage()];
    const acquire = (page: Page) =>
      page.evaluate(async (id) => {
        const answer = await window.host.locks.acquire(id);
        return answer.ok && answer.value;
      }, project);
    expect([await acquire(first), await acquire(second)]).toEqual([true, false]);
    // Crashes only the first tab's process; playwright reports it as a failed navigation.
    await first.goto('chrome://crash').catch(() => undefined);
    await expect.poll(() => acquire(second)).toBe(true);
    await second.close();
    const third = await openPage();
    await expect.poll(() => acquire(third)).toBe(true);
    await third.close();
  });

  it('tells the listeners of closing once, on the way out', async () => {
    const page = await openPage();
    const other = await openPage();
    await page.evaluate(() => {
      window.host.closing.onClosing(async () => {
        localStorage.setItem('closing', String(Number(localStorage.getItem('closing') ?? 0) + 1));
      });
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => other.evaluate(() => localStorage.getItem('closing'))).toBe('1');
    await other.close();
  });
});

describe('two tabs on one journal', () => {
  it('do not mix their bytes: one waits or is told that it is busy', async () => {
    const pages = [await openPage(), await openPage()];
    const id = '00000000-0000-4000-8000-0000000000bb';
    const outcomes = await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(
          async ([which, mark]) => {
            let written = 0;
            const reasons = new Set<string>();
            for (let turn = 0; turn < 40; turn += 1) {
              const answer = await window.host.journal.append(which, new Uint8Array(64).fill(mark));
              if (answer.ok) written += 1;
              else reasons.add(answer.reason);
            }
            return { written, reasons: [...reasons] };
          },
          [id, tab + 1] as const,
        ),
      ),
    );
    for (const outcome of outcomes) expect(['busy', undefined]).toContain(outcome.reasons[0]);
    const journal = await pages[0]?.evaluate(async (which) => {
      const answer = await window.host.journal.read(which);
      return answer.ok ? [...answer.value] : [];
    }, id);
    const written = outcomes.reduce((sum, outcome) => sum + outcome.written, 0);
    expect(journal?.length).toBe(written * 64);
    for (let at = 0; at < (journal?.length ?? 0); at += 64) {
      expect(new Set(journal?.slice(at, at + 64)).size).toBe(1);
    }
    for (const page of pages) await page.close();
  });
});

describe('a restart of the browser', () => {
  it('finds everything again', async () => {
    await browser.close();
    browser = await launchBrowser({ profile });
    const page = await openPage();
    const found = await page.evaluate(async (id) => {
      const projects = await window.host.vault.list();
      const journal = await window.host.journal.read(id);
      return [projects.ok && projects.value.includes(id), journal.ok && [...journal.value.slice(0, 9)]];
    }, project);
    expect(found).toEqual([true, [1, 2, 3, 9]]);
  });
});
