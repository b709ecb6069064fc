import type { OpeningFailure } from '../../../workspace/opening';

const lost = new Set<string>();

/**
 * Notes that a project turned out to be lost in this window: its passphrase was right, and nothing of it could be
 * opened. Only then may a backup take its place.
 */
export function noteOpeningFailure(project: string, reason: OpeningFailure): void {
  if (reason === 'lost' || reason === 'recordDamaged') lost.add(project);
}

export function isLost(project: string): boolean {
  return lost.has(project);
}

/** A project that was removed may come back from a backup, and is then as good as any. */
export function forgetLost(project: string): void {
  lost.delete(project);
}
