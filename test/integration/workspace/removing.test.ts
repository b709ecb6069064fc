import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { listProjects } from '../../../renderer/workspace/onDevice';
import { openProject } from '../../../renderer/workspace/opening';
import { finishRemoval, removeProject } from '../../../renderer/workspace/removing';
import { restoreBackup } from '../../../renderer/workspace/restoring';
import { run, settled } from '../../../renderer/workspace/run';
import { backupFile } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addSite } from '../../../shared/commands/siteCommands';
import type { ProjectId } from '../../../shared/model/ids';
import { type Backup, readBackup } from '../../../shared/seal/backup';
import { type MemoryMachine, memoryHost, newMachine } from '../../support/memoryHost';
import { openingOn } from '../../support/openingOn';

// A project is taken off a device, and nothing else. Everything in it is invented.

const passphrase = 'richtig lang genug';

let machine: MemoryMachine;

const opening = () => openingOn(machine);

beforeEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  machine = newMachine();
});

async function closedProject(name: string): Promise<{ readonly id: ProjectId; readonly backup: Backup }> {
  await createProject(opening(), { name, language: 'de', person: 'Testperson', passphrase });
  await run(addSite, { name: 'Musterstadt', code: '', region: '' });
  await settled();
  const file = await backupFile();
  const id = currentProject()?.id;
  const reading = readBackup(file?.bytes ?? new Uint8Array());
  if (id === undefined || !reading.ok) throw new Error('no project');
  await closeProject();
  return { id, backup: reading.backup };
}

/** What the device still has of a project, in all four places. */
async function left(id: ProjectId): Promise<readonly string[]> {
  return [
    ...(machine.vaults.has(id) ? ['vault'] : []),
    ...(machine.journals.has(id) ? ['journal'] : []),
    ...((machine.snapshots.get(id)?.size ?? 0) > 0 ? ['snapshots'] : []),
    ...((await Dexie.getDatabaseNames()).includes(databaseName(id)) ? ['database'] : []),
  ];
}

const everything = ['vault', 'journal', 'snapshots', 'database'];

describe('removing a project from the device', () => {
  test('takes keys, journal, backups and database, and leaves the next project alone', async () => {
    const one = await closedProject('Eins');
    const other = await closedProject('Zwei');
    expect(await left(one.id)).toEqual(everything);
    expect(await removeProject(opening(), one.id)).toEqual({ ok: true, cleared: true });
    expect(await left(one.id)).toEqual([]);
    expect(await left(other.id)).toEqual(everything);
    expect((await listProjects(opening())).map(({ label }) => label)).toEqual(['Zwei']);
    expect(machine.locks.size).toBe(0);
    expect(await openProject(opening(), other.id, passphrase)).toEqual({ ok: true });
  });

  test('a backup file brings it back with its passphrase', async () => {
    const { id, backup } = await closedProject('Eins');
    await removeProject(opening(), id);
    expect(await restoreBackup(opening(), backup, false)).toMatchObject({ kind: 'restored' });
    expect(await openProject(opening(), id, passphrase)).toEqual({ ok: true });
    expect(Object.values(currentProject()?.tree.site ?? {})).toMatchObject([{ name: 'Musterstadt' }]);
  });

  test('is refused while another window has it, and changes nothing', async () => {
    const { id } = await closedProject('Eins');
    await openProject(opening(), id, passphrase);
    let begun = false;
    const refused = await removeProject(opening(), id, () => {
      begun = true;
    });
    expect(refused).toEqual({ ok: false, reason: 'alreadyOpen' });
    expect(begun).toBe(false);
    await run(addSite, { name: 'Späterdorf', code: '', region: '' });
    await settled();
    await closeProject();
    expect(await left(id)).toEqual(everything);
  });

  test('keeps it whole where the keys cannot be destroyed', async () => {
    const { id } = await closedProject('Eins');
    machine.failing.set('vault.remove', 'busy');
    expect(await removeProject(opening(), id)).toMatchObject({ ok: false, reason: 'busy' });
    machine.failing.clear();
    expect(await left(id)).toEqual(everything);
    expect(await openProject(opening(), id, passphrase)).toEqual({ ok: true });
  });

  test('also takes one whose key file is damaged', async () => {
    const { id } = await closedProject('Eins');
    machine.vaults.set(id, [new Uint8Array([1, 2, 3])]);
    expect(await listProjects(opening())).toMatchObject([{ id, problem: 'vaultDamaged' }]);
    expect(await removeProject(opening(), id)).toEqual({ ok: true, cleared: true });
    expect(await left(id)).toEqual([]);
  });
});

describe('a removal that was broken off', () => {
  test.each(['journal.remove', 'snapshots.list', 'snapshots.remove'])(
    'at %s: the keys are gone, and the next start clears the rest',
    async (verb) => {
      const { id } = await closedProject('Eins');
      machine.failing.set(verb, 'busy');
      expect(await removeProject(opening(), id)).toEqual({ ok: true, cleared: false });
      expect(await left(id)).not.toContain('vault');
      expect(await listProjects(opening())).toEqual([]);
      expect(await finishRemoval(opening(), id)).toBe('later');
      machine.failing.clear();
      expect(await finishRemoval(opening(), id)).toBe('gone');
      expect(await left(id)).toEqual([]);
      expect(machine.locks.size).toBe(0);
    },
  );

  test('while the keys were being overwritten, is ended', async () => {
    const { id } = await closedProject('Eins');
    machine.vaults.set(id, [new Uint8Array(400)]);
    expect(await finishRemoval(opening(), id)).toBe('gone');
    expect(await left(id)).toEqual([]);
  });

  test('before anything had gone, or with a backup taken in since, leaves the project whole', async () => {
    const { id } = await closedProject('Eins');
    expect(await finishRemoval(opening(), id)).toBe('whole');
    expect(await left(id)).toEqual(everything);
    expect(machine.locks.size).toBe(0);
  });

  test('waits for the window that is just taking a backup in', async () => {
    const { id } = await closedProject('Eins');
    await removeProject(opening(), id);
    await memoryHost(machine).locks.acquire(id);
    expect(await finishRemoval(opening(), id)).toBe('later');
  });
});
