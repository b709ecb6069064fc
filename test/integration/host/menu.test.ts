/** The native menu speaks the language of the interface and sends its commands to the page. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import de from '#shared/i18n/de/menu.json';
import en from '#shared/i18n/en/menu.json';
import type { control as Control } from '../../support/electronStandIn/control';
import type { Desktop } from '../../support/electronStandIn/startDesktop';

interface Item {
  readonly label?: string;
  readonly type?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}

let control: typeof Control;
let desktop: Desktop;

async function start(...languages: string[]): Promise<void> {
  vi.resetModules();
  vi.doMock('electron', () => import('../../support/electronStandIn/electron'));
  ({ control } = await import('../../support/electronStandIn/control'));
  control.systemLanguages = languages;
  const { startDesktop } = await import('../../support/electronStandIn/startDesktop');
  desktop = await startDesktop();
}

beforeEach(() => start('de-AT', 'en-GB'));
afterEach(() => desktop.window.destroy());

/** Every item, however deep. */
function items(): Item[] {
  const flat = (list: readonly Item[]): Item[] => list.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
  // `as`: the stand-in keeps the template as main has written it.
  return flat(control.menu as readonly Item[]);
}

const labels = () => items().flatMap(({ label, type }) => (type === 'separator' ? [] : [label]));

it('starts in the language of the system', async () => {
  expect(labels()).toContain(de.lockProject);
  desktop.window.destroy();
  await start('fr-FR');
  expect(labels()).toContain(en.lockProject);
});

it('follows the interface, down to the last item', async () => {
  const german = labels();
  await desktop.host.menu.setLanguage('en');
  const english = labels();
  expect(english).toHaveLength(german.length);
  for (const list of [german, english]) for (const label of list) expect(label).toMatch(/\S/);
  // No item of Electron's own with a label that we did not write.
  const [ownGerman, ownEnglish] = [Object.values(de), Object.values(en)];
  expect(german.every((label) => ownGerman.includes(label ?? ''))).toBe(true);
  expect(english.every((label) => ownEnglish.includes(label ?? ''))).toBe(true);
  await desktop.host.menu.setLanguage('de');
  expect(labels()).toEqual(german);
});

it('sends its commands to the page, and leaves their keys to it', () => {
  const received: string[] = [];
  desktop.host.menu.onCommand((command) => received.push(command));
  for (const item of items()) {
    if (item.click === undefined) continue;
    item.click();
    if (item.accelerator !== undefined) expect(item.registerAccelerator, item.label).toBe(false);
  }
  expect(received).toEqual([
    'newProject',
    'lockProject',
    'undo',
    'redo',
    'zoomIn',
    'zoomOut',
    'zoomReset',
    'openHandbook',
  ]);
});

it('has nothing that opens developer tools, loads the page anew, or leads out of the program', () => {
  const roles = items().flatMap(({ role }) => role ?? []);
  for (const role of ['toggleDevTools', 'reload', 'forceReload', 'services', 'help'])
    expect(roles).not.toContain(role);
});
