import type { HostLocks } from '#shared/host/contract';
import { failure, parseArguments, success } from '#shared/host/result';
import { domFailure } from './domFailure';

/**
 * One writer per project among all tabs and windows of this browser. The browser frees a lock when its tab ends,
 * however it ends; `steal` is never used, since the robbed tab would go on writing.
 */
export function createBrowserLocks(): HostLocks {
  const held = new Map<string, () => Promise<void>>();

  return {
    async acquire(project) {
      const parsed = parseArguments('locks.acquire', [project]);
      if (!parsed.ok) return parsed;
      if (held.has(project)) return success(true);
      if (!('locks' in navigator)) return failure('unavailable', 'no navigator.locks');
      return new Promise((resolve) => {
        let letGo: () => void = () => undefined;
        const until = new Promise<void>((release) => {
          letGo = release;
        });
        const finished = navigator.locks.request(
          `fallwerk:project:${project}`,
          { mode: 'exclusive', ifAvailable: true },
          (lock) => {
            if (lock === null) {
              resolve(success(false));
              return;
            }
            held.set(project, async () => {
              letGo();
              await finished;
            });
            resolve(success(true));
            return until;
          },
        );
        finished.catch((error: unknown) => {
          held.delete(project);
          resolve(domFailure(error));
        });
      });
    },
    async release(project) {
      const parsed = parseArguments('locks.release', [project]);
      if (!parsed.ok) return parsed;
      const letGo = held.get(project);
      held.delete(project);
      await letGo?.();
      return success(null);
    },
  };
}
