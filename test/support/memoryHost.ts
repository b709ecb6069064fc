import type {
  Host,
  HostFailure,
  HostFailureReason,
  HostResult,
  OpenedFile,
} from '../../shared/host/contract';
import { parseArguments } from '../../shared/host/result';

/** The "machine" several windows share: what a test can look at, damage and carry from start to start. */
export interface MemoryMachine {
  readonly vaults: Map<string, Uint8Array[]>;
  readonly journals: Map<string, Uint8Array>;
  readonly snapshots: Map<string, Map<string, Uint8Array>>;
  readonly locks: Set<string>;
  /** The next open dialog answers with these. */
  toOpen: OpenedFile[];
  /** What the system has handed to the program. */
  readonly handed: OpenedFile[];
  readonly savedFiles: OpenedFile[];
  /** Makes the named verb fail until it is cleared. */
  readonly failing: Map<string, HostFailureReason>;
}

export function newMachine(): MemoryMachine {
  return {
    vaults: new Map(),
    journals: new Map(),
    snapshots: new Map(),
    locks: new Set(),
    toOpen: [],
    handed: [],
    savedFiles: [],
    failing: new Map(),
  };
}

/** A third implementation of the host contract, held in memory; it passes the same contract suite. */
export function memoryHost(machine: MemoryMachine): Host {
  const held = new Set<string>();
  async function verb<T>(
    name: string,
    work: () => HostFailure | T,
  ): Promise<HostResult<Exclude<T, HostFailure>>> {
    const reason = machine.failing.get(name);
    if (reason !== undefined) return { ok: false, reason, detail: `test: ${name} fails` };
    const value = work();
    if (isFailure(value)) return value;
    // What is no failure is the value; the compiler does not narrow a generic.
    return { ok: true, value: structuredClone(value) as Exclude<T, HostFailure> };
  }
  const missing: HostFailure = { ok: false, reason: 'missing', detail: 'not there' };
  const snapshotsOf = (project: string) => machine.snapshots.get(project) ?? new Map<string, Uint8Array>();
  return {
    kind: 'browser',
    info: async () => ({
      kind: 'browser',
      appVersion: '0.0.0',
      platform: 'web',
      systemLanguage: 'de-DE',
      persistent: true,
    }),
    files: {
      open: (request) =>
        verb<readonly OpenedFile[]>('files.open', () => {
          // Bounds hold here as in the other hosts, or a wrong request would only fail for people.
          const parsed = parseArguments('files.open', [request]);
          if (!parsed.ok) return parsed;
          const files = machine.toOpen;
          machine.toOpen = [];
          const large = files.some((file) => file.bytes.length > request.maxBytes);
          return large ? { ok: false, reason: 'tooLarge', detail: 'file' } : files;
        }),
      takeHanded: () => verb<OpenedFile | null>('files.takeHanded', () => machine.handed.shift() ?? null),
      onHanded: () => () => undefined,
      save: (request) =>
        verb('files.save', () => {
          machine.savedFiles.push({ name: request.suggestedName, bytes: request.bytes.slice() });
          return { saved: true, name: request.suggestedName };
        }),
      savePdf: () => verb('files.savePdf', () => ({ kind: 'asked' as const })),
    },
    vault: {
      list: () => verb('vault.list', () => [...machine.vaults.keys()]),
      read: (project) => verb('vault.read', () => machine.vaults.get(project) ?? []),
      write: (project, bytes) =>
        verb('vault.write', () => {
          machine.vaults.set(project, [bytes.slice(), bytes.slice()]);
          return null;
        }),
      remove: (project) =>
        verb('vault.remove', () => {
          machine.vaults.delete(project);
          return null;
        }),
    },
    journal: {
      append: (project, bytes) =>
        verb('journal.append', () => {
          const old = machine.journals.get(project) ?? new Uint8Array();
          const whole = new Uint8Array(old.length + bytes.length);
          whole.set(old);
          whole.set(bytes, old.length);
          machine.journals.set(project, whole);
          return { length: whole.length };
        }),
      read: (project) => verb('journal.read', () => machine.journals.get(project) ?? missing),
      truncate: (project, length) =>
        verb('journal.truncate', () => {
          const old = machine.journals.get(project);
          if (old === undefined) return missing;
          machine.journals.set(project, old.slice(0, length));
          return null;
        }),
      remove: (project) =>
        verb('journal.remove', () => {
          machine.journals.delete(project);
          return null;
        }),
    },
    snapshots: {
      write: (project, name, bytes) =>
        verb('snapshots.write', () => {
          const mine = snapshotsOf(project);
          mine.set(name, bytes.slice());
          machine.snapshots.set(project, mine);
          return null;
        }),
      list: (project) =>
        verb('snapshots.list', () =>
          [...snapshotsOf(project)]
            .map(([name, bytes]) => ({ name, bytes: bytes.length }))
            .sort((a, b) => (a.name < b.name ? 1 : -1)),
        ),
      read: (project, name) => verb('snapshots.read', () => snapshotsOf(project).get(name) ?? missing),
      remove: (project, name) =>
        verb('snapshots.remove', () => {
          snapshotsOf(project).delete(name);
          return null;
        }),
    },
    locks: {
      acquire: (project) =>
        verb('locks.acquire', () => {
          if (held.has(project)) return true;
          if (machine.locks.has(project)) return false;
          machine.locks.add(project);
          held.add(project);
          return true;
        }),
      release: (project) =>
        verb('locks.release', () => {
          if (held.delete(project)) machine.locks.delete(project);
          return null;
        }),
    },
    secrets: {
      available: () => verb('secrets.available', () => false),
      get: () => verb('secrets.get', () => null),
      set: () => verb<null>('secrets.set', () => ({ ok: false, reason: 'unavailable', detail: 'memory' })),
      remove: () => verb('secrets.remove', () => null),
    },
    menu: { onCommand: () => () => undefined, setLanguage: async () => ({ ok: true, value: null }) },
    closing: { onClosing: () => () => undefined },
  };
}

function isFailure(value: unknown): value is HostFailure {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
