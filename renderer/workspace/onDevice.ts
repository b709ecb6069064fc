import type { Host, HostFailureReason } from '#shared/host/contract';
import { asId, type ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { readVault, type Vault } from '#shared/seal/vault';
import { HostError } from './failure';
import type { Opening } from './opening';

// What the start screen asks of the projects on this device. It knows their key files alone, so that the first
// screen need not wait for the database, the commands and the schemas of all records.

export interface ListedProject {
  readonly id: ProjectId;
  readonly label: string;
  /** Set when the project cannot be opened by this program. */
  readonly problem: 'vaultDamaged' | 'newerFormat' | null;
}

/** Projects of this machine, by name. A damaged vault is listed too, so that nobody thinks the project is gone. */
export async function listProjects(opening: Pick<Opening, 'host'>): Promise<readonly ListedProject[]> {
  const ids = await opening.host.vault.list();
  if (!ids.ok) throw new HostError(ids.reason, ids.detail);
  const listed: ListedProject[] = [];
  for (const id of ids.value) {
    const copies = await opening.host.vault.read(id);
    const reading = readVault(copies.ok ? copies.value : []);
    const project = asId<ProjectId>(id);
    if (reading.ok) listed.push({ id: project, label: reading.vault.label, problem: null });
    else if (reading.reason !== 'missing') {
      listed.push({
        id: project,
        label: '',
        problem: reading.reason === 'newerFormat' ? 'newerFormat' : 'vaultDamaged',
      });
    }
  }
  return listed.sort((a, b) => a.label.localeCompare(b.label, 'de'));
}

/** True when the sample project lies on this machine. */
export async function hasSampleProject({ host }: Pick<Opening, 'host'>): Promise<boolean> {
  const ids = await host.vault.list();
  if (!ids.ok) throw new HostError(ids.reason, ids.detail);
  return ids.value.includes(sampleProjectId);
}

type VaultHere = { readonly vault: Vault | 'none' | 'newer' };

/** This device's key file of the project; `none` also where no copy of it can be read. */
/** The project's key file on this device. */
export async function vaultHere(
  host: Host,
  project: string,
): Promise<VaultHere | { readonly kind: 'host'; readonly reason: HostFailureReason }> {
  const copies = await host.vault.read(project);
  if (!copies.ok) return { kind: 'host', reason: copies.reason };
  const reading = readVault(copies.value);
  if (reading.ok) return { vault: reading.vault };
  return { vault: reading.reason === 'newerFormat' ? 'newer' : 'none' };
}

/** True when the project can be opened on this device, as far as can be known without its passphrase. */
export async function isHere({ host }: Pick<Opening, 'host'>, project: string): Promise<boolean> {
  const here = await vaultHere(host, project);
  return 'vault' in here && here.vault !== 'none';
}
