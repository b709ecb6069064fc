import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { isHere, listProjects } from '../../../renderer/workspace/onDevice';
import { openProject } from '../../../renderer/workspace/opening';
import { restoreBackup } from '../../../renderer/workspace/restoring';
import { run, settled } from '../../../renderer/workspace/run';
import { backupFile } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addSite } from '../../../shared/commands/siteCommands';
import type { ProjectId } from '../../../shared/model/ids';
import { type Backup, readBackup } from '../../../shared/seal/backup';
import { type MemoryMachine, newMachine } from '../../support/memoryHost';
import { openingOn } from '../../support/openingOn';

// A backup file becomes a project again. Everything in it is invented.

const passphrase = 'richtig lang genug';

let machine: MemoryMachine;

const opening = () => openingOn(machine);

beforeEach(async () => {
  await closeProject();
  await forgetDatabases();
  machine = newMachine();
});

async function forgetDatabases(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

/** A project with one site, its backup, and a second site that the backup does not have. */
async function backedUp(): Promise<{ id: ProjectId; backup: Backup }> {
  await createProject(opening(), {
    name: 'Erfundene Studie',
    language: 'de',
    person: 'Testperson',
    passphrase,
  });
  await run(addSite, { name: 'Musterstadt', code: '', region: '' });
  const file = await backupFile();
  await run(addSite, { name: 'Späterdorf', code: '', region: '' });
  await settled();
  const id = currentProject()?.id;
  const reading = readBackup(file?.bytes ?? new Uint8Array());
  if (id === undefined || !reading.ok) throw new Error('no backup');
  await closeProject();
  return { id, backup: reading.backup };
}

function sites(): string[] {
  return Object.values(currentProject()?.tree.site ?? {}).map(({ name }) => name);
}

describe('a backup', () => {
  test('becomes a project of another device, under the passphrase of its time', async () => {
    const { id, backup } = await backedUp();
    await forgetDatabases();
    machine = newMachine();
    expect(await isHere(opening(), id)).toBe(false);
    expect(await restoreBackup(opening(), backup, false)).toEqual({
      kind: 'restored',
      project: id,
      deletedTexts: 0,
      passphraseOfToday: false,
    });
    expect(await isHere(opening(), id)).toBe(true);
    expect(await listProjects(opening())).toMatchObject([{ id, label: 'Erfundene Studie', problem: null }]);
    expect(await openProject(opening(), id, 'falsch')).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    expect(sites()).toEqual(['Musterstadt']);
  });

  test('never replaces a project that is here', async () => {
    const { id, backup } = await backedUp();
    const before = structuredClone({ ...machine, failing: new Map() });
    expect(await restoreBackup(opening(), backup, false)).toEqual({ kind: 'exists' });
    expect({ ...machine, failing: new Map() }).toEqual(before);
    expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    expect(sites().sort()).toEqual(['Musterstadt', 'Späterdorf']);
  });

  test('brings the key file back where it is damaged, and nothing else is older for it', async () => {
    const { id, backup } = await backedUp();
    machine.vaults.set(id, [new Uint8Array([1, 2, 3]), new Uint8Array()]);
    expect(await openProject(opening(), id, passphrase)).toEqual({ ok: false, reason: 'vaultDamaged' });
    expect(await restoreBackup(opening(), backup, false)).toMatchObject({ kind: 'restored' });
    expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    expect(sites().sort()).toEqual(['Musterstadt', 'Späterdorf']);
  });

  test('takes the place of a project that is lost, and keeps the key file of today', async () => {
    const { id, backup } = await backedUp();
    const vaults = structuredClone(machine.vaults.get(id));
    machine.snapshots.clear();
    machine.journals.set(id, new Uint8Array([1, 2, 3]));
    await forgetDatabases();
    expect(await openProject(opening(), id, passphrase)).toEqual({ ok: false, reason: 'lost' });
    expect(await restoreBackup(opening(), backup, true)).toMatchObject({ kind: 'restored' });
    expect(machine.vaults.get(id)).toEqual(vaults);
    expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    expect(sites()).toEqual(['Musterstadt']);
    expect(currentProject()?.recovery).toBeNull();
  });

  test.each([false, true])('called off before it writes, it leaves nothing (lost: %s)', async (lost) => {
    const { id, backup } = await backedUp();
    if (!lost) {
      await forgetDatabases();
      machine = newMachine();
    }
    const databases = await Dexie.getDatabaseNames();
    const before = structuredClone({ ...machine, failing: new Map() });
    const control = new AbortController();
    let wrote = false;
    const restoring = restoreBackup(opening(), backup, lost, {
      signal: control.signal,
      onWriting: () => {
        wrote = true;
      },
    });
    control.abort();
    await expect(restoring).rejects.toBe(control.signal.reason);
    expect(wrote).toBe(false);
    expect({ ...machine, failing: new Map() }).toEqual(before);
    expect(await Dexie.getDatabaseNames()).toEqual(databases);
    // The next attempt finds the way free.
    expect(await restoreBackup(opening(), backup, lost)).toMatchObject({ kind: 'restored', project: id });
  });

  test('called off once it writes, it is written whole', async () => {
    const { id, backup } = await backedUp();
    await forgetDatabases();
    machine = newMachine();
    const control = new AbortController();
    const { signal } = control;
    const how = { signal, onWriting: () => control.abort() };
    expect(await restoreBackup(opening(), backup, false, how)).toMatchObject({ kind: 'restored' });
    expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    expect(sites()).toEqual(['Musterstadt']);
  });

  test('waits for the window that has the project, and leaves no lock behind', async () => {
    const { id, backup } = await backedUp();
    await forgetDatabases();
    machine = newMachine();
    machine.locks.add(id);
    expect(await restoreBackup(opening(), backup, false)).toEqual({ kind: 'host', reason: 'busy' });
    machine.locks.clear();
    expect(await restoreBackup(opening(), backup, false)).toMatchObject({ kind: 'restored' });
    expect(machine.locks.size).toBe(0);
  });

  test.each(['vault.read', 'vault.write', 'snapshots.write'])(
    'that %s refuses leaves no project, and comes in the next time',
    async (verb) => {
      const { id, backup } = await backedUp();
      await forgetDatabases();
      machine = newMachine();
      machine.failing.set(verb, 'diskFull');
      expect(await restoreBackup(opening(), backup, false)).toEqual({ kind: 'host', reason: 'diskFull' });
      machine.failing.clear();
      expect(await listProjects(opening())).toEqual([]);
      expect(await restoreBackup(opening(), backup, false)).toMatchObject({ kind: 'restored', project: id });
      expect(await openProject(opening(), id, passphrase)).toMatchObject({ ok: true });
    },
  );
});
