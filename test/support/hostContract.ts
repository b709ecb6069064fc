/**
 * What both hosts promise, as cases that run against either: the desktop's in Node with a stand-in for Electron,
 * the browser's in a real page. Hence no test runner and no Node in here.
 */
import type { Host, HostFailureReason, HostResult } from '#shared/host/contract';
import { maxHandedFiles, maxVaultBytes } from '#shared/host/limits';

/** The person at the machine, and a second window of the app. */
export interface HostDriver {
  /** The next open dialog is answered with these files, or cancelled. */
  chooseFiles(files: readonly { name: string; bytes: readonly number[] }[] | null): Promise<void>;
  /** The system opens the program with these files, after each other or at once; only where `canHandOver`. */
  handOver(files: readonly { name: string; bytes: readonly number[] }[]): Promise<void>;
  /** False where the system cannot open the program with a file. */
  readonly canHandOver: boolean;
  /** The next save dialog is accepted or cancelled. */
  chooseSave(accept: boolean): Promise<void>;
  /** False where saving is a download that has no question to cancel. */
  readonly canCancelSave: boolean;
  /** What the last accepted save has written. */
  savedFile(): Promise<{ name: string; bytes: readonly number[] }>;
  /** Another window (or program) on the same store. */
  acquireElsewhere(project: string): Promise<boolean>;
  releaseElsewhere(project: string): Promise<void>;
}

export interface HostCase {
  readonly name: string;
  readonly run: (host: Host, driver: HostDriver) => Promise<void>;
}

/** A project that no other case and no earlier run uses. */
function newProject(): string {
  return crypto.randomUUID();
}

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const plain = (value: unknown) =>
    JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? [...part] : part));
  check(plain(actual) === plain(expected), `${what}: ${plain(actual)} instead of ${plain(expected)}`);
}

function succeeded<T>(result: HostResult<T>, what: string): T {
  check(result.ok, `${what} failed: ${result.ok ? '' : `${result.reason} ${result.detail}`}`);
  return result.value;
}

function refused(result: HostResult<unknown>, reason: HostFailureReason, what: string): void {
  check(!result.ok, `${what} was not refused`);
  equal(result.reason, reason, `${what} (${result.detail})`);
}

/** Bytes that differ at every place, so that a shifted or cut copy shows. */
function pattern(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    bytes[index] = state >>> 16;
  }
  return bytes;
}

/** Calls with what the types forbid: the boundary must hold without them. */
function untyped(host: Host): {
  [part: string]: { [verb: string]: (...args: unknown[]) => Promise<HostResult<unknown>> };
} {
  return host as never;
}

const badProjects: readonly unknown[] = [
  '../../../../etc/passwd/0000000000000',
  '00000000-0000-4000-8000-00000000000',
  '00000000-0000-4000-8000-00000000000G',
  '00000000-0000-4000-8000-0000000000\0a',
  '',
  null,
  42,
  ['00000000-0000-4000-8000-000000000001'],
  { toString: '00000000-0000-4000-8000-000000000001' },
];

const badSnapshotNames: readonly unknown[] = [
  '.fallwerk',
  'a.txt',
  '../a.fallwerk',
  'a/b.fallwerk',
  'a\\b.fallwerk',
  'a.fallwerk.exe',
  'a b.fallwerk',
  `${'a'.repeat(81)}.fallwerk`,
  'ä.fallwerk',
  '',
  undefined,
];

