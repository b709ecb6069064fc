import { getHost } from '../host/getHost';
import { checkChain } from '../workers/journal/checkChain';
import { deriveKey } from '../workers/kdf/deriveKey';
import type { Opening } from '../workspace/opening';
import { systemClock } from '../workspace/session';

/** What opening a project needs, from this window's host. */
export function windowOpening(): Opening {
  return { host: getHost(), deriveKey, clock: systemClock, checkChain };
}
