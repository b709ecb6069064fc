import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { noteHandout } from '../../../renderer/workspace/noteHandout';
import { openProject } from '../../../renderer/workspace/opening';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import { currentProject } from '../../../renderer/workspace/store';
import { addSite } from '../../../shared/commands/siteCommands';
import type { ProjectTree } from '../../../shared/model/tree';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';

const passphrase = 'erfunden und lang';

afterEach(async () => {
  await closeProject();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

const files = () => Object.values(tree().handout).map(({ file, from }) => [file, from]);

test('a file that was handed out stays written down, whatever is undone, and at the next opening', async () => {
  const machine = newMachine();
  const opening = () => ({
    host: memoryHost(machine),
    deriveKey: quickKey,
    clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
  });
  await createProject(opening(), { name: 'Erfunden', language: 'de', person: 'Erste', passphrase });
  await run(addSite, { name: 'Musterstadt', code: 'S04', region: 'Nord' });
  await noteHandout('caseReport', 'Bericht.docx', ['b', 'a', 'b'], 'released');
  const noted = [['Bericht.docx', ['a', 'b']]];
  expect(files()).toEqual(noted);

  expect(await undo()).toBe('site.add');
  expect(Object.keys(tree().site)).toEqual([]);
  expect(files()).toEqual(noted);
  // What was undone before can still be brought back afterwards.
  await noteHandout('backup', 'Projekt.fallwerk', null, 'none');
  expect(await redo()).toBe('site.add');
  expect(files()).toHaveLength(2);

  await settled();
  const id = currentProject()?.id;
  if (id === undefined) throw new Error('no project is open');
  activeSession()?.db.close();
  machine.locks.clear();
  expect(await openProject(opening(), id, passphrase)).toEqual({ ok: true });
  expect(files()).toEqual(expect.arrayContaining([...noted, ['Projekt.fallwerk', null]]));
});
