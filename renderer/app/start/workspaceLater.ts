import type * as lifecycle from '../../workspace/lifecycle';
import type * as opening from '../../workspace/opening';
import type * as removing from '../../workspace/removing';
import type * as restoring from '../../workspace/restoring';
import type * as sampleProject from '../../workspace/sampleProject';

// The database, the commands and the schemas of all records are needed when a project is opened. They come behind
// the first screen (see App), or with the press of a button that is quicker.

export async function openProject(...how: Parameters<typeof opening.openProject>) {
  return (await import('../../workspace/opening')).openProject(...how);
}

export async function createProject(...how: Parameters<typeof lifecycle.createProject>) {
  return (await import('../../workspace/lifecycle')).createProject(...how);
}

export async function restoreBackup(...how: Parameters<typeof restoring.restoreBackup>) {
  return (await import('../../workspace/restoring')).restoreBackup(...how);
}

export async function openSampleProject(...how: Parameters<typeof sampleProject.openSampleProject>) {
  return (await import('../../workspace/sampleProject')).openSampleProject(...how);
}

export async function removeProject(...how: Parameters<typeof removing.removeProject>) {
  return (await import('../../workspace/removing')).removeProject(...how);
}

export async function finishRemoval(...how: Parameters<typeof removing.finishRemoval>) {
  return (await import('../../workspace/removing')).finishRemoval(...how);
}
