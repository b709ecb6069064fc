import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseName } from '../../../renderer/workspace/database';
import { vaultKeys } from '../../../renderer/workspace/deleting';
import { openProject } from '../../../renderer/workspace/opening';
import { redo, run, settled, undo } from '../../../renderer/workspace/run';
import { backupFile } from '../../../renderer/workspace/snapshotting';
import { currentProject } from '../../../renderer/workspace/store';
import { addCaseProtocol } from '../../../shared/commands/interviewCommands';
import { editSite } from '../../../shared/commands/siteCommands';
import { evidenceBadge } from '../../../shared/evidence/badge';
import { linkedPassageText, passageSource } from '../../../shared/evidence/passage';
import { deletionState } from '../../../shared/model/deletion';
import { lifeCycleState } from '../../../shared/model/lifeCycle';
import { readBackup } from '../../../shared/seal/backup';
import { openBox } from '../../../shared/seal/box';
import { fromBase64 } from '../../../shared/seal/bytes';
import { openFrame, readFrames } from '../../../shared/seal/journal';
import { decodeSnapshot } from '../../../shared/seal/snapshot';
import { readVault } from '../../../shared/seal/vault';
import { countNotThere } from '../../../shared/search/notThere';
import { newMachine } from '../../support/memoryHost';

import {
  canary,
  deleteDoomed,
  device,
  everythingStored,
  freshDevice,
  newCase,
  opening,
  other,
  passphrase,
  question,
  reopen,
  restore,
  session,
  statementOf,
  tree,
  vanish,
} from './deletionCase';

beforeEach(freshDevice);

