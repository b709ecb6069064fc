/** The slice of the Prioritized Task Scheduling API used here; TypeScript's DOM library does not have it yet. */
interface Scheduler {
  yield(): Promise<void>;
}

/**
 * Lets the window paint and answer clicks in between long work. `setTimeout` waits at least 4 ms once it is
 * nested, which would be a third of a second for a large project; it stands in where there is no scheduler.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler !== undefined && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
