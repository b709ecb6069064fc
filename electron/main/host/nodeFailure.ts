import type { HostFailure, HostFailureReason } from '#shared/host/contract';
import { failure } from '#shared/host/result';
import { codeOf } from './disk';

const reasons: { readonly [code: string]: HostFailureReason } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EFBIG: 'tooLarge',
  ENAMETOOLONG: 'invalid',
  EISDIR: 'invalid',
};

/** Gives whatever Node threw its named reason. Paths stay out of the detail: it may end up in a report. */
export function nodeFailure(error: unknown): HostFailure {
  const code = codeOf(error);
  const reason = code !== null && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return failure(reason ?? 'failed', code ?? (error instanceof Error ? error.name : 'unknown'));
}
