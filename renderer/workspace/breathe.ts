/** The slice of the Prioritized Task Scheduling API used here; TypeScript's DOM library does not have it yet. */
interface Scheduler {
  yield(): Promise<void>;
}

/** The dialog of a wait comes by a timer, and work that yields goes before timers: so they get a turn this often. */
const timersTurn = 100;
let lastTurn = 0;

/**
 * Lets the window paint and answer clicks in between long work, and timers run ten times a second. `setTimeout` waits
 * at least 4 ms once it is nested, which would be a third of a second for a large project if it were all there is; it
 * stands in where there is no scheduler.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  const now = performance.now();
  if (scheduler !== undefined && 'yield' in scheduler && now - lastTurn < timersTurn)
    return scheduler.yield();
  lastTurn = now;
  return new Promise((resolve) => setTimeout(resolve, 0));
}
