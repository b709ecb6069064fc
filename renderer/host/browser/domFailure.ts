import type { HostFailure, HostFailureReason } from '#shared/host/contract';
import { failure } from '#shared/host/result';

/** Names of DOMExceptions as the File System standard throws them. */
const reasons: { readonly [name: string]: HostFailureReason } = {
  QuotaExceededError: 'diskFull',
  NotFoundError: 'missing',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  // Another tab holds the file open.
  NoModificationAllowedError: 'busy',
  InvalidModificationError: 'busy',
  InvalidStateError: 'busy',
  // The file changed or vanished under our hands.
  NotReadableError: 'failed',
};

/** Gives whatever a browser interface threw its named reason. */
export function domFailure(error: unknown): HostFailure {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return failure('failed', String(error));
  const reason = Object.hasOwn(reasons, error.name) ? reasons[error.name] : undefined;
  return failure(reason ?? 'failed', `${error.name}: ${error.message}`);
}