describe('an interview whose text is deleted', () => {
  test('leaves its shell and its counts, and no word', async () => {
    const one = await newCase();
    const badge = evidenceBadge(statementOf(one));
    const sources = statementOf(one).evidence.map((link) => passageSource(tree(), link));
    expect(badge.supporting).toMatchObject({ interviews: 2, sites: 1, passages: 2 });
    const asked = { kind: 'question', node: question } as const;
    const said = countNotThere(tree(), [one.site], asked, null);
    expect(said.interviewTotals).toMatchObject({ said: 2, noProtocol: 0 });
    await deleteDoomed(one);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(JSON.stringify(tree())).toContain(other);
    expect(evidenceBadge(statementOf(one))).toEqual(badge);
    // Who said nothing, and who was not asked, is still counted.
    expect(countNotThere(tree(), [one.site], asked, null)).toEqual(said);
    expect(statementOf(one).evidence.map((link) => passageSource(tree(), link))).toEqual(sources);
    expect(statementOf(one).evidence.map((link) => linkedPassageText(tree(), link).kind)).toEqual([
      'deleted',
      'text',
    ]);
    const interview = tree().interview[one.doomed];
    if (interview === undefined) throw new Error('the shell is gone');
    expect(lifeCycleState(interview, tree().protocol[one.doomedProtocol] ?? null)).toBe('deleted');
    // It was written, so it was held, although nobody had said so.
    expect(interview.status).toBe('held');
  });

  test('is written down with numbers and with what was looked at afterwards', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const [deletion] = Object.values(tree().deletion);
    expect(deletion).toMatchObject({
      reason: 'Widerruf',
      erased: {
        before: [
          {
            key: one.doomed,
            protocols: 1,
            codings: 1,
            passages: 1,
            memos: 1,
            characters: canary.length * 2,
            sealed: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ],
      },
      finished: {
        checks: { keysLeft: 0, recordsLeft: 0, snapshotsRemoved: 0, snapshots: 3 },
      },
    });
    expect(deletion?.finished?.checks.historySilenced).toBeGreaterThan(3);
    expect(deletion?.finished?.checks.vaultCopies).toBe(device.machine.vaults.get(one.project)?.length);
    expect(currentProject()?.readOnly).toBeNull();
  });

  test('cannot be read with any key that is left: not in the history, not in any backup', async () => {
    const one = await newCase();
    const key = session().ring.interviews.get(one.doomed)?.slice();
    if (key === undefined) throw new Error('no key');
    await deleteDoomed(one);
    await settled();
    // The ciphertext is still in the history: with the old key it would open. The key is what is gone.
    const { frames } = readFrames(device.machine.journals.get(one.project) ?? new Uint8Array());
    const part = frames
      .flatMap(({ body }) => body.parts.map((each) => ({ ...each, seq: body.seq })))
      .find((each) => each.key === one.doomed);
    if (part === undefined) throw new Error('no history of the interview');
    const about = `journal|${one.project}|${part.seq}|${part.key}`;
    expect(openBox(key, fromBase64(part.box), about).length).toBeGreaterThan(0);
    const { ring } = session();
    for (const left of [ring.master, ring.records, ring.journal, ...ring.interviews.values()]) {
      for (const frame of frames) {
        for (const box of frame.body.parts.filter((each) => each.key === one.doomed)) {
          const place = `journal|${one.project}|${frame.body.seq}|${box.key}`;
          expect(() => openBox(left, fromBase64(box.box), place)).toThrow();
        }
      }
    }
    expect(frames.filter((frame) => openFrame(ring, frame).lost.includes(one.doomed)).length).toBeGreaterThan(
      3,
    );
    // The vault in the clear, and the vault within each backup: the wrapped key is in none.
    const vaults = [
      ...(device.machine.vaults.get(one.project) ?? []),
      ...[...(device.machine.snapshots.get(one.project)?.values() ?? [])].map((bytes) => {
        const reading = decodeSnapshot(bytes);
        if (!reading.ok) throw new Error(reading.reason);
        expect(
          reading.snapshot.records.filter(({ key: under, box }) => under === one.doomed && box.length > 0),
        ).toEqual([]);
        return reading.snapshot.vault;
      }),
    ];
    expect(vaults.length).toBeGreaterThan(3);
    for (const copy of vaults) {
      const reading = readVault([copy]);
      expect(reading.ok && Object.keys(reading.vault.keys)).not.toContain(one.doomed);
    }
    // The first backup was made before there was any interview.
    const withKept = vaults.filter((copy) => Buffer.from(copy).toString().includes(one.kept));
    expect(withKept.length).toBe(vaults.length - 1);
    expect(await everythingStored(one.project)).not.toContain(canary);
  });

  test('is no damage at the next opening', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const before = tree();
    await reopen(one.project);
    expect(tree()).toEqual(before);
    expect(currentProject()?.recovery).toBeNull();
    expect(vaultKeys()).toEqual([one.kept]);
  });

  test('does not come back when the database is rebuilt from a backup of before, or from the history alone', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    const before = tree();
    await vanish();
    const names = [...(device.machine.snapshots.get(one.project)?.keys() ?? [])].sort();
    for (const name of names.slice(2)) device.machine.snapshots.get(one.project)?.delete(name);
    await Dexie.delete(databaseName(one.project));
    await reopen(one.project);
    expect(currentProject()?.recovery).toMatchObject({ why: 'storeEmpty', snapshot: names[1] });
    expect(tree()).toEqual(before);
    await vanish();
    device.machine.snapshots.clear();
    await Dexie.delete(databaseName(one.project));
    await reopen(one.project);
    expect(currentProject()?.recovery).toMatchObject({ snapshot: null });
    expect(tree()).toEqual(before);
  });

  test('is not brought back by undo: steps on it are refused by name, others are taken back', async () => {
    const one = await newCase();
    await run(editSite, { id: one.site, name: 'Neu', code: 'S04', region: 'Nord' });
    await deleteDoomed(one);
    await undo();
    expect(tree().site[one.site]?.name).toBe('Musterstadt');
    await redo();
    expect(tree().site[one.site]?.name).toBe('Neu');
    await undo();
    // The second passage belongs to the other interview; then comes one of the deleted text.
    await undo();
    await expect(undo()).rejects.toMatchObject({ reason: 'textDeleted' });
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(deletionState(Object.values(tree().deletion)[0] as never)).toBe('finished');
  });

  test('takes nothing new: what would be sealed with its key is refused, and saving goes on', async () => {
    const one = await newCase();
    await deleteDoomed(one);
    await expect(run(addCaseProtocol, { interview: one.doomed, caseLabel: 'Fall 2' })).rejects.toMatchObject({
      reason: 'textDeleted',
    });
    await run(editSite, { id: one.site, name: 'Weiter', code: 'S04', region: '' });
    await settled();
    expect(currentProject()).toMatchObject({ readOnly: null, saving: 'saved' });
  });

  test('is missing in a backup file made afterwards, and the file says so', async () => {
    const one = await newCase();
    const early = await backupFile();
    await deleteDoomed(one);
    const late = await backupFile();
    if (early === null || late === null) throw new Error('no backup');
    await vanish();
    const elsewhere = newMachine();
    await Dexie.delete(databaseName(one.project));
    expect(await restore(elsewhere, late)).toMatchObject({
      kind: 'restored',
      deletedTexts: 1,
      passphraseOfToday: false,
    });
    device.machine = elsewhere;
    await reopen(one.project);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(currentProject()?.recovery).toBeNull();
    await vanish();
    // A file handed out before has its own copy of the key: this the certificate says.
    const third = newMachine();
    await Dexie.delete(databaseName(one.project));
    expect(await restore(third, early)).toMatchObject({ deletedTexts: 0 });
    device.machine = third;
    await reopen(one.project);
    expect(JSON.stringify(tree())).toContain(canary);
  });

  test('does not come back with an older backup that takes the place of a lost project', async () => {
    const one = await newCase();
    const early = await backupFile();
    if (early === null) throw new Error('no backup');
    await deleteDoomed(one);
    await vanish();
    device.machine.snapshots.clear();
    device.machine.journals.set(one.project, new Uint8Array([1, 2, 3]));
    await Dexie.delete(databaseName(one.project));
    expect(await openProject(opening(), one.project, passphrase)).toEqual({ ok: false, reason: 'lost' });
    expect(await restore(device.machine, early, true)).toMatchObject({ kind: 'restored', deletedTexts: 1 });
    // Neither its words nor their key: the backup that is kept here has been cleaned, too.
    const [kept] = [...(device.machine.snapshots.get(one.project)?.values() ?? [])];
    const reading = readBackup(kept ?? new Uint8Array());
    expect(reading.ok && Object.keys(reading.backup.vault.keys)).not.toContain(one.doomed);
    const sealed = reading.ok ? reading.backup.snapshot.records.filter(({ key }) => key === one.doomed) : [];
    expect(sealed.map(({ box }) => box.length).every((length) => length === 0)).toBe(true);
    expect(sealed.length).toBeGreaterThan(0);
    await reopen(one.project);
    expect(JSON.stringify(tree())).not.toContain(canary);
    expect(JSON.stringify(tree())).toContain(other);
  });
});