export const hostCases: readonly HostCase[] = [
  {
    name: 'tells who it is',
    async run(host) {
      const info = await host.info();
      equal(info.kind, host.kind, 'kind');
      check(/^\d+\.\d+\.\d+/.test(info.appVersion), `version ${info.appVersion}`);
      check(info.systemLanguage.length >= 2, 'language');
      check(typeof info.persistent === 'boolean', 'persistent');
    },
  },
  {
    name: 'keeps the vault in two equal copies and rewrites both',
    async run(host) {
      const project = newProject();
      equal(succeeded(await host.vault.read(project), 'read nothing'), [], 'no copies yet');
      for (const bytes of [pattern(300), pattern(20, 7), pattern(0), pattern(5000, 9)]) {
        succeeded(await host.vault.write(project, bytes), 'write');
        equal(succeeded(await host.vault.read(project), 'read'), [bytes, bytes], 'both copies');
      }
    },
  },
  {
    name: 'lists the projects that have a vault, and forgets removed ones',
    async run(host) {
      const [first, second] = [newProject(), newProject()];
      succeeded(await host.vault.write(first, pattern(3)), 'write');
      succeeded(await host.vault.write(second, pattern(4)), 'write');
      // A journal alone makes no project.
      const third = newProject();
      succeeded(await host.journal.append(third, pattern(4)), 'append');
      const listed = succeeded(await host.vault.list(), 'list');
      check(listed.includes(first) && listed.includes(second) && !listed.includes(third), `list ${listed}`);
      succeeded(await host.vault.remove(first), 'remove');
      succeeded(await host.vault.remove(first), 'remove again');
      check(!succeeded(await host.vault.list(), 'list').includes(first), 'still listed');
      equal(succeeded(await host.vault.read(first), 'read'), [], 'still there');
      equal(succeeded(await host.vault.read(second), 'read'), [pattern(4), pattern(4)], 'the other project');
    },
  },
  {
    name: 'appends to the journal in the order of the calls and answers its length',
    async run(host) {
      const project = newProject();
      refused(await host.journal.read(project), 'missing', 'reading no journal');
      const parts = Array.from({ length: 30 }, (_unused, index) => pattern(1 + index * 7, index + 1));
      const answers = await Promise.all(parts.map((part) => host.journal.append(project, part)));
      let length = 0;
      answers.forEach((answer, index) => {
        length += parts[index]?.byteLength ?? 0;
        equal(succeeded(answer, 'append').length, length, `length after part ${index}`);
      });
      const all = parts.flatMap((part) => [...part]);
      equal([...succeeded(await host.journal.read(project), 'read')], all, 'journal');
    },
  },
  {
    name: 'cuts the journal, goes on after the cut, and never makes it longer',
    async run(host) {
      const project = newProject();
      refused(await host.journal.truncate(project, 0), 'missing', 'cutting no journal');
      succeeded(await host.journal.append(project, pattern(100)), 'append');
      refused(await host.journal.truncate(project, 101), 'invalid', 'cutting behind the end');
      succeeded(await host.journal.truncate(project, 100), 'cut nothing');
      succeeded(await host.journal.truncate(project, 40), 'cut');
      equal(succeeded(await host.journal.append(project, pattern(5, 3)), 'append').length, 45, 'length');
      equal(
        [...succeeded(await host.journal.read(project), 'read')],
        [...pattern(100).slice(0, 40), ...pattern(5, 3)],
        'journal',
      );
      succeeded(await host.journal.truncate(project, 0), 'cut all');
      equal(succeeded(await host.journal.read(project), 'read'), [], 'empty journal');
      succeeded(await host.journal.remove(project), 'remove');
      refused(await host.journal.read(project), 'missing', 'removed journal');
      succeeded(await host.journal.remove(project), 'remove again');
    },
  },
  {
    name: 'writes, lists, overwrites and removes snapshots',
    async run(host) {
      const project = newProject();
      equal(succeeded(await host.snapshots.list(project), 'list'), [], 'no snapshots');
      for (const [name, size] of [
        ['2026-03-01T10-00-00Z.fallwerk', 10],
        ['2026-03-02T10-00-00Z.fallwerk', 0],
        ['2026-02-01T10-00-00Z.fallwerk', 3000],
      ] as const) {
        succeeded(await host.snapshots.write(project, name, pattern(size, size + 1)), 'write');
      }
      equal(
        succeeded(await host.snapshots.list(project), 'list'),
        [
          { name: '2026-03-02T10-00-00Z.fallwerk', bytes: 0 },
          { name: '2026-03-01T10-00-00Z.fallwerk', bytes: 10 },
          { name: '2026-02-01T10-00-00Z.fallwerk', bytes: 3000 },
        ],
        'newest first',
      );
      succeeded(
        await host.snapshots.write(project, '2026-02-01T10-00-00Z.fallwerk', pattern(5)),
        'overwrite',
      );
      equal(
        succeeded(await host.snapshots.read(project, '2026-02-01T10-00-00Z.fallwerk'), 'read'),
        pattern(5),
        'overwritten',
      );
      succeeded(await host.snapshots.remove(project, '2026-02-01T10-00-00Z.fallwerk'), 'remove');
      refused(await host.snapshots.read(project, '2026-02-01T10-00-00Z.fallwerk'), 'missing', 'removed');
      succeeded(await host.snapshots.remove(project, '2026-02-01T10-00-00Z.fallwerk'), 'remove again');
      equal(succeeded(await host.snapshots.list(project), 'list').length, 2, 'left');
    },
  },
  {
    name: 'brings eight megabytes back as they were, and leaves the caller its bytes',
    async run(host) {
      const project = newProject();
      const bytes = pattern(8 * 1024 * 1024);
      succeeded(await host.snapshots.write(project, 'large.fallwerk', bytes), 'write');
      equal(bytes.byteLength, 8 * 1024 * 1024, 'the bytes of the caller');
      const read = succeeded(await host.snapshots.read(project, 'large.fallwerk'), 'read');
      check(
        read.byteLength === bytes.byteLength && read.every((byte, index) => byte === bytes[index]),
        'differs',
      );
      check(read.buffer.byteLength === read.byteLength, 'the buffer holds more than the bytes');
      succeeded(await host.journal.append(project, bytes.subarray(5, 9)), 'append a part');
      equal(succeeded(await host.journal.read(project), 'read'), bytes.slice(5, 9), 'only the part');
    },
  },
  {
    name: 'refuses ids and names that are none, in every verb',
    async run(host) {
      const any = untyped(host);
      const bytes = pattern(3);
      for (const project of badProjects) {
        const what = `project ${JSON.stringify(project)}`;
        refused((await any.vault?.read?.(project)) ?? lacking(), 'invalid', `vault.read ${what}`);
        refused((await any.vault?.write?.(project, bytes)) ?? lacking(), 'invalid', `vault.write ${what}`);
        refused((await any.vault?.remove?.(project)) ?? lacking(), 'invalid', `vault.remove ${what}`);
        refused((await any.journal?.append?.(project, bytes)) ?? lacking(), 'invalid', `append ${what}`);
        refused((await any.journal?.read?.(project)) ?? lacking(), 'invalid', `journal.read ${what}`);
        refused((await any.journal?.truncate?.(project, 0)) ?? lacking(), 'invalid', `truncate ${what}`);
        refused((await any.journal?.remove?.(project)) ?? lacking(), 'invalid', `journal.remove ${what}`);
        refused((await any.snapshots?.list?.(project)) ?? lacking(), 'invalid', `snapshots.list ${what}`);
        refused((await any.locks?.acquire?.(project)) ?? lacking(), 'invalid', `acquire ${what}`);
        refused((await any.locks?.release?.(project)) ?? lacking(), 'invalid', `release ${what}`);
      }
      const project = newProject();
      for (const name of badSnapshotNames) {
        const what = `snapshot ${JSON.stringify(name)}`;
        refused(
          (await any.snapshots?.write?.(project, name, bytes)) ?? lacking(),
          'invalid',
          `write ${what}`,
        );
        refused((await any.snapshots?.read?.(project, name)) ?? lacking(), 'invalid', `read ${what}`);
        refused((await any.snapshots?.remove?.(project, name)) ?? lacking(), 'invalid', `remove ${what}`);
      }
    },
  },
  {
    name: 'refuses what are no bytes, too many bytes and lengths that are none',
    async run(host) {
      const any = untyped(host);
      const project = newProject();
      for (const bytes of ['text', [1, 2, 3], null, undefined, { byteLength: 3 }, new ArrayBuffer(3)]) {
        refused((await any.vault?.write?.(project, bytes)) ?? lacking(), 'invalid', 'vault.write');
        refused((await any.journal?.append?.(project, bytes)) ?? lacking(), 'invalid', 'append');
      }
      for (const length of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '0', null]) {
        refused((await any.journal?.truncate?.(project, length)) ?? lacking(), 'invalid', 'truncate');
      }
      refused(await host.vault.write(project, new Uint8Array(maxVaultBytes + 1)), 'tooLarge', 'vault.write');
      equal(succeeded(await host.vault.read(project), 'read'), [], 'nothing written');
    },
  },
  {
    name: 'gives a project to one window at a time',
    async run(host, driver) {
      const [project, other] = [newProject(), newProject()];
      equal(succeeded(await host.locks.acquire(project), 'acquire'), true, 'first');
      equal(succeeded(await host.locks.acquire(project), 'acquire'), true, 'again');
      equal(await driver.acquireElsewhere(project), false, 'elsewhere');
      equal(await driver.acquireElsewhere(other), true, 'another project');
      equal(succeeded(await host.locks.acquire(other), 'acquire'), false, 'held elsewhere');
      succeeded(await host.locks.release(other), 'release what is not held');
      equal(succeeded(await host.locks.acquire(other), 'acquire'), false, 'still held elsewhere');
      succeeded(await host.locks.release(project), 'release');
      equal(await driver.acquireElsewhere(project), true, 'free for others');
      await driver.releaseElsewhere(project);
      await driver.releaseElsewhere(other);
      equal(succeeded(await host.locks.acquire(project), 'acquire'), true, 'back');
      succeeded(await host.locks.release(project), 'release');
    },
  },
  {
    name: 'opens the files a person chooses, with their names alone',
    async run(host, driver) {
      const files = [
        { name: 'Leitfaden Jugendliche.txt', bytes: [1, 2, 3] },
        { name: 'Träger Ü.docx', bytes: [] },
      ];
      await driver.chooseFiles(files);
      const request = { extensions: ['txt', 'docx'], multiple: true, maxBytes: 3 };
      equal(succeeded(await host.files.open(request), 'open'), files, 'two files');
      await driver.chooseFiles(null);
      equal(succeeded(await host.files.open(request), 'open'), [], 'cancelled');
      await driver.chooseFiles([{ name: 'large.txt', bytes: [1, 2, 3, 4] }]);
      refused(await host.files.open({ ...request, multiple: false }), 'tooLarge', 'four bytes of three');
      await driver.chooseFiles([{ name: 'any', bytes: [9] }]);
      equal(
        succeeded(await host.files.open({ extensions: [], multiple: false, maxBytes: 10 }), 'open any'),
        [{ name: 'any', bytes: [9] }],
        'any file',
      );
      const any = untyped(host);
      for (const wrong of [
        null,
        {},
        { ...request, extensions: ['../x'] },
        { ...request, path: '/etc/passwd' },
      ]) {
        refused((await any.files?.open?.(wrong)) ?? lacking(), 'invalid', `open ${JSON.stringify(wrong)}`);
      }
    },
  },
  {
    name: 'gives the files that the system hands over, each once and in their order',
    async run(host, driver) {
      equal(succeeded(await host.files.takeHanded(), 'take'), null, 'nothing waits');
      let told = 0;
      const dispose = host.files.onHanded(() => {
        told += 1;
      });
      if (!driver.canHandOver) return dispose();
      const [first, second] = [
        { name: 'Sicherung Träger Ü.fallwerk', bytes: [1, 2, 3] },
        { name: 'Alt.FALLWERK', bytes: [] },
      ];
      await driver.handOver([first, { name: 'Notizen.txt', bytes: [4] }, second]);
      check(told > 0, 'nobody was told');
      dispose();
      told = 0;
      await driver.handOver([{ name: 'c.fallwerk', bytes: [5] }]);
      equal(told, 0, 'told after the disposer');
      equal(succeeded(await host.files.takeHanded(), 'take'), first, 'the first');
      equal(succeeded(await host.files.takeHanded(), 'take'), second, 'the second');
      equal(succeeded(await host.files.takeHanded(), 'take')?.name, 'c.fallwerk', 'the third');
      equal(succeeded(await host.files.takeHanded(), 'take'), null, 'none is left');
      // More than anybody opens on purpose.
      await driver.handOver(
        Array.from({ length: maxHandedFiles + 5 }, (_unused, index) => ({
          name: `${index}.fallwerk`,
          bytes: [],
        })),
      );
      for (let count = 0; count < maxHandedFiles; count += 1)
        equal(succeeded(await host.files.takeHanded(), 'take')?.name, `${count}.fallwerk`, 'of many');
      equal(succeeded(await host.files.takeHanded(), 'take'), null, 'more than the queue holds');
    },
  },
  {
    name: 'saves the bytes where a person wants them',
    async run(host, driver) {
      const request = {
        suggestedName: 'Fallbericht Träger.docx',
        mimeType: 'application/octet-stream',
        bytes: pattern(70_000),
      };
      await driver.chooseSave(true);
      const answer = succeeded(await host.files.save(request), 'save');
      equal(answer, { saved: true, name: 'Fallbericht Träger.docx' }, 'answer');
      equal(await driver.savedFile(), { name: 'Fallbericht Träger.docx', bytes: [...request.bytes] }, 'file');
      if (driver.canCancelSave) {
        await driver.chooseSave(false);
        equal(succeeded(await host.files.save(request), 'save').saved, false, 'cancelled');
      }
      const any = untyped(host);
      for (const wrong of [
        { ...request, bytes: 'text' },
        { ...request, suggestedName: '' },
        { ...request, mimeType: 'x' },
      ]) {
        refused((await any.files?.save?.(wrong)) ?? lacking(), 'invalid', 'save');
      }
    },
  },
  {
    name: 'prints the page as a PDF where a person wants it, or opens the print dialog',
    async run(host, driver) {
      const request = { suggestedName: 'Fallbericht Träger.pdf' };
      if (host.kind === 'browser') {
        const title = document.title;
        equal(succeeded(await host.files.savePdf(request), 'print'), { kind: 'asked' }, 'answer');
        equal(document.title, title, 'title');
      } else {
        await driver.chooseSave(true);
        equal(succeeded(await host.files.savePdf(request), 'save').kind, 'saved', 'answer');
        const { bytes } = await driver.savedFile();
        equal(String.fromCharCode(...bytes.slice(0, 5)), '%PDF-', 'file');
        await driver.chooseSave(false);
        equal(succeeded(await host.files.savePdf(request), 'save'), { kind: 'cancelled' }, 'cancelled');
      }
      const any = untyped(host);
      for (const wrong of [null, {}, { suggestedName: '' }, { ...request, path: '/tmp/x.pdf' }]) {
        refused((await any.files?.savePdf?.(wrong)) ?? lacking(), 'invalid', 'savePdf');
      }
    },
  },
  {
    name: 'keeps secrets where the system has a store, and says where it has none',
    async run(host) {
      if (!succeeded(await host.secrets.available(), 'available')) {
        refused(await host.secrets.get('a'), 'unavailable', 'get');
        refused(await host.secrets.set('a', 'b'), 'unavailable', 'set');
        return;
      }
      equal(succeeded(await host.secrets.get('pass-1'), 'get'), null, 'nothing yet');
      succeeded(await host.secrets.set('pass-1', 'größer als 🔑'), 'set');
      succeeded(await host.secrets.set('pass-1', 'größer als 🔐'), 'set again');
      equal(succeeded(await host.secrets.get('pass-1'), 'get'), 'größer als 🔐', 'secret');
      succeeded(await host.secrets.remove('pass-1'), 'remove');
      equal(succeeded(await host.secrets.get('pass-1'), 'get'), null, 'removed');
      refused(await host.secrets.get('../x'), 'invalid', 'a path for a name');
    },
  },
  {
    name: 'takes listeners for menu and closing and lets them go',
    async run(host) {
      host.menu.onCommand(() => undefined)();
      host.closing.onClosing(async () => undefined)();
      succeeded(await host.menu.setLanguage('en'), 'language');
      succeeded(await host.menu.setLanguage('de'), 'language');
    },
  },
];

function lacking(): never {
  throw new Error('the host lacks a verb');
}
