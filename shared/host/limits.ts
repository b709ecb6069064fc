/**
 * The shapes and bounds of everything that goes through the host, in one place: the main process parses each
 * argument with them (a renderer may be compromised), the browser host parses with the same ones so that both
 * hosts refuse the same things.
 */
import { z } from 'zod';

/** Largest file that is opened or saved, and largest snapshot: five times the biggest project we plan for. */
export const maxFileBytes = 512 * 1024 * 1024;
/** Wrapped keys of 2,000 interviews are below one megabyte. */
export const maxVaultBytes = 32 * 1024 * 1024;
/** One append is one command; the largest is an import of a whole study. */
export const maxAppendBytes = 128 * 1024 * 1024;
export const maxSecretLength = 4096;
/** Files that wait to be taken in; whoever opens more at once has selected a folder by mistake. */
export const maxHandedFiles = 20;

/** Bytes in a buffer of this realm. Buffers of Node are Uint8Arrays too. */
function bytes(max: number) {
  return z
    .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'not bytes' })
    .refine((value) => value.byteLength <= max, { error: 'tooLarge' });
}

const project = z.string().regex(/^[0-9a-f-]{36}$/);
const snapshotName = z.string().regex(/^[0-9A-Za-z-]{1,80}\.fallwerk$/);
const secretName = z.string().regex(/^[0-9a-z-]{1,80}$/);
const extension = z.string().regex(/^[0-9a-z]{1,10}$/);
const mimeType = z
  .string()
  .max(120)
  .regex(/^[a-z]+\/[0-9a-z.+-]+$/);
const fileName = z.string().min(1).max(255);

const openRequest = z.strictObject({
  extensions: z.array(extension).max(30).readonly(),
  multiple: z.boolean(),
  maxBytes: z.int().min(1).max(maxFileBytes),
});

const saveRequest = z.strictObject({
  suggestedName: fileName,
  mimeType,
  bytes: bytes(maxFileBytes),
});

const savePdfRequest = z.strictObject({ suggestedName: fileName });

/** The arguments of every verb, as tuples. The keys are the names of the verbs, on the IPC channel too. */
export const hostArguments = {
  info: z.tuple([]),
  'files.open': z.tuple([openRequest]),
  'files.takeHanded': z.tuple([]),
  'files.save': z.tuple([saveRequest]),
  'files.savePdf': z.tuple([savePdfRequest]),
  'vault.list': z.tuple([]),
  'vault.read': z.tuple([project]),
  'vault.write': z.tuple([project, bytes(maxVaultBytes)]),
  'vault.remove': z.tuple([project]),
  'journal.append': z.tuple([project, bytes(maxAppendBytes)]),
  'journal.read': z.tuple([project]),
  'journal.truncate': z.tuple([project, z.int().min(0)]),
  'journal.remove': z.tuple([project]),
  'snapshots.write': z.tuple([project, snapshotName, bytes(maxFileBytes)]),
  'snapshots.list': z.tuple([project]),
  'snapshots.read': z.tuple([project, snapshotName]),
  'snapshots.remove': z.tuple([project, snapshotName]),
  'locks.acquire': z.tuple([project]),
  'locks.release': z.tuple([project]),
  'secrets.available': z.tuple([]),
  'secrets.get': z.tuple([secretName]),
  'secrets.set': z.tuple([secretName, z.string().max(maxSecretLength)]),
  'secrets.remove': z.tuple([secretName]),
  'menu.setLanguage': z.tuple([z.enum(['de', 'en'])]),
  // Only between preload and main: the listeners of `onClosing` have run.
  'closing.done': z.tuple([z.int().min(0)]),
} as const;

export type HostVerb = keyof typeof hostArguments;
export type HostArguments<V extends HostVerb> = z.output<(typeof hostArguments)[V]>;
