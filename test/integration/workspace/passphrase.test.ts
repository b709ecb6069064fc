import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import {
  changePassphrase,
  finishPassphrase,
  type PassphraseStep,
  passphraseUnfinished,
} from '../../../renderer/workspace/passphrase';
import { run, settled } from '../../../renderer/workspace/run';
import { backupFile, writeSnapshot } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addSite } from '../../../shared/commands/siteCommands';
import type { ProjectId } from '../../../shared/model/ids';
import { decodeSnapshot } from '../../../shared/seal/snapshot';
import { openVault, readVault } from '../../../shared/seal/vault';
import { newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';
import {
  canary,
  deleteDoomed,
  device,
  freshDevice,
  newCase,
  opening,
  passphrase,
  restore,
  session,
  tree,
  vanish,
} from './deletionCase';

// Somebody leaves the team: the project gets another passphrase. Everything in it is invented.

const next = 'ganz andere wörter heute';
const clock = { now: () => 0, newId: () => crypto.randomUUID() };

beforeEach(freshDevice);

function change(present = passphrase, wanted = next) {
  return changePassphrase({ deriveKey: quickKey, clock }, present, wanted);
}

/** Every wrapping of the project key that lies on the device, by the passphrases that open it. */
async function openedBy(project: ProjectId): Promise<{ old: number; new: number }> {
  const files = [...(device.machine.snapshots.get(project)?.values() ?? [])].map((bytes) => {
    const reading = decodeSnapshot(bytes);
    if (!reading.ok) throw new Error(reading.reason);
    return reading.snapshot.vault;
  });
  const count = { old: 0, new: 0 };
  for (const bytes of [...files, ...(device.machine.vaults.get(project) ?? [])]) {
    const reading = readVault([bytes]);
    if (!reading.ok) throw new Error(reading.reason);
    for (const [which, words] of [
      ['old', passphrase],
      ['new', next],
    ] as const) {
      if (openVault(reading.vault, await quickKey(words.normalize('NFC'), reading.vault.kdf)).ok) {
        count[which] += 1;
      }
    }
  }
  return count;
}

/** Another internal backup beside the two of the case: of its making, and of its end. */
async function anotherSnapshot(): Promise<void> {
  await run(addSite, { name: 'Späterdorf', code: '', region: '' });
  await settled();
  await writeSnapshot(session());
}

function words(): string {
  return JSON.stringify(tree());
}

describe('another passphrase', () => {
  test('opens the project with all its texts, and the old one opens nothing on this device', async () => {
    const { project } = await newCase();
    await anotherSnapshot();
    expect(await openedBy(project)).toEqual({ old: 5, new: 0 });
    expect(await change()).toEqual({ kind: 'changed', removed: 0 });
    expect(await openedBy(project)).toEqual({ old: 0, new: 5 });
    expect(passphraseUnfinished()).toBe(false);
    // Work goes on in the open project, with keys of its own for new conversations.
    await run(addSite, { name: 'Danachstadt', code: '', region: '' });
    await settled();
    await closeProject();
    expect(await openedBy(project)).toMatchObject({ old: 0 });
    expect(await openProject(opening(), project, passphrase)).toEqual({
      ok: false,
      reason: 'wrongPassphrase',
    });
    expect(await openProject(opening(), project, next)).toEqual({ ok: true });
    expect(currentProject()?.recovery).toBeNull();
    expect(words()).toContain(canary);
    expect(words()).toContain('Danachstadt');
  });

  test('still builds the store anew from the internal backups', async () => {
    const { project } = await newCase();
    await change();
    await vanish();
    await session().db.delete();
    device.machine.journals.delete(project);
    expect(await openProject(opening(), project, next)).toEqual({ ok: true });
    expect(currentProject()?.recovery).not.toBeNull();
    expect(words()).toContain(canary);
  });

  test('is refused where the present one is wrong, and nothing is changed', async () => {
    const { project } = await newCase();
    const before = structuredClone(device.machine.vaults);
    expect(await change('falsch geraten')).toEqual({ kind: 'wrongPassphrase' });
    expect(device.machine.vaults).toEqual(before);
    expect(await openedBy(project)).toEqual({ old: 4, new: 0 });
  });

  test('can be changed again, and deletion still reaches every backup', async () => {
    const one = await newCase();
    await change();
    expect(await change(next, passphrase)).toEqual({ kind: 'changed', removed: 0 });
    await deleteDoomed(one);
    expect(await openedBy(one.project)).toMatchObject({ new: 0 });
    await closeProject();
    expect(await openProject(opening(), one.project, passphrase)).toEqual({ ok: true });
    expect(words()).not.toContain(canary);
  });

  test('overwrites the keys it derived, and leaves the open project its own', async () => {
    await newCase();
    const derived: Uint8Array[] = [];
    const deriveKey: typeof quickKey = async (...how) => {
      const key = await quickKey(...how);
      derived.push(key);
      return key;
    };
    await changePassphrase({ deriveKey, clock }, passphrase, next);
    expect(derived).toHaveLength(2);
    for (const key of derived) expect([...key].every((byte) => byte === 0)).toBe(true);
    expect([...session().ring.master].some((byte) => byte !== 0)).toBe(true);
  });

  test('removes a backup that cannot be read: nobody knows what opens it', async () => {
    const { project } = await newCase();
    device.machine.snapshots.get(project)?.set('20200101T000000Z-000001.fallwerk', new Uint8Array([1, 2]));
    expect(await change()).toEqual({ kind: 'changed', removed: 1 });
    expect(await openedBy(project)).toEqual({ old: 0, new: 4 });
  });
});

describe('a change that does not get through', () => {
  test('called off before it is written has changed nothing', async () => {
    const { project } = await newCase();
    const control = new AbortController();
    const reason = new Error('called off');
    const steps: PassphraseStep[] = [];
    const onStep = (step: PassphraseStep) => {
      steps.push(step);
      if (step === 'wanted') control.abort(reason);
    };
    await expect(
      changePassphrase({ deriveKey: quickKey, clock, signal: control.signal, onStep }, passphrase, next),
    ).rejects.toBe(reason);
    expect(steps).toEqual(['present', 'wanted']);
    expect(await openedBy(project)).toEqual({ old: 4, new: 0 });
  });

  test('leaves the old passphrase where the vault cannot be written', async () => {
    const { project } = await newCase();
    device.machine.failing.set('vault.write', 'diskFull');
    expect(await change()).toMatchObject({ kind: 'refused' });
    device.machine.failing.clear();
    expect(await openedBy(project)).toEqual({ old: 4, new: 0 });
    expect(await change()).toEqual({ kind: 'changed', removed: 0 });
  });

  test('says that it does not know where the vault can neither be written nor read', async () => {
    await newCase();
    device.machine.failing.set('vault.write', 'failed').set('vault.read', 'failed');
    expect(await change()).toMatchObject({ kind: 'unsure' });
  });

  test('does not take the word of a disk whose key file cannot be read back', async () => {
    const { project } = await newCase();
    const { host, vault } = session();
    const whole = host.vault.write;
    host.vault.write = async (...how) => {
      const answer = await whole(...how);
      device.machine.vaults.set(project, [new Uint8Array([1]), new Uint8Array([2])]);
      return answer;
    };
    expect(await change()).toMatchObject({ kind: 'unsure' });
    expect(session().vault).toBe(vault);
  });

  test('holds where only the first of the two copies took it, and the second follows', async () => {
    const { project } = await newCase();
    const { vaults } = device.machine;
    const [, second] = vaults.get(project) ?? [];
    const host = session().host;
    const whole = host.vault.write;
    let writes = 0;
    host.vault.write = async (...how) => {
      const answer = await whole(...how);
      writes += 1;
      if (writes > 1 || second === undefined) return answer;
      const [first] = vaults.get(project) ?? [];
      if (first !== undefined) vaults.set(project, [first, second]);
      return { ok: false, reason: 'diskFull', detail: 'test: the second copy' };
    };
    expect(await change()).toEqual({ kind: 'changed', removed: 0 });
    expect(await openedBy(project)).toEqual({ old: 0, new: 4 });
  });

  test.each(['snapshots.list', 'snapshots.read', 'snapshots.write'])(
    'at %s opens with the new one, and the next opening does the rest',
    async (verb) => {
      const { project } = await newCase();
      device.machine.failing.set(verb, 'diskFull');
      expect(await change()).toMatchObject({ kind: 'behind' });
      expect(passphraseUnfinished()).toBe(true);
      await vanish();
      device.machine.failing.clear();
      expect(await openedBy(project)).toEqual({ old: 2, new: 2 });
      expect(await openProject(opening(), project, next)).toEqual({ ok: true });
      expect(passphraseUnfinished()).toBe(true);
      await finishPassphrase();
      expect(passphraseUnfinished()).toBe(false);
      expect(await openedBy(project)).toEqual({ old: 0, new: 4 });
      expect(words()).toContain(canary);
    },
  );

  test('is through before the project is locked', async () => {
    const { project } = await newCase();
    const order: string[] = [];
    const deriveKey: typeof quickKey = async (...how) => {
      // More than enough for the lock to close everything, if it did not wait.
      for (let turn = 0; turn < 500 && !order.includes('locked'); turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      return quickKey(...how);
    };
    const changing = changePassphrase({ deriveKey, clock }, passphrase, next).then(({ kind }) => {
      order.push(kind);
    });
    const closing = closeProject().then(() => {
      order.push('locked');
    });
    await Promise.all([changing, closing]);
    expect(order).toEqual(['changed', 'locked']);
    expect(currentProject()).toBeNull();
    expect(await openedBy(project)).toMatchObject({ old: 0 });
    expect(await openProject(opening(), project, next)).toEqual({ ok: true });
    expect(words()).toContain(canary);
  });
});

describe('a backup file of the time before', () => {
  async function savedBefore() {
    const one = await newCase();
    const file = await backupFile();
    if (file === null) throw new Error('no backup');
    await change();
    await closeProject();
    return { ...one, file };
  }

  test('opens on another device with the passphrase of its day', async () => {
    const { project, file } = await savedBefore();
    await freshDevice();
    expect(await restore(device.machine, file)).toMatchObject({ kind: 'restored', passphraseOfToday: false });
    expect(await openProject(opening(), project, next)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
    expect(words()).toContain(canary);
  });

  test('in the place of a lost project opens with the one of today alone, and that is told', async () => {
    const { project, file } = await savedBefore();
    const { vaults } = device.machine;
    await freshDevice();
    device.machine = { ...newMachine(), vaults };
    device.machine.journals.set(project, new Uint8Array([1, 2, 3]));
    expect(await openProject(opening(), project, next)).toEqual({ ok: false, reason: 'lost' });
    expect(await restore(device.machine, file, true)).toMatchObject({
      kind: 'restored',
      passphraseOfToday: true,
    });
    expect(await openedBy(project)).toEqual({ old: 0, new: 3 });
    expect(await openProject(opening(), project, next)).toEqual({ ok: true });
    expect(words()).toContain(canary);
  });
});

test('a backup file saved after the change opens with the new passphrase', async () => {
  const { project } = await newCase();
  await change();
  const file = await backupFile();
  if (file === null) throw new Error('no backup');
  await freshDevice();
  await restore(device.machine, file);
  expect(await openProject(opening(), project, passphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
  expect(await openProject(opening(), project, next)).toEqual({ ok: true });
});
